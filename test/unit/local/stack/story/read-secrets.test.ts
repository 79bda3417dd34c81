import { readSecrets } from '../../../../../local/stack/story/read-secrets';
import { useFreshFolder } from '../../../../support/fresh-folder';

describe('readSecrets', () => {
  const folder = useFreshFolder();
  beforeEach(() => {
    folder.write('in/secrets.yaml', 'ssm: {where: beside}');
    folder.write('other.yaml', 'ssm: {where: other}');
    folder.write('wrong.yaml', 'ssm:\n  - x\n');
  });

  it('takes secrets.yaml beside the template', () => {
    const { file, parameters } = readSecrets(undefined, 'in/t.yaml', folder.path);
    expect([file, parameters.get('where')]).toEqual(['in/secrets.yaml', ['beside']]);
  });

  it('takes the file that is named instead', () => {
    const { file, parameters } = readSecrets('other.yaml', 'in/t.yaml', folder.path);
    expect([file, parameters.get('where')]).toEqual(['other.yaml', ['other']]);
  });

  it('does without a file where there is none, unless it is named', () => {
    expect(readSecrets(undefined, 't.yaml', folder.path).file).toBeUndefined();
    expect(() => readSecrets('none.yaml', 't.yaml', folder.path)).toThrow('there is no such file');
  });

  it('says which line is wrong', () => {
    expect(() => readSecrets('wrong.yaml', 't.yaml', folder.path)).toThrow(
      'wrong.yaml:2: ssm must be',
    );
  });
});
