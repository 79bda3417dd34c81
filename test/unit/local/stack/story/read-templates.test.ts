import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTemplates } from '../../../../../local/stack/story/read-templates';
import { secretsOf } from '../../../../support/stack';

const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';

describe('readTemplates', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'templates-'));
    writeFileSync(join(folder, 'plain.yaml'), POOL);
    writeFileSync(join(folder, 'asks.yaml'), `Parameters: {P: {Type: String}}\n${POOL}`);
    const username = `!Join ['', ['{{resolve:ssm:/', !Ref AWS::StackName, /, !Ref Name, '}}']]`;
    writeFileSync(
      join(folder, 'secret.yaml'),
      `Parameters: {Name: {Type: String}}\n${POOL}  A: {Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool, Username: ${username}}}\n`,
    );
    writeFileSync(join(folder, 'wrong.yaml'), `${POOL}  A: {Type: AWS::Cognito::UserPoolUser}\n`);
  });
  const readAll = (files: string[], parameters: Record<string, string>) => {
    const templates = files.map((file) => ({ file, imports: new Map() }));
    return readTemplates({ templates, parameters }, secretsOf('ssm: {/secret/ann: ann}'), folder);
  };
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads files relative to the folder, each with the parameters that it has', () => {
    const read = readAll(['plain.yaml', 'asks.yaml'], { P: 'x' });
    expect(read.map(({ template, parameters }) => [template.file, parameters])).toEqual([
      ['plain.yaml', {}],
      ['asks.yaml', { P: 'x' }],
    ]);
  });

  it('looks dynamic references up under the names that the stack will have', () => {
    expect(() => readAll(['secret.yaml'], { Name: 'ann' })).not.toThrow();
  });

  it.each([
    [['none.yaml'], {}, "none.yaml can't be read: there is no such file"],
    [['.'], {}, ". can't be read: Error: EISDIR"],
    [['plain.yaml', 'wrong.yaml'], {}, 'wrong.yaml:3: A: UserPoolId is missing'],
    [['asks.yaml'], {}, 'asks.yaml:1: parameter P has no value'],
    [
      ['secret.yaml'],
      { Name: 'eve' },
      'secret.yaml:4: A: {{resolve:ssm:/secret/eve}}: secrets.yaml has no parameter',
    ],
    [['asks.yaml'], { P: 'x', Q: 'y' }, 'no template has a parameter Q'],
  ])('refuses %j with %j before anything starts', (files, given, message) => {
    expect(() => readAll(files, given)).toThrow(message);
  });
});
