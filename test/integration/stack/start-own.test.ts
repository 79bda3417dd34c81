// `npm start` with a template of one’s own.
import { npmStart, useFiles } from './npm-start';

const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';
const user = (id: string, properties: string, more = '') =>
  `  ${id}:\n    Type: Acme::Cognito::UserPoolUser${more}\n    Properties: {${properties}}\n`;

const failing = (id: string) =>
  user(
    id,
    "UserPoolId: !Ref Pool, UserAttributes: [{Name: 'custom:x', Value: y}]",
    '\n    DependsOn: Ada',
  );

const FILES = {
  'mine.yaml': `Parameters: {Who: {Type: String}}
Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {UsernameAttributes: [email]}}
${user('User', 'UserPoolId: !Ref Pool, Username: !Ref Who')}`,
  'bad-pool.yaml': `Resources:\n${user('User', 'UserPoolId: us-east-1_none, Username: a')}`,
  'crowd.yaml': `${POOL}${user('Ada', 'UserPoolId: !Ref Pool')}${failing('Ben')}${failing('Cy')}`,
  'pasted.yaml':
    POOL + user('Ada', 'UserPoolId: !Ref Pool, MessageAction: SUPPRESS').replace('Acme', 'AWS'),
  'topic.yaml': `${POOL}  Topic: {Type: AWS::SNS::Topic}
  Hook: {Type: Custom::Hook, Properties: {Topic: !Ref Topic}}
`,
  'secret.yaml':
    POOL + user('Robot', "UserPoolId: !Ref Pool, Password: '{{resolve:secretsmanager:robot}}'"),
  'in/secrets.yaml': 'secretsmanager: {robot: {v1: feeble-pw}}\n',
};

describe("npm start with a reader's own templates", () => {
  const folder = useFiles(FILES);

  it('gives them their parameters', async () => {
    const args = ['mine.yaml', '--parameters', 'Who=a@example.com'];
    const { code, output } = await npmStart(folder.path, args);
    expect(code).toBe(0);
    expect(output).toMatch(/\|a@example\.com$/m);
  });

  it('ends with what failed, where, and exit code 1', async () => {
    const { code, errors } = await npmStart(folder.path, ['bad-pool.yaml']);
    expect(code).toBe(1);
    expect(errors.trim().split('\n').at(-1)).toMatch(
      /^bad-pool\.yaml:2: User: User pool us-east-1_none does not exist/,
    );
  });

  it('shows what the handlers logged of the resources that failed, and of no other', async () => {
    const { errors } = await npmStart(folder.path, ['crowd.yaml']);
    const logged = errors.match(/(?<="logicalResourceId":")\w+/g);
    expect(logged?.sort()).toEqual(['Ben', 'Cy']);
  });

  it('says that a folder is no file', async () => {
    const { code, output, errors } = await npmStart(folder.path, ['in']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain("in can't be read: it is a folder, not a file");
  });

  it('says that a file is not there', async () => {
    const { code, output, errors } = await npmStart(folder.path, ['none.yaml']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain("none.yaml can't be read: there is no such file");
  });

  it('warns that AWS would deploy another type under the name that it keeps to itself', async () => {
    const { code, errors } = await npmStart(folder.path, ['pasted.yaml', 'pasted.yaml']);
    expect(code).toBe(0);
    expect(errors).toMatch(/^pasted\.yaml:4: AWS::Cognito::UserPoolUser .* replaces users.*\n$/);
  });

  it('marks stand-ins in the table, and names them at the end', async () => {
    const { code, output } = await npmStart(folder.path, ['topic.yaml']);
    expect(code).toBe(0);
    expect(output).toMatch(/CREATE_COMPLETE +AWS::SNS::Topic \(stand-in\) +Topic/);
    expect(output).toMatch(/CREATE_COMPLETE +AWS::Cognito::UserPool +Pool/);
    expect(output).toMatch(/\n\nStand-ins, for which nothing was made: Topic, Hook\n\nDone/);
  });

  it('takes secrets from a file and shows none of them when it fails', async () => {
    const args = ['secret.yaml', '--secrets', 'in/secrets.yaml'];
    const { code, output, errors } = await npmStart(folder.path, args);
    expect(code).toBe(1);
    expect(errors).toMatch(/^secret\.yaml:3: Robot: .*InvalidRequest/m);
    expect(output + errors).not.toContain('feeble-pw');
  });

  it('says where a secret is missing before anything starts', async () => {
    const { code, output, errors } = await npmStart(folder.path, ['secret.yaml']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(
      'secret.yaml:5: Robot: {{resolve:secretsmanager:robot}}: secret robot has no value here',
    );
  });
});
