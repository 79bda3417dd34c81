// Plans one output.
import type { Scope } from '../functions/scope';
import type { TemplateOutput } from '../template/output';
import type { Parameter } from '../template/parameters';
import { checkNames, fill, type Names } from './fill';
import type { PlannedOutput } from './planned';
import { noCondition, resourcesIn } from './references';

const INSTEAD = { list: 'Fn::Join makes one', map: 'give one of its values' };

/** The planned output, if its condition holds; problems are reported. */
export function planOutput(
  { name, value, exportName, condition, place }: TemplateOutput,
  names: Names,
  scope: Scope,
  parameters: readonly Parameter[],
): PlannedOutput | undefined {
  if (condition !== undefined && !names.conditions.includes(condition)) {
    scope.report(place, `output ${name}: ${noCondition(condition, names.conditions)}`);
  }
  if (condition !== undefined && scope.condition(condition) === false) {
    checkNames(value, names, scope.report);
    return undefined;
  }
  const exported = exportName && fill(exportName, names, scope);
  if (exported && resourcesIn(exported).length > 0) {
    scope.report(place, `output ${name}: the name of an Export can't refer to a resource`);
  }
  const secrets = parameters.filter(({ noEcho }) => noEcho).map((parameter) => parameter.name);
  const secret = resourcesIn(value).some((one) => secrets.includes(one));
  const filled = fill(value, names, scope);
  if (filled.kind === 'list' || filled.kind === 'map') {
    scope.report(
      filled.place,
      `output ${name} must be a single value, not a ${filled.kind}: ${INSTEAD[filled.kind]}`,
    );
  }
  return { name, value: filled, exportName: exported, secret, place };
}
