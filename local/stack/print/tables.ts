// Lines that tell about a stack: outputs, drift, users, and who is still the same user.
import type { Properties } from '../../invocation/events';
import type { ResourceDrift } from '../engine/detect-drift';
import type { StackOutput, StackResource } from '../engine/stack';
import { physicalIdOf } from '../plan/identifier';
import type { Paint } from './paint';

/** Cells side by side, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

/** A line per output. */
export function outputLines(outputs: readonly StackOutput[]): string[] {
  return columns(outputs.map(({ name, value }) => [name, '=', value]));
}

/**
 * A line per drifted resource and one per difference, then all the others in one line. Write-only
 * properties are never among the differences.
 */
export function driftLines(drifts: readonly ResourceDrift[], paint: Paint): string[] {
  const drifted = drifts.filter(({ status }) => status !== 'IN_SYNC');
  const others = drifts.filter((drift) => !drifted.includes(drift));
  const width = Math.max(0, ...drifted.map(({ logicalId }) => logicalId.length));
  const lines = drifted.flatMap(({ logicalId, status, differences }) => [
    `  ${logicalId.padEnd(width)}  ${paint('red', status)}`,
    ...differences.map(
      ({ path, expected, actual }) =>
        `  ${' '.repeat(width)}  ${path}: expected ${shown(expected)}, actual ${shown(actual)}`,
    ),
  ]);
  if (others.length === 0) return lines;
  const names = others.map(({ logicalId }) => logicalId).join(', ');
  return [...lines, `  ${names}  ${paint('green', 'IN_SYNC')}`];
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A line per resource that LIST gave: its identifier. */
export function listLines(identifiers: readonly Properties[]): string[] {
  return identifiers.map((identifier) => `  ${physicalIdOf(identifier)}`);
}

/** For each resource with a Sub that an update changed: whether it is still the same user. */
export function sameUserLines(
  before: ReadonlyMap<string, StackResource>,
  after: ReadonlyMap<string, StackResource>,
): string[] {
  return [...after.values()].flatMap((resource) => {
    const old = before.get(resource.logicalId);
    const sub = resource.model.Sub;
    if (!old || old.model === resource.model || sub === undefined) return [];
    if (old.model.Sub === sub)
      return [`  ${resource.logicalId} is the same user: Sub still ${sub}`];
    return [`  ${resource.logicalId} is a new user: Sub was ${old.model.Sub}, is ${sub}`];
  });
}

/** One line that says which resources were stand-ins, if any. */
export function standInLines(logicalIds: readonly string[]): string[] {
  if (logicalIds.length === 0) return [];
  return ['', `Stand-ins, for which nothing was made: ${logicalIds.join(', ')}`];
}
