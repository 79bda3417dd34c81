import { readArguments, UsageError } from '../../../../../local/stack/story/arguments';

describe('readArguments', () => {
  it('takes files in order, and parameters one by one or together', () => {
    const args = ['a.yaml', '--parameters', 'A=1', 'B=x=y', 'b.yaml', '--parameters', 'C='];
    expect(readArguments(args)).toEqual({
      files: ['a.yaml', 'b.yaml'],
      parameters: { A: '1', B: 'x=y', C: '' },
    });
    expect(readArguments([])).toEqual({ files: [], parameters: {} });
  });

  it('takes a file with an equals sign for a file', () => {
    expect(readArguments(['a=b.yaml']).files).toEqual(['a=b.yaml']);
  });

  it.each([[['--parameters']], [['--parameters', 'a.yaml']], [['--help']], [['-x']]])(
    'refuses %j',
    (args) => {
      expect(() => readArguments(args)).toThrow(UsageError);
    },
  );

  it('does not show what may be a secret', () => {
    expect(() => readArguments(['--password=hush'])).toThrow(/^--password is not an option$/);
  });
});
