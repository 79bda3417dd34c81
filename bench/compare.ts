// Many samples to one number, and the numbers of the two builds to a comparison.
import type { Comparison } from './report';

/** One thing of each build. */
export interface Sides<Thing> {
  readonly ours: Thing;
  readonly stock: Thing;
}

/** The middle of the samples; of an even number, the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  if (middle.length === 0) throw new Error('There is no median of no samples.');
  return middle.reduce((sum, sample) => sum + sample, 0) / middle.length;
}

/** To a thousandth: more digits than any of this is good for. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Both numbers, and how many times stock's is ours. */
export function compared({ ours, stock }: Sides<number>): Comparison {
  const ratio = ours > 0 ? rounded(stock / ours) : null;
  return { ours: rounded(ours), stock: rounded(stock), ratio };
}

/** Something made of each build's. */
export function both<From, To>(sides: Sides<From>, make: (side: From) => To): Sides<To> {
  return { ours: make(sides.ours), stock: make(sides.stock) };
}

/** So many samples of each build, in turns, so that whatever else the machine does meets both. */
export async function alternating<Build, Sample>(
  times: number,
  builds: Sides<Build>,
  sample: (build: Build) => Promise<Sample>,
): Promise<Sides<Sample[]>> {
  const samples: Sides<Sample[]> = { ours: [], stock: [] };
  for (let taken = 0; taken < times; taken++) {
    samples.ours.push(await sample(builds.ours));
    samples.stock.push(await sample(builds.stock));
  }
  return samples;
}
