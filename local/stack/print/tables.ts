// Lines that tell about a stack: outputs, drift, users, and who is still the same user.
import type { Properties } from '../../invocation/events';
import type { ResourceDrift } from '../engine/detect-drift';
import type { StackOutput } from '../engine/stack';
import { physicalIdOf } from '../schema/identifier';
import type { Paint } from './paint';
import type { SameUser } from './told';

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
 * A line per drifted resource and one per difference, what the template says before what is there;
 * then all the others in one line. Write-only properties are never among the differences.
 */
export function driftLines(drifts: readonly ResourceDrift[], paint: Paint): string[] {
  const drifted = drifts.filter(({ status }) => status !== 'IN_SYNC');
  const others = drifts.filter((drift) => !drifted.includes(drift));
  const width = Math.max(0, ...drifted.map(({ logicalId }) => logicalId.length));
  const lines = drifted.flatMap(({ logicalId, status, differences }) => [
    `  ${logicalId.padEnd(width)}  ${paint('red', status)}${differences.length > 0 ? ' (expected → actual)' : ''}`,
    ...differences.map(
      ({ path, expected, actual }) =>
        `  ${' '.repeat(width)}  ${path}: ${shown(expected)} → ${shown(actual)}`,
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

/** A line per user that an update changed: whether it is still the same user. */
export function sameUserLines(users: readonly SameUser[]): string[] {
  return users.map(({ logicalId, sub, was }) =>
    was === undefined
      ? `  ${logicalId} is the same user: Sub still ${sub}`
      : `  ${logicalId} is a new user: Sub was ${was}, is ${sub}`,
  );
}

/** One line that says which resources were stand-ins, if any. */
export function standInLines(logicalIds: readonly string[]): string[] {
  if (logicalIds.length === 0) return [];
  return ['', `Stand-ins, for which nothing was made: ${logicalIds.join(', ')}`];
}
