// The command line of `npm run faults`.
import { parseArgs } from 'node:util';
import { TROUBLES } from './every-trouble';
import type { Plan, Planned } from './plans';
import { SCENARIOS } from './scenarios';

export interface FaultsOptions {
  /** The one cell to try; the whole matrix where there is none. */
  readonly only?: Plan;
  /** Where the figures go. */
  readonly json?: string;
}

/** Reads the arguments; throws an error whose message says what is wrong with them. */
export function faultsOptions(args: string[]): FaultsOptions {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string' }, json: { type: 'string' } },
  });
  const { only, json } = values;
  return { json, only: only === undefined ? undefined : cellNamed(only) };
}

/** The cell that nameOf gives this name. */
function cellNamed(name: string): Plan {
  const [title = '', ...rest] = name.split(' / ');
  const scenario = SCENARIOS.find((one) => one.title === title);
  if (!scenario) throw new Error(`no scenario is called "${title}"`);
  const plans = rest.join(' / ');
  return { scenario, planned: plans === 'all well' ? [] : plans.split(', ').map(plannedAs) };
}

function plannedAs(text: string): Planned {
  const [, operation = '', nth, title] = /^(\w+) ([1-9]\d*) (.+)$/.exec(text) ?? [];
  const trouble = TROUBLES.find((one) => one.title === title && one.concerns.test(operation));
  if (!trouble) throw new Error(`no call in trouble is called "${text}"`);
  return { call: { operation, nth: Number(nth) - 1 }, trouble };
}
