import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTemplates } from '../../../../../local/stack/story/read-templates';

const POOL = 'Resources:\n  Pool: {Type: AWS::Cognito::UserPool}\n';

describe('readTemplates', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'templates-'));
    writeFileSync(join(folder, 'plain.yaml'), POOL);
    writeFileSync(join(folder, 'asks.yaml'), `Parameters: {P: {Type: String}}\n${POOL}`);
    writeFileSync(join(folder, 'wrong.yaml'), `${POOL}  A: {Type: AWS::Cognito::UserPoolUser}\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('reads files relative to the folder, each with the parameters that it has', () => {
    const read = readTemplates(['plain.yaml', 'asks.yaml'], { P: 'x' }, folder);
    expect(read.map(({ template, parameters }) => [template.file, parameters])).toEqual([
      ['plain.yaml', {}],
      ['asks.yaml', { P: 'x' }],
    ]);
  });

  it.each([
    [['none.yaml'], {}, "none.yaml can't be read: there is no such file"],
    [['.'], {}, ". can't be read: Error: EISDIR"],
    [['plain.yaml', 'wrong.yaml'], {}, 'wrong.yaml:3: A: UserPoolId is missing'],
    [['asks.yaml'], {}, 'asks.yaml:1: parameter P has no value'],
    [['asks.yaml'], { P: 'x', Q: 'y' }, 'no template has a parameter Q'],
  ])('refuses %j with %j before anything starts', (files, given, message) => {
    expect(() => readTemplates(files, given, folder)).toThrow(message);
  });
});
