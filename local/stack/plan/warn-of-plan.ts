// Warns of what a plan does that may not be meant.
import type { Report } from '../template/problem';
import type { Plan } from './planned';
import { warnOfUnconnected } from './unconnected';
import { warnOfUnquoted } from './unquoted';

/** Warns of unquoted words that came by a parameter or mapping, and of what only happens to work. */
export function warnOfPlan({ resources }: Pick<Plan, 'resources'>, warn: Report): void {
  for (const { type, properties } of resources.values()) {
    if (!type.isStandIn) warnOfUnquoted(properties, type.schema, warn);
  }
  warnOfUnconnected(resources, warn);
}
