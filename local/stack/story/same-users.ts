// Who is still the same user after an update.
import type { StackResource } from '../engine/stack';
import type { SameUser } from '../print/told';

type Resources = ReadonlyMap<string, StackResource>;

/** Each resource with a Sub that changed between the two, in the order of the template. */
export function sameUsers(before: Resources, after: Resources): SameUser[] {
  const inOrder = [...after.values()].sort((one, other) => one.place.line - other.place.line);
  return inOrder.flatMap(({ logicalId, model }): SameUser[] => {
    const old = before.get(logicalId);
    const sub = model.Sub;
    if (!old || old.model === model || sub === undefined) return [];
    return [old.model.Sub === sub ? { logicalId, sub } : { logicalId, sub, was: old.model.Sub }];
  });
}
