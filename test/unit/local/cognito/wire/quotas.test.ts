import { operations } from '../../../../../local/cognito/wire/operations';
import { createMeter, QUOTAS } from '../../../../../local/cognito/wire/quotas';

let now: number;
beforeEach(() => {
  now = 0;
});

const quota = { category: 'Some', rate: 10, operations: ['One', 'Other'] };

function meter() {
  return createMeter([quota], () => now);
}

/** How many of so many calls are admitted. */
function admitted(calls: number, admits: () => boolean): number {
  return Array.from({ length: calls }, admits).filter(Boolean).length;
}

describe('a meter', () => {
  it('admits as many calls as come in a second, and no more', () => {
    const { admits } = meter();
    expect(admits('One')).toBe(false);
    now = 1_000;
    expect(admitted(50, () => admits('One'))).toBe(10);
    now = 1_500;
    expect(admitted(50, () => admits('One'))).toBe(5);
  });

  it('counts all operations of a category together', () => {
    const { admits } = meter();
    now = 1_000;
    expect(admitted(8, () => admits('One')) + admitted(8, () => admits('Other'))).toBe(10);
  });

  it('saves up no more than a second of it', () => {
    const { admits } = meter();
    now = 60_000;
    expect(admitted(50, () => admits('One'))).toBe(10);
  });

  it('takes nothing for what is refused', () => {
    const { admits } = meter();
    for (now = 0; now < 100; now += 1) expect(admits('One')).toBe(false);
    expect(admits('One')).toBe(true);
  });

  it('admits what has no quota', () => {
    expect(admitted(50, () => meter().admits('Unheard'))).toBe(50);
  });
});

it('an operation is in one category, and here', () => {
  const named = QUOTAS.flatMap((one) => one.operations);
  expect(named.filter((name) => !operations.has(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
