// Plans one resource: its properties as far as they are known, and what it waits for.
import type { Scope } from '../functions/scope';
import { checkProperties } from '../schema/check';
import { suggestion } from '../template/nearest';
import type { Report } from '../template/problem';
import type { TemplateResource } from '../template/resource';
import { checkNames, fill, type Names } from './fill';
import { stayingProperties } from './implied';
import type { PlannedResource } from './planned';
import { noCondition, resourcesIn } from './references';

/** The planned resource, if it is one that is made here; problems are reported. */
export function planResource(
  resource: TemplateResource,
  names: Names,
  scope: Scope,
): PlannedResource | undefined {
  const { report } = scope;
  const { logicalId, place, condition } = resource;
  if (condition !== undefined && !names.conditions.includes(condition)) {
    report(place, `${logicalId}: ${noCondition(condition, names.conditions)}`);
  }
  const dependsOn = dependsOnOf(resource, names, report);
  if (names.leftOut.has(logicalId)) {
    checkNames(resource.properties, names, report);
    return undefined;
  }
  const filled = fill(resource.properties, names, scope);
  const properties = stayingProperties(resource.typeName, filled);
  const type = names.types.get(logicalId);
  if (!type) return undefined;
  if (properties.kind === 'map' && !type.isStandIn) {
    checkProperties(logicalId, { ...properties, place }, type.schema, report);
    type.refuse?.(properties, (where, message) => report(where, `${logicalId}: ${message}`));
    refuseSnapshot(resource, report);
  }
  const dependencies = [...new Set([...dependsOn, ...resourcesIn(properties)])];
  const { deletionPolicy, declaresDeletionPolicy, updateReplacePolicy } = resource;
  const policies = { deletionPolicy, declaresDeletionPolicy, updateReplacePolicy };
  return { logicalId, type, properties, dependencies, ...policies, place };
}

// A resource that a condition leaves out is not waited for.
function dependsOnOf(
  { logicalId, dependsOn, place }: TemplateResource,
  { types, leftOut }: Names,
  report: Report,
): string[] {
  for (const name of dependsOn.filter((one) => !types.has(one))) {
    const hint = suggestion(name, [...types.keys()]);
    report(place, `${logicalId}: DependsOn names ${name}, which is no resource${hint}`);
  }
  return dependsOn.filter((name) => !leftOut.has(name));
}

function refuseSnapshot(resource: TemplateResource, report: Report): void {
  const { logicalId, place, typeName, deletionPolicy, updateReplacePolicy } = resource;
  if (deletionPolicy !== 'Snapshot' && updateReplacePolicy !== 'Snapshot') return;
  report(place, `${logicalId}: nothing can take a Snapshot of ${typeName}: Delete or Retain it`);
}
