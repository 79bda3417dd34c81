// The properties of a resource in the three forms that the engine keeps: declared, sent, answered.
import type { PlannedResource } from '../plan/planned';
import { answeredValuesOf, valuesOf } from '../plan/values';
import type { Services } from './services';
import type { Stack, StackResource } from './stack';

/** Declared as the template says, sent as the handler gets them, and what references answered. */
export type ResourceValues = Pick<StackResource, 'properties' | 'sent' | 'answers'>;

/**
 * The values of a planned resource; dynamic references that were there `before` are answered as then.
 * Throws a TemplateError. Nobody gets those of a stand-in, so nothing is looked up for it.
 */
export function resourceValues(
  { references }: Services,
  { resources }: Stack,
  planned: PlannedResource,
  before?: StackResource,
): ResourceValues {
  const properties = valuesOf(planned, resources);
  if (planned.type.isStandIn) return { properties, sent: properties, answers: new Map() };
  return { properties, ...answeredValuesOf(planned, resources, references, before?.answers) };
}
