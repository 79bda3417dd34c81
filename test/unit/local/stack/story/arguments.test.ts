import { readArguments, UsageError } from '../../../../../local/stack/story/arguments';

const filesOf = (...args: string[]) => readArguments(args).templates.map(({ file }) => file);

describe('readArguments', () => {
  it('takes files in order, and parameters one by one or together', () => {
    const args = ['a.yaml', '--parameters', 'A=1', 'B=x=y', 'b.yaml', '--parameters', 'C='];
    expect(filesOf(...args)).toEqual(['a.yaml', 'b.yaml']);
    expect(readArguments(args).parameters).toEqual({ A: '1', B: 'x=y', C: '' });
    expect(readArguments([])).toEqual({ templates: [], parameters: {} });
  });

  it('takes a file with an equals sign for a file', () => {
    expect(filesOf('a=b.yaml')).toEqual(['a=b.yaml']);
  });

  it('lets the template before it import', () => {
    const args = ['a.yaml', 'b.yaml', '--import', 'Ada,Ben=Founder', '--import=Cy', 'c.yaml'];
    expect(readArguments(args).templates).toEqual([
      { file: 'a.yaml', imports: new Map() },
      {
        file: 'b.yaml',
        imports: new Map([
          ['Ada', 'Ada'],
          ['Ben', 'Founder'],
          ['Cy', 'Cy'],
        ]),
      },
      { file: 'c.yaml', imports: new Map() },
    ]);
  });

  it.each([[['--secrets', 's.yaml']], [['--secrets=s.yaml']]])(
    'takes a file of secrets: %j',
    (args) => {
      expect(readArguments(['a.yaml', ...args])).toMatchObject({ secrets: 's.yaml' });
    },
  );

  it.each([
    [['--parameters'], '--parameters needs NAME=VALUE'],
    [['--parameters', 'a.yaml'], '--parameters needs NAME=VALUE'],
    [['--help'], '--help is not an option'],
    [['-x'], '-x is not an option'],
    [['--secrets'], '--secrets needs a value'],
    [['--import', 'A'], '--import comes after the TEMPLATE that imports'],
    [
      ['a.yaml', '--import', 'A'],
      '--import comes after the TEMPLATE that imports, which is not the first',
    ],
    [['a.yaml', 'b.yaml', '--import', 'A|b'], '--import takes logical ids'],
  ])('refuses %j', (args, problem) => {
    const read = () => readArguments(args);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(problem);
  });

  it('does not show what may be a secret', () => {
    expect(() => readArguments(['--password=hush'])).toThrow(/^--password is not an option$/);
  });
});
