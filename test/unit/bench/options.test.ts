import { benchOptions } from '../../../bench/options';

it('writes nothing unless told to', () => {
  expect(benchOptions([])).toMatchObject({ docs: false, quick: false });
  expect(benchOptions([]).json).toBeUndefined();
});

it('takes a file for the numbers', () => {
  expect(benchOptions(['--json', 'out.json']).json).toBe('out.json');
});

it('measures everything unless told what alone', () => {
  expect(benchOptions([])).not.toHaveProperty('only');
  expect(benchOptions(['--only', 'stack500']).only).toBe('stack500');
});

it.each([
  [['--docs', '--quick']],
  [['--docs', '--only', 'stack500']],
  [['--only', 'list']],
  [['--other']],
  [['file']],
])('refuses %j', (args) => {
  expect(() => benchOptions(args)).toThrow();
});
