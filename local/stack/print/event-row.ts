// One row of the event table, as CloudFormation's console and CLI show it.
import type { StackEvent } from '../engine/stack';
import type { Paint } from './paint';
import { LEAST_WIDTH, shorten, wrap } from './width';

const TIME = '00:00:00'.length;
const GAP = 2;
const MARK = ' (stand-in)';

// Rows are printed as they come, so columns are set beforehand: as wide as most statuses and types
// want in a narrow terminal, as the longest but a few of the stack in a wide one.
const STATUS = { least: 'ROLLBACK_IN_PROGRESS'.length, most: 'UPDATE_ROLLBACK_IN_PROGRESS'.length };
const TYPE = { least: 28, most: 'AWS::Cognito::UserPoolUserToGroupAttachment'.length };
const LEAST_TYPE = 12;

/** Time, status, type and logical id on one line, the reason below it; a stand-in is marked. */
export function eventLines(event: StackEvent, paint: Paint, width: number): string[] {
  const { time, status, typeName, logicalId, reason = '', isStandIn } = event;
  const columns = columnsIn(width);
  const mark = isStandIn ? MARK : '';
  const overflow = Math.max(0, status.length - columns.status);
  const statusWidth = columns.status + overflow;
  const rest = width - (TIME + GAP + statusWidth + GAP);
  // A status that is too long takes its room from the others, so that the row stays one line.
  const wanted = overflow > 0 ? Math.min(typeName.length, rest - GAP - logicalId.length) : 0;
  const typeWidth = Math.max(LEAST_TYPE, columns.type - overflow, wanted);
  const row = [
    time.toTimeString().slice(0, TIME),
    paint(styleOf(status), status.padEnd(statusWidth)),
    (shorten(typeName, typeWidth - mark.length) + mark).padEnd(typeWidth),
    shorten(logicalId, rest - typeWidth - GAP),
  ].join(' '.repeat(GAP));
  return [row, ...below(reason, width)];
}

function columnsIn(width: number): { status: number; type: number } {
  let spare = width - LEAST_WIDTH;
  const grown = ({ least, most }: typeof STATUS) => {
    const more = Math.min(Math.max(spare, 0), most - least);
    spare -= more;
    return least + more;
  };
  const status = grown(STATUS);
  return { status, type: grown(TYPE) };
}

/** Text in lines below a row, under its status. */
export function below(text: string, width: number): string[] {
  const indent = ' '.repeat(TIME + GAP);
  return wrap(text, width - indent.length).map((line) => indent + line);
}

function styleOf(status: string): 'red' | 'yellow' | 'green' {
  if (/FAILED|ROLLBACK/.test(status)) return 'red';
  return status.endsWith('_IN_PROGRESS') ? 'yellow' : 'green';
}
