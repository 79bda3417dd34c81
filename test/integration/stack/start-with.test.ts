// Stacks that build on others, stand-ins, and users under a name of one's own.
import { npmStart, useFiles } from './npm-start';

const member = (property: string) => `  Ada:
    Type: Acme::Identity::Member
    Properties: {UserPoolId: !Ref Pool, ${property}: ada}
`;
const FILES = {
  'base.yaml': `Parameters: {Name: {Type: String}}
Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: !Ref Name}}
Outputs:
  PoolId: {Value: !Ref Pool, Export: {Name: !Sub "\${AWS::StackName}:Pool-Id"}}
`,
  'users.yaml': `Resources:
  Ada:
    Type: Acme::Cognito::UserPoolUser
    Properties: {UserPoolId: !ImportValue 'base:Pool-Id', Username: ada}
`,
  'topic.yaml': `Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Topic: {Type: AWS::SNS::Topic}
  Hook: {Type: Custom::Hook, Properties: {Topic: !Ref Topic}}
`,
  'member.yaml': `Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n${member('Usrname')}`,
};

const folder = useFiles(FILES);

describe('npm start with another template', () => {
  it('deploys it before, hands on its exports, and deletes it last', async () => {
    const args = ['users.yaml', '--with', 'base.yaml', '--parameters', 'Name=people'];
    const { code, output, errors } = await npmStart(folder.path, args);
    expect([code, errors]).toEqual([0, '']);
    const stacks = output.match(/(CREATE|DELETE)_COMPLETE +AWS::CloudFormation::Stack +\w+/g);
    expect(stacks?.map((row) => row.split(/ +/)).map(([status, , name]) => [status, name])).toEqual(
      [
        ['CREATE_COMPLETE', 'base'],
        ['CREATE_COMPLETE', 'users'],
        ['DELETE_COMPLETE', 'users'],
        ['DELETE_COMPLETE', 'base'],
      ],
    );
    expect(output).toMatch(/^ {2}us-east-1_\w+\|ada$/m);
  });

  it('takes the value of an export instead', async () => {
    const args = ['users.yaml', '--export', 'base:Pool-Id=us-east-1_none'];
    const { code, output } = await npmStart(folder.path, args);
    expect(code).toBe(0);
    expect(output).toContain('An empty user pool stands in for us-east-1_none');
    expect(output).toContain('us-east-1_none|ada');
  });

  it('says before anything starts that an export is missing', async () => {
    const { code, output, errors } = await npmStart(folder.path, ['users.yaml']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/base:Pool-Id.*--export.*--with/);
  });
});

describe('npm start with types that are not here', () => {
  it('marks them in the table, and names them at the end', async () => {
    const { code, output } = await npmStart(folder.path, ['topic.yaml']);
    expect(code).toBe(0);
    expect(output).toMatch(/CREATE_COMPLETE +AWS::SNS::Topic \(stand-in\) +Topic/);
    expect(output).toMatch(/CREATE_COMPLETE +AWS::Cognito::UserPool +Pool/);
    expect(output).toMatch(/\n\nStand-ins, for which nothing was made: Topic, Hook\n\nDone/);
  });

  it('refuses them where nothing may be a stand-in', async () => {
    const { code, output, errors } = await npmStart(folder.path, ['topic.yaml', '--strict']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/topic\.yaml:3: .*AWS::SNS::Topic/);
  });

  it('warns of one that may be a user, unless its name is given', async () => {
    const standIn = await npmStart(folder.path, ['member.yaml']);
    expect(standIn.code).toBe(0);
    expect(standIn.errors).toMatch(/^member\.yaml:4: .* no Usrname: .*--type-name .*Member\n$/);
    const named = ['member.yaml', '--type-name', 'Acme::Identity::Member'];
    const user = await npmStart(folder.path, named);
    expect([user.code, user.output]).toEqual([1, '']);
    expect(user.errors).toContain('Usrname');
  });
});
