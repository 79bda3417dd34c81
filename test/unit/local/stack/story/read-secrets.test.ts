import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecrets } from '../../../../../local/stack/story/read-secrets';

describe('readSecrets', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secrets-'));
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/secrets.yaml'), 'ssm: {where: beside}');
    writeFileSync(join(folder, 'other.yaml'), 'ssm: {where: other}');
    writeFileSync(join(folder, 'wrong.yaml'), 'ssm:\n  - x\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes secrets.yaml beside the template', () => {
    const { file, parameters } = readSecrets(undefined, 'in/t.yaml', folder);
    expect([file, parameters.get('where')]).toEqual(['in/secrets.yaml', ['beside']]);
  });

  it('takes the file that is named instead', () => {
    const { file, parameters } = readSecrets('other.yaml', 'in/t.yaml', folder);
    expect([file, parameters.get('where')]).toEqual(['other.yaml', ['other']]);
  });

  it('does without a file where there is none, unless it is named', () => {
    expect(readSecrets(undefined, 't.yaml', folder).file).toBeUndefined();
    expect(() => readSecrets('none.yaml', 't.yaml', folder)).toThrow('there is no such file');
  });

  it('says which line is wrong', () => {
    expect(() => readSecrets('wrong.yaml', 't.yaml', folder)).toThrow('wrong.yaml:2: ssm must be');
  });
});
