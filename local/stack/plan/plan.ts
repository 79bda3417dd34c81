// From a template and its parameters to a checked plan: what to make, and what waits for what.
import type { ResourceType } from '../resources/resource-type';
import { type FindType, typeNamesNear } from '../resources/types';
import { checkProperties } from '../schema/check';
import { suggestion } from '../schema/nearest';
import { bindParameters } from '../template/bind-parameters';
import { collectProblems, type Place, type Problem, type Report } from '../template/problem';
import type { Policy, TemplateResource } from '../template/resource';
import type { Template } from '../template/template';
import type { MapOf, Value } from '../template/value';
import { circularNodes, type Graph } from './graph';
import { pseudoParameters, type StackIdentity } from './pseudo-parameters';
import { checkReferences, fillParameters, resourcesIn, type TypesById } from './references';

export interface PlannedResource {
  logicalId: string;
  type: ResourceType;
  /** A map, in which references to resources alone are left. */
  properties: Value;
  dependencies: string[];
  deletionPolicy: Policy;
  declaresDeletionPolicy: boolean;
  updateReplacePolicy: Policy;
  place: Place;
}

export interface PlannedOutput {
  name: string;
  value: Value;
  /** The name under which other stacks import it. */
  exportName?: Value;
  /** Whether it shows a NoEcho parameter, which must not be printed. */
  secret: boolean;
  place: Place;
}

export interface Plan {
  resources: ReadonlyMap<string, PlannedResource>;
  outputs: PlannedOutput[];
  /** What goes through and may not be meant. */
  warnings: Problem[];
}

/** What a plan depends on beside its template. */
export interface PlanContext {
  parameters: Readonly<Record<string, string>>;
  stack: StackIdentity;
  findType: FindType;
  /** What other stacks export, by name. */
  exports: ReadonlyMap<string, string>;
  /** The value of a parameter in SSM's Parameter Store, if there is one of that name. */
  ssmParameter(name: string): string | undefined;
}

/** Plans a stack; throws a TemplateError with everything that is wrong, before anything is called. */
export function planStack(template: Template, { parameters, stack, findType }: PlanContext): Plan {
  const bound = collectProblems((report) =>
    bindParameters(template.parameters, parameters, report),
  );
  const known = new Map([...pseudoParameters(stack), ...bound]);
  return collectProblems((report) => {
    const types = typesOf(template, findType, report);
    const fill = (value: Value) => {
      const filled = fillParameters(value, known);
      checkReferences(filled, types, [...known.keys()], report);
      return filled;
    };
    const resources = template.resources.flatMap((resource): PlannedResource[] => {
      const properties = fill(resource.properties);
      const dependencies = [...dependsOn(resource, types, report), ...resourcesIn(properties)];
      const type = types.get(resource.logicalId);
      if (!type) return [];
      const { logicalId, place } = resource;
      if (properties.kind === 'map') {
        checkProperties(logicalId, { ...properties, place }, type.schema, report);
      }
      return [{ ...resource, type, properties, dependencies: [...new Set(dependencies)] }];
    });
    const outputs = template.outputs.map((output) => ({
      ...output,
      value: fill(output.value),
      secret: showsSecret(output.value, template),
    }));
    checkCircles(resources, report);
    const planned = new Map(resources.map((resource) => [resource.logicalId, resource]));
    return { resources: planned, outputs, warnings: [...template.warnings] };
  });
}

/** What waits for what. */
export function dependenciesIn(plan: Plan): Graph {
  return new Map([...plan.resources].map(([id, { dependencies }]) => [id, dependencies]));
}

function typesOf(template: Template, findType: FindType, report: Report): TypesById {
  return new Map(
    template.resources.map(({ logicalId, typeName, typePlace, properties }) => {
      const type = findType(typeName, propertiesOf(properties));
      if (!type && typeName !== '') {
        const names = typeNamesNear(typeName);
        const hint =
          suggestion(typeName, names) ||
          `, only ${names.slice(0, -1).join(', ')} and ${names.at(-1)} do`;
        report(typePlace, `${logicalId}: the type ${typeName} does not work here${hint}`);
      }
      return [logicalId, type];
    }),
  );
}

function propertiesOf({ entries }: MapOf): string[] {
  return entries.map(({ key }) => key);
}

function dependsOn(resource: TemplateResource, types: TypesById, report: Report): string[] {
  for (const name of resource.dependsOn.filter((one) => !types.has(one))) {
    const hint = suggestion(name, [...types.keys()]);
    report(
      resource.place,
      `${resource.logicalId}: DependsOn names ${name}, which is no resource${hint}`,
    );
  }
  return resource.dependsOn;
}

function checkCircles(resources: readonly PlannedResource[], report: Report): void {
  const graph = new Map(resources.map(({ logicalId, dependencies }) => [logicalId, dependencies]));
  const circle = circularNodes(graph);
  for (const { logicalId, place } of resources) {
    if (logicalId === circle[0]) report(place, `circular dependency between ${circle.join(', ')}`);
  }
}

function showsSecret(value: Value, template: Template): boolean {
  const secrets = template.parameters.filter(({ noEcho }) => noEcho).map(({ name }) => name);
  return resourcesIn(value).some((name) => secrets.includes(name));
}
