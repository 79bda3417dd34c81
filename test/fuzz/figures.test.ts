// What a person reads of a campaign: every finding can be run again as it is printed.
import { execFileSync } from 'node:child_process';
import type { Findings } from './campaign';
import { figures, reportLines } from './figures';
import { fuzzOptions } from './options';

const trial = { entrypoint: 'entrypoint', context: 'lambda', isThere: true } as const;
const event = { text: 'it\'s "$HOME" \\ \ud83d ü\u202e `x` \n', list: [{ ['__proto__']: null }] };
const findings: Findings = {
  events: 20,
  codes: { NotFound: 5, SUCCESS: 15 },
  calls: { GetGroup: 1 },
  slow: [],
  slowest: 12.7,
  defects: [{ complaint: 'It breaks.', trial: { ...trial, event } }],
};

it('a finding is a command that a shell takes as it is', () => {
  const [complaint, command = ''] = reportLines(findings, 3);
  expect(complaint).toBe('It breaks.');
  const [, word] = command.split(' --trial ');
  const given = execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
  expect(given).toMatch(/^[\x20-\x7e]*$/);
  expect(fuzzOptions([`--trial=${given}`]).trial).toEqual({ ...trial, event });
});

it('but for one that is too long for a shell', () => {
  const slow = [{ ...trial, event: 'x'.repeat(200_000) }];
  const [, , , command] = reportLines({ ...findings, slow }, 3);
  expect(command).toMatch(/^ {2}\(among the events of seed 3: .* too long for a command\)$/);
});

it('the sum comes last', () => {
  expect(reportLines(findings, 3).at(-1)).toBe(
    '20 events with seed 3: 1 kinds of defect, 0 answers over 2 s, the slowest 13 ms.',
  );
});

it('figures are counts, with the most first', () => {
  const { defects, slow, codes } = figures(findings, 3);
  expect({ defects, slow }).toEqual({ defects: ['It breaks.'], slow: 0 });
  expect(Object.keys(codes)).toEqual(['SUCCESS', 'NotFound']);
});
