// Random weathers: mostly fair, and often one thing alone.
import fc from 'fast-check';
import type { Deed, Moment, Weather } from './life';
import { QUICK, SLOW } from './troubles';

const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ at: fc.nat(5) }),
  fc.record({ at: fc.nat(2), isOfChanges: fc.constant(true as const) }),
);
const trouble = fc
  .tuple(moment, fc.constantFrom(1, 1, 1, 2, 4), fc.constantFrom(...QUICK))
  .map(([when, times, title]) => ({ ...when, times, title }));
const slowTrouble = fc
  .tuple(moment, fc.constantFrom(...SLOW))
  .map(([when, title]) => ({ ...when, times: 1, title }));
const troubles = fc.oneof(
  { weight: 60, arbitrary: fc.array(trouble, { minLength: 1, maxLength: 1 }) },
  { weight: 20, arbitrary: fc.array(trouble, { minLength: 2, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.tuple(slowTrouble) },
);
const crash = fc
  .tuple(moment, fc.constantFrom('before' as const, 'after' as const))
  .map(([from, when]) => ({ ...from, when }));

export function weather(deeds: fc.Arbitrary<Deed>): fc.Arbitrary<Weather> {
  const race = fc.record({ at: fc.nat(5), deed: deeds });
  const races = fc.oneof(
    { weight: 3, arbitrary: fc.array(race, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(race, { minLength: 2, maxLength: 3 }) },
  );
  const one = fc
    .record({
      troubles: onceIn(2, troubles),
      races: onceIn(3, races),
      crash: onceIn(12, crash),
      isLost: onceIn(12, fc.constant(true)),
    })
    .map(onlyGiven);
  const foul = fc
    .record({ first: one, again: onceIn(4, one) })
    .map(({ first, again }): Weather => (again ? { ...first, again } : first));
  return fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 4, arbitrary: foul });
}

/** Once in so many times. */
function onceIn<Value>(
  times: number,
  arbitrary: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: times - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}

// What is not so is left out, so that a script stays short.
function onlyGiven<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
