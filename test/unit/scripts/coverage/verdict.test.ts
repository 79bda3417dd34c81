// What is made of measured files: figures by folder, what was not reached, and rows that no longer hold.
import type { Branch, MeasuredFile } from '../../../../scripts/coverage/measure';
import { reportText, summaryOf } from '../../../../scripts/coverage/text';
import { judge, percent, problemsOf } from '../../../../scripts/coverage/verdict';

const branch = (own: string, reached: boolean): Branch => ({
  line: 7,
  code: `if (${own}) return;`,
  branch: own,
  reached,
});
const file = (path: string, ...branches: Branch[]): MeasuredFile => ({
  path,
  branches,
  lines: { total: 10, covered: 9 },
  functions: { total: 2, covered: 2 },
});
const FILES = [
  file('src/user/a.ts', branch('one', true), branch('two', false)),
  file('src/user/deep/b.ts', branch('one', true)),
  file('src/main.ts', branch('one', false)),
];
const ROW = { file: 'src/user/a.ts', code: 'if (two) return;', branch: 'two', because: 'no way' };

describe('the verdict on coverage', () => {
  it('sums up by folder and together', () => {
    const { total, folders } = judge(FILES, []);
    expect(total).toEqual({
      branches: { total: 4, covered: 2 },
      lines: { total: 30, covered: 27 },
      functions: { total: 6, covered: 6 },
    });
    expect([...folders.keys()]).toEqual(['src', 'src/user']);
    expect(folders.get('src/user')?.branches).toEqual({ total: 3, covered: 2 });
  });

  it('lists what was not reached, with the reason where there is one', () => {
    expect(judge(FILES, [ROW]).unreached).toEqual([
      { file: 'src/user/a.ts', branch: branch('two', false), because: 'no way' },
      { file: 'src/main.ts', branch: branch('one', false), because: undefined },
    ]);
  });

  it('counts a branch with a reason as not covered all the same', () => {
    expect(judge(FILES, [ROW]).total).toEqual(judge(FILES, []).total);
  });

  it.each([
    ['is gone', { ...ROW, code: 'if (gone) return;' }],
    ['was reached', { ...ROW, code: 'if (one) return;', branch: 'one' }],
    ['is in another file', { ...ROW, file: 'src/user/deep/b.ts' }],
  ])('finds a row whose branch %s', (_, row) => {
    expect(judge(FILES, [ROW, row]).stale).toEqual([row]);
  });

  it.each<[string, number, number, string[]]>([
    ['95 % are reached', 19, 1, []],
    ['fewer are', 18, 1, ['Less than 95 % of the branches ran.']],
    ['nothing was measured', 0, 0, ['Nothing was measured.']],
  ])('has something to say unless it is enough: %s', (_, reached, unreached, problems) => {
    const branches = [
      ...Array.from({ length: reached }, () => branch('one', true)),
      ...Array.from({ length: unreached }, () => branch('two', false)),
    ];
    expect(problemsOf(judge([file('src/user/a.ts', ...branches)], []))).toEqual(problems);
  });

  it('has something to say to a row too many', () => {
    const files = [file('src/user/a.ts', branch('one', true))];
    expect(problemsOf(judge(files, [ROW]))).toEqual([
      'scripts/coverage/unreachable.ts has rows too many.',
    ]);
  });

  it.each([
    [{ total: 10_000, covered: 9_499 }, 94.99],
    [{ total: 100_000, covered: 94_999 }, 94.99],
    [{ total: 20, covered: 19 }, 95],
    [{ total: 0, covered: 0 }, 100],
  ])('rounds %j down to %d percent', (count, expected) => {
    expect(percent(count)).toBe(expected);
  });
});

describe('the report on coverage', () => {
  it('shows the figures, what was not reached and rows too many', () => {
    const gone = { ...ROW, branch: 'gone' };
    expect(reportText(judge(FILES, [ROW, gone])).split('\n')).toEqual([
      '                          branches               lines           functions',
      'src                     0/1 0.00 %        9/10 90.00 %        2/2 100.00 %',
      'src/user               2/3 66.66 %       18/20 90.00 %        4/4 100.00 %',
      'together               2/4 50.00 %       27/30 90.00 %        6/6 100.00 %',
      '',
      'Not reached:',
      '  src/user/a.ts:7: if (two) return;',
      '    two',
      '    no way',
      '  src/main.ts:7: if (one) return;',
      '    one',
      '    no test reaches it',
      'Reached or gone: src/user/a.ts: if (two) return; (gone)',
    ]);
  });

  it('has the same as data', () => {
    expect(summaryOf(judge(FILES, [ROW]))).toMatchObject({
      branches: 4,
      branchesRun: 2,
      percentOfBranches: 50,
      folders: { 'src/user': { lines: 20, linesRun: 18 } },
      unreached: [
        {
          file: 'src/user/a.ts',
          line: 7,
          code: 'if (two) return;',
          branch: 'two',
          because: 'no way',
        },
        { file: 'src/main.ts', because: undefined },
      ],
    });
  });
});
