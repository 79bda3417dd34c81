// One row of the event table, as CloudFormation's console and CLI show it.
import type { StackEvent } from '../engine/stack';
import type { Paint } from './paint';

// The longest but one status; rows are printed as they come, so widths are set beforehand.
const STATUS = 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'.length;
const TYPE = 'Example::Cognito::UserPoolUser'.length;

/** Time, status, type, logical id and reason on one line. */
export function eventRow(event: StackEvent, paint: Paint): string {
  const { time, status, typeName, logicalId, reason = '' } = event;
  const columns = [
    time.toTimeString().slice(0, 8),
    paint(styleOf(status), status.padEnd(STATUS)),
    typeName.padEnd(TYPE),
    logicalId.padEnd(reason ? 8 : 0),
    reason.replace(/\s+/g, ' '),
  ];
  return columns.join('  ').trimEnd();
}

function styleOf(status: string): 'red' | 'yellow' | 'green' {
  if (/FAILED|ROLLBACK/.test(status)) return 'red';
  return status.endsWith('_IN_PROGRESS') ? 'yellow' : 'green';
}
