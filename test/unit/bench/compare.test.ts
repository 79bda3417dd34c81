import { alternating, compared, median } from '../../../bench/compare';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 2, 100], 3],
])('the median of %j is %d', (samples, middle) => expect(median(samples)).toBe(middle));

it('there is no median of no samples', () => {
  expect(() => median([])).toThrow('no samples');
});

it('a comparison says how many times stock’s number is ours', () => {
  expect(compared({ ours: 0.5, stock: 1000 })).toEqual({ ours: 0.5, stock: 1000, ratio: 2000 });
});

it('has no ratio where the noise is larger than ours', () => {
  expect(compared({ ours: -0.1, stock: 1000 }).ratio).toBeNull();
});

it('samples both builds in turns', async () => {
  const taken: string[] = [];
  const builds = { ours: 'o', stock: 's' };
  const samples = await alternating(2, builds, async (build) => taken.push(build));
  expect(taken).toEqual(['o', 's', 'o', 's']);
  expect(samples).toEqual({ ours: [1, 3], stock: [2, 4] });
});
