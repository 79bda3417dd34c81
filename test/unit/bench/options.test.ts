import { benchOptions } from '../../../bench/options';

it('writes nothing unless told to', () => {
  expect(benchOptions([])).toMatchObject({ docs: false, quick: false });
  expect(benchOptions([]).json).toBeUndefined();
});

it('takes a file for the numbers', () => {
  expect(benchOptions(['--json', 'out.json']).json).toBe('out.json');
});

it.each([[['--docs', '--quick']], [['--other']], [['file']]])('refuses %j', (args) => {
  expect(() => benchOptions(args)).toThrow();
});
