import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../../../../../local/stack/story/arguments';
import { FLAGS, OPTIONS } from '../../../../../local/stack/story/options';
import { UsageError } from '../../../../../local/stack/story/usage-error';

const ROOT = join(__dirname, '../../../../..');

const filesOf = (...args: string[]) => readArguments(args).templates.map(({ file }) => file);

describe('readArguments', () => {
  it('takes files in order, and parameters one by one or together', () => {
    const args = ['a.yaml', '--parameters', 'A=1', 'B=x=y', 'b.yaml', '--parameters', 'C='];
    expect(filesOf(...args)).toEqual(['a.yaml', 'b.yaml']);
    expect(readArguments(args).parameters).toEqual({ A: '1', B: 'x=y', C: '' });
    expect(readArguments([])).toEqual({
      templates: [],
      parameters: {},
      exports: {},
      others: [],
      strict: false,
      json: false,
      watch: false,
      help: false,
    });
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
    [['--export', 'a.yaml'], '--export needs NAME=VALUE'],
    [['--with', 'a.yaml'], '--with needs a TEMPLATE beside it'],
    [['--type-name', 'Member'], '--type-name takes three words, such as Acme::Identity::Member'],
    [['--constructor'], '--constructor is not an option'],
    [['-x'], '-x is not an option'],
    [['--parameter', 'A=1'], '--parameter is not an option; did you mean --parameters?'],
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

  it('takes exports, whatever their names are made of', () => {
    const args = ['a.yaml', '--export', 'base:Pool-Id=us-east-1_a', 'other=x=y', 'b.yaml'];
    expect(readArguments([...args, '--export=more=1'])).toMatchObject({
      templates: [{ file: 'a.yaml' }, { file: 'b.yaml' }],
      exports: { 'base:Pool-Id': 'us-east-1_a', other: 'x=y', more: '1' },
    });
  });

  it('takes templates to deploy before', () => {
    const args = ['--with', 'base.yaml', 'a.yaml', '--with=more.yaml'];
    expect(readArguments(args)).toMatchObject({
      templates: [{ file: 'a.yaml' }],
      others: ['base.yaml', 'more.yaml'],
    });
  });

  it('takes a type of your own, and whether stand-ins are refused', () => {
    const args = ['a.yaml', '--strict', '--type-name', 'Acme::Identity::Member'];
    expect(readArguments(args)).toMatchObject({
      strict: true,
      typeName: 'Acme::Identity::Member',
    });
  });

  it.each(['--help', '-h'])('takes %s', (flag) => {
    expect(readArguments([flag])).toMatchObject({ help: true });
  });

  it('has every option in its usage, which docs/local.md shows', () => {
    const usage = readFileSync(join(ROOT, 'scripts/usage/start.txt'), 'utf8');
    const names = [...Object.keys(OPTIONS), ...Object.keys(FLAGS)].filter((one) => one !== '-h');
    expect(names.filter((name) => !usage.includes(`  ${name} `))).toEqual([]);
  });

  it('does not show what may be a secret', () => {
    expect(() => readArguments(['--password=hush'])).toThrow(/^--password is not an option$/);
  });
});
