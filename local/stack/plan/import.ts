// What an import may do: take existing resources into a stack, and nothing else. The reasons are
// CloudFormation's (user guide, "Import AWS resources into a CloudFormation stack").
import { isDeepStrictEqual } from 'node:util';
import type { Properties } from '../../invocation/events';
import { suggestion } from '../template/nearest';
import { collectProblems, type Report } from '../template/problem';
import type { Plan, PlannedOutput, PlannedResource } from './planned';
import type { Referable } from './referables';
import { valuesOf } from './values';

/** One of CloudFormation's ResourcesToImport. */
export interface ResourceToImport {
  readonly logicalId: string;
  readonly identifier: Properties;
}

/** The stack that resources are to be imported into. */
export interface ImportTarget {
  readonly resources: ReadonlyMap<string, Referable & { properties: Properties }>;
  readonly outputs: readonly { name: string; value: string }[];
}

// "CloudFormation quotas": resources in one import operation.
const MOST_IN_ONE_IMPORT = 200;

/** Throws where the import would do more; `shown` gives the value of an output as a stack shows it. */
export function checkImport(
  plan: Plan,
  target: ImportTarget,
  toImport: readonly ResourceToImport[],
  shown: (output: PlannedOutput) => string,
): void {
  if (toImport.length > MOST_IN_ONE_IMPORT) {
    throw new Error(
      `an import takes ${MOST_IN_ONE_IMPORT} resources at most, not ${toImport.length}: import them in parts`,
    );
  }
  const ids = new Set(toImport.map(({ logicalId }) => logicalId));
  checkNames(plan, target, ids);
  collectProblems((report) => {
    for (const planned of plan.resources.values()) {
      if (ids.has(planned.logicalId)) checkImported(planned, report);
      else checkUnchanged(planned, target, report);
    }
    for (const output of plan.outputs) checkOutput(output, target, shown, report);
  });
}

// What is not in the template has no line to point at.
function checkNames(plan: Plan, { resources }: ImportTarget, ids: ReadonlySet<string>): void {
  for (const id of ids) {
    if (!plan.resources.has(id)) {
      throw new Error(
        `the template has no ${id} to import${suggestion(id, [...plan.resources.keys()])}`,
      );
    }
    if (resources.has(id)) {
      throw new Error(`${id} is in the stack already, so it can't be imported`);
    }
  }
  const missing = [...resources.keys()].filter((id) => !plan.resources.has(id));
  if (missing.length > 0) throw new Error(`an import can't delete anything: put ${missing} back`);
}

function checkImported(
  { logicalId, declaresDeletionPolicy, place }: PlannedResource,
  report: Report,
) {
  if (declaresDeletionPolicy) return;
  report(place, `${logicalId} needs a DeletionPolicy to be imported, of any value`);
}

function checkUnchanged(planned: PlannedResource, { resources }: ImportTarget, report: Report) {
  const { logicalId, type, place } = planned;
  const before = resources.get(logicalId);
  const isSame =
    before?.type.typeName === type.typeName &&
    isDeepStrictEqual(before.properties, valuesOf(planned, resources));
  if (isSame) return;
  const what = before ? 'is changed' : 'is new and not among those to import';
  report(place, `${logicalId} ${what}: an import can't create, update or delete, do that apart`);
}

function checkOutput(
  output: PlannedOutput,
  { outputs }: ImportTarget,
  shown: (output: PlannedOutput) => string,
  report: Report,
): void {
  const before = outputs.find(({ name }) => name === output.name);
  if (before && before.value === shown(output)) return;
  const what = before ? 'is changed' : 'is new';
  report(
    output.place,
    `output ${output.name} ${what}: an import can't add or change Outputs, an update can`,
  );
}
