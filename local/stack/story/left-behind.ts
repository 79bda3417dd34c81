// What the updates of a run took out of the stack and kept, so that it can be imported again.
import { keptOnDelete } from '../engine/delete-resources';
import type { StackResource } from '../engine/stack';
import type { ResourceToImport } from '../plan/import';

type Resources = ReadonlyMap<string, StackResource>;

/** The resources that an update removed from the stack and left in place, by logical id. */
export function leftBehind(before: Resources, after: Resources): Resources {
  return new Map([...before].filter(([id, one]) => !after.has(id) && keptOnDelete(one)));
}

/** The resources to import, with the identifiers they had; throws where nothing was left behind. */
export function toImport(
  imports: ReadonlyMap<string, string>,
  left: Resources,
): ResourceToImport[] {
  return [...imports].map(([logicalId, old]) => {
    const resource = left.get(old);
    if (resource) return { logicalId, identifier: resource.identifier };
    throw new Error(
      `--import ${logicalId}: no template before left ${old} behind; one must have it with ` +
        'DeletionPolicy: Retain, and the next one must not have it',
    );
  });
}
