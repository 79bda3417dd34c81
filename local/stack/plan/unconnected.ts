// Hints at resources that work together only when they happen to be made in the right order.
import type { Report } from '../template/problem';
import type { Text, Value } from '../template/value';
import { textsIn } from '../template/walk';
import type { PlannedResource } from './planned';

// What takes a name in plain text, and what makes the thing of that name. Only where Ref gives the
// bare name it can stand for it: Ref of a user of a private type gives the pool's id too.
const NAMED = [
  {
    user: /::UserPoolUser$/,
    property: 'Groups',
    maker: /::UserPoolGroup$/,
    name: 'GroupName',
    byRef: true,
  },
  {
    user: /::UserPoolUserToGroupAttachment$/,
    property: 'GroupName',
    maker: /::UserPoolGroup$/,
    name: 'GroupName',
    byRef: true,
  },
  {
    user: /::UserPoolUserToGroupAttachment$/,
    property: 'Username',
    maker: /::UserPoolUser$/,
    name: 'Username',
    byRef: false,
  },
] as const;

type Resources = ReadonlyMap<string, PlannedResource>;

/** Warns of names in plain text of what the same template makes, where nothing makes it wait. */
export function warnOfUnconnected(resources: Resources, warn: Report): void {
  for (const resource of resources.values()) {
    for (const { user, property, maker, name, byRef } of NAMED) {
      if (!user.test(resource.type.typeName)) continue;
      for (const written of textsOf(resource.properties, property)) {
        const made = [...resources.values()].find(
          ({ type, properties }) =>
            maker.test(type.typeName) &&
            textsOf(properties, name).some(({ text }) => text === written.text),
        );
        if (!made || waitsFor(resource.logicalId, made.logicalId, resources)) continue;
        const ref = byRef ? `!Ref ${made.logicalId}, or ` : '';
        warn(
          written.place,
          `${resource.logicalId}: ${made.logicalId} makes ${written.text}, and may come later: write ${ref}DependsOn: ${made.logicalId}`,
        );
      }
    }
  }
}

function textsOf(properties: Value, name: string): Text[] {
  if (properties.kind !== 'map') return [];
  return properties.entries.filter(({ key }) => key === name).flatMap((one) => textsIn(one.value));
}

function waitsFor(
  from: string,
  to: string,
  resources: Resources,
  seen = new Set<string>(),
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const dependencies = resources.get(from)?.dependencies ?? [];
  return dependencies.some((one) => waitsFor(one, to, resources, seen));
}
