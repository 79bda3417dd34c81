// Which call goes wrong how: made from the calls that were seen, not from a list by hand.
import { TROUBLES } from './every-trouble';
import type { Scenario } from './scenario';
import type { NthCall } from './stage';
import { CHANGES, type Trouble } from './troubles';
import { FIRST_TROUBLES, SECOND_TROUBLES } from './two-troubles';

/** A call and what happens to it. */
export interface Planned {
  readonly call: NthCall;
  readonly trouble: Trouble;
}

/** What is to be tried of a scenario; nothing planned is the way it goes when all is well. */
export interface Plan {
  readonly scenario: Scenario;
  readonly planned: readonly Planned[];
}

/** A plan whose trial has shown which operations were called. */
export type Seen = Plan & { readonly trial: { readonly calls: readonly string[] } };

/** Every call that was seen, with every trouble. */
export function singlePlans(plain: readonly Seen[]): Plan[] {
  return plain.flatMap(({ scenario, trial }) =>
    planned(nthCallsOf(trial.calls), TROUBLES).map((one) => ({ scenario, planned: [one] })),
  );
}

/** Of changes in trouble: every call that is made because of that, with a trouble of its own. */
export function doublePlans(plain: readonly Seen[], singles: readonly Seen[]): Plan[] {
  return singles.flatMap(({ scenario, planned: [first], trial }) => {
    const isFirst = first && FIRST_TROUBLES.includes(first.trouble);
    if (!isFirst || !CHANGES.test(first.call.operation)) return [];
    const usual = plain.find((seen) => seen.scenario === scenario)?.trial.calls ?? [];
    const further = added(usual, trial.calls).filter((name) => name !== first.call.operation);
    const calls = nthCallsOf(trial.calls).filter(({ operation }) => further.includes(operation));
    return planned(calls, SECOND_TROUBLES).map((other) => ({
      scenario,
      planned: [first, other],
    }));
  });
}

/** One plan for each handler, call and trouble, from another scenario each time where there are more. */
export function sample(plans: readonly Plan[]): Plan[] {
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const last = plan.planned.at(-1);
    const key = [plan.scenario.action, last?.call.operation, last?.trouble.title].join();
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()].flatMap((group, index) => group[index % group.length] ?? []);
}

/** Which calls they are, in order. */
function nthCallsOf(operations: readonly string[]): NthCall[] {
  return operations.map((operation, index) => {
    const earlier = operations.slice(0, index).filter((name) => name === operation);
    return { operation, nth: earlier.length };
  });
}

/** The operations that are called more often than usual. */
function added(usual: readonly string[], calls: readonly string[]): string[] {
  const count = (all: readonly string[], name: string) =>
    all.filter((other) => other === name).length;
  return [...new Set(calls)].filter((name) => count(calls, name) > count(usual, name));
}

function planned(calls: readonly NthCall[], troubles: readonly Trouble[]): Planned[] {
  return calls.flatMap((call) =>
    troubles
      .filter(({ concerns }) => concerns.test(call.operation))
      .map((trouble) => ({ call, trouble })),
  );
}
