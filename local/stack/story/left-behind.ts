// What the updates of a run took out of the stack and kept, so that it can be imported again.
import { keptOnDelete } from '../engine/delete-resources';
import type { StackResource } from '../engine/stack';
import type { ResourceToImport } from '../plan/import';
import { identifierToImport } from '../plan/import-identifier';
import type { Plan } from '../plan/planned';
import type { Value } from '../template/value';

type Resources = ReadonlyMap<string, StackResource>;

/** The resources that an update removed from the stack and left in place, by logical id. */
export function leftBehind(before: Resources, after: Resources): Resources {
  return new Map([...before].filter(([id, one]) => !after.has(id) && keptOnDelete(one)));
}

/**
 * The resources to import, by the identifiers that fit what `plan` declares of them; throws where
 * nothing was left behind.
 */
export function toImport(
  imports: ReadonlyMap<string, string>,
  left: Resources,
  plan: Pick<Plan, 'resources'>,
): ResourceToImport[] {
  return [...imports].map(([logicalId, old]) => {
    const resource = left.get(old);
    const declared = declaredIn(plan.resources.get(logicalId)?.properties);
    if (resource) return { logicalId, identifier: identifierToImport(resource, declared) };
    throw new Error(
      `--import ${logicalId}: no template before left ${old} behind; one must have it with ` +
        'DeletionPolicy: Retain, and the next one must not have it',
    );
  });
}

function declaredIn(properties: Value | undefined): string[] {
  return properties?.kind === 'map' ? properties.entries.map(({ key }) => key) : [];
}
