import { stale, unexplained } from '../../../scripts/mutation/explained';
import { mutationOptions } from '../../../scripts/mutation/options';
import { type Mutant, survivorsIn, tallyOf } from '../../../scripts/mutation/outcome';
import { tableOf } from '../../../scripts/mutation/table';

const FILE = 'src/user/age.ts';
const SOURCE = 'const AGE = 18;\n  return age >= AGE;\n';

/** A mutant of `age >= AGE`. */
function mutant(status: string, replacement = 'age > AGE'): Mutant {
  return {
    status,
    replacement,
    location: { start: { line: 2, column: 10 }, end: { line: 2, column: 20 } },
  };
}

function report(...mutants: Mutant[]) {
  return { files: { [FILE]: { source: SOURCE, mutants } } };
}

describe('the tally', () => {
  it('takes what never ended for killed, and what no test reaches for alive', () => {
    const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'NoCoverage'];
    expect(tallyOf(report(...statuses.map((status) => mutant(status))))).toEqual({
      killed: 2,
      timeouts: 1,
      survived: 1,
      noCoverage: 2,
      score: 50,
    });
  });

  it('leaves out what can’t be run, and never rounds up', () => {
    const statuses = ['RuntimeError', 'Killed', 'Killed', 'Survived'];
    expect(tallyOf(report(...statuses.map((status) => mutant(status)))).score).toBe(66.6);
  });

  it('of nothing is no success', () => {
    expect(tallyOf({ files: {} }).score).toBe(0);
  });

  it('is shown with the bar of its folder', () => {
    const tally = tallyOf(report(mutant('Killed'), mutant('Survived')));
    expect(tableOf([['src/user', tally]], { 'src/user': { least: 90 } }).split('\n')).toEqual([
      'folder    killed  timed out  survived  not covered  score  bar',
      'src/user       1          0         1            0     50   90',
    ]);
  });
});

describe('a survivor', () => {
  const survivors = survivorsIn(report(mutant('Killed'), mutant('Survived'), mutant('NoCoverage')));
  const [first] = survivors;

  it('is named by what it was, where, and what it became', () => {
    expect(survivors).toHaveLength(2);
    expect(first).toEqual({
      file: FILE,
      line: 'return age >= AGE;',
      number: 2,
      from: 'age >= AGE',
      to: 'age > AGE',
    });
  });

  const line = 'return age >= AGE;';
  it.each([
    ['its line', { line }],
    ['its line and what it became', { line, to: 'age > AGE' }],
  ])('is explained by %s', (_, row) => {
    const rows = { [FILE]: [{ ...row, reason: 'why not' }] };
    expect(unexplained(survivors, rows)).toEqual([]);
    expect(stale(survivors, rows, 'src/user')).toEqual([]);
  });

  it.each([
    ['another line', FILE, { line: 'const AGE = 18;' }],
    ['another change', FILE, { line, to: 'true' }],
    ['another file', 'src/user/name.ts', { line }],
  ])('is not explained by %s, which is stale', (_, file, row) => {
    const rows = { [file]: [{ ...row, reason: 'why not' }] };
    expect(unexplained(survivors, rows)).toEqual(survivors);
    expect(stale(survivors, rows, 'src/user')).toHaveLength(1);
    expect(stale(survivors, rows, 'src/model')).toEqual([]);
  });
});

describe('the options', () => {
  it('are every folder, or one', () => {
    expect(mutationOptions([]).folders).toHaveLength(5);
    const args = ['--only', 'src/user', '--json', 'figures.json'];
    expect(mutationOptions(args)).toEqual({ folders: ['src/user'], json: 'figures.json' });
  });

  it('are refused where there is no such folder', () => {
    expect(() => mutationOptions(['--only', 'src'])).toThrow('src/user');
  });
});
