// CloudWatch Logs: groups with streams with events, and the five operations that log delivery uses.
// Source: API reference of each operation.
import { membersOf } from '../unknown';
import { ServiceError } from './answers';

export interface LogEvent {
  readonly timestamp: number;
  readonly message: string;
}

/** Group name to stream name to events. */
export type LogGroups = Map<string, Map<string, LogEvent[]>>;

type Operation = (groups: LogGroups, input: Input) => object;

interface Input {
  readonly group: string;
  readonly stream: string;
  readonly prefix: string;
  readonly events: LogEvent[];
}

/** The operations by their names in the API. */
const logOperations: Readonly<Record<string, Operation>> = {
  CreateLogGroup(groups, { group }) {
    if (groups.has(group)) throw exists('group');
    groups.set(group, new Map());
    return {};
  },

  CreateLogStream(groups, { group, stream }) {
    const streams = streamsOf(groups, group);
    if (streams.has(stream)) throw exists('stream');
    streams.set(stream, []);
    return {};
  },

  PutLogEvents(groups, { group, stream, events }) {
    const stored = streamsOf(groups, group).get(stream);
    if (!stored) throw missing('stream');
    if (events.length === 0) throw invalid('logEvents must not be empty.');
    stored.push(...events);
    return { nextSequenceToken: String(stored.length) };
  },

  DescribeLogGroups(groups, { prefix }) {
    const names = [...groups.keys()].filter((name) => name.startsWith(prefix));
    return { logGroups: names.map((logGroupName) => ({ logGroupName })) };
  },

  DescribeLogStreams(groups, { group, prefix }) {
    const names = [...streamsOf(groups, group).keys()].filter((name) => name.startsWith(prefix));
    return { logStreams: names.map((logStreamName) => ({ logStreamName })) };
  },
};

/** Performs one operation on the groups; throws the ServiceError to answer. */
export function answerLogs(groups: LogGroups, operation: string, input: unknown): object {
  const named = logOperations[operation];
  if (!named) throw new ServiceError('UnknownOperationException', `No operation ${operation}.`);
  return named(groups, readInput(input));
}

function readInput(input: unknown): Input {
  const fields = membersOf(input);
  return {
    group: nameOf(fields.logGroupName, 'logGroupName', /^[.\-_/#A-Za-z0-9]{1,512}$/),
    stream: nameOf(fields.logStreamName, 'logStreamName', /^[^:*]{1,512}$/),
    prefix: String(fields.logGroupNamePrefix ?? fields.logStreamNamePrefix ?? ''),
    events: Array.isArray(fields.logEvents) ? fields.logEvents.map(readEvent) : [],
  };
}

function readEvent(event: unknown): LogEvent {
  const { timestamp, message } = membersOf(event);
  if (typeof timestamp === 'number' && typeof message === 'string' && message !== '') {
    return { timestamp, message };
  }
  throw invalid('Each of logEvents must have a timestamp and a message.');
}

// Where an operation takes no such name, the pattern has nothing to refuse.
function nameOf(value: unknown, field: string, pattern: RegExp): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw invalid(`Value at '${field}' must satisfy the pattern ${pattern.source}`);
}

function streamsOf(groups: LogGroups, group: string): Map<string, LogEvent[]> {
  const streams = groups.get(group);
  if (streams) return streams;
  throw missing('group');
}

function missing(what: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', `The specified log ${what} does not exist.`);
}

function exists(what: string): ServiceError {
  const message = `The specified log ${what} already exists`;
  return new ServiceError('ResourceAlreadyExistsException', message);
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
