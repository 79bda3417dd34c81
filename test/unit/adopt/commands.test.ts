import { commandsText } from '../../../adopt/commands';

const NAMES = {
  userPoolId: 'eu-west-1_AbC',
  region: 'eu-west-1',
  typeName: 'Acme::Cognito::UserPoolUser',
};
const IMPORTS = [
  { stack: 'team-1', number: 1, users: 200 },
  { stack: 'team-1', number: 2, users: 1 },
];
const linesOf = (names: Partial<typeof NAMES> & { bucket?: string }) =>
  commandsText(IMPORTS, { ...NAMES, ...names }).split('\n');
const commands = (lines: string[]) => lines.filter((line) => line.startsWith('aws '));

describe('commands.sh', () => {
  it('uploads, imports, waits and takes the template away again, import by import', () => {
    const lines = linesOf({ bucket: 'mine' });
    const url = 'https://s3.eu-west-1.amazonaws.com/mine/adopt/eu-west-1_AbC';
    const on = '--region eu-west-1 --stack-name team-1';
    expect(lines).toContain('# team-1, import 1: 200 users');
    expect(lines).toContain('# team-1, import 2: 1 user');
    expect(commands(lines)).toHaveLength(12);
    expect(commands(lines).slice(6)).toEqual([
      'aws s3 cp --region eu-west-1 team-1-import-2.yaml "s3://mine/adopt/eu-west-1_AbC/team-1-import-2.yaml"',
      `aws cloudformation create-change-set ${on} --change-set-name import-2 --change-set-type IMPORT --template-url "${url}/team-1-import-2.yaml" --resources-to-import file://team-1-import-2.json`,
      `aws cloudformation wait change-set-create-complete ${on} --change-set-name import-2`,
      `aws cloudformation execute-change-set ${on} --change-set-name import-2`,
      `aws cloudformation wait stack-import-complete ${on}`,
      'aws s3 rm --region eu-west-1 "s3://mine/adopt/eu-west-1_AbC/team-1-import-2.yaml"',
    ]);
    expect(lines.join('\n')).not.toContain('BUCKET');
  });

  it('asks for a bucket where none was given', () => {
    const lines = linesOf({});
    const asks = lines.findIndex((line) => line.includes('BUCKET:?Set BUCKET to a bucket'));
    expect(asks).toBeGreaterThan(0);
    expect(asks).toBeLessThan(lines.findIndex((line) => line.startsWith('aws ')));
    expect(commands(lines)[0]).toContain('"s3://$BUCKET/adopt/');
    expect(commands(lines)[1]).toContain('.amazonaws.com/$BUCKET/adopt/');
  });

  it('names the S3 of the partition', () => {
    expect(commands(linesOf({ region: 'cn-north-1' }))[1]).toContain(
      'https://s3.cn-north-1.amazonaws.com.cn/',
    );
  });
});
