// What CloudWatch Logs keeps and refuses.
import { answerLogs, type LogGroups } from '../../../../local/cloudwatch/logs';

const GROUP = { logGroupName: 'group' };
const STREAM = { ...GROUP, logStreamName: 'stream' };
const EVENT = { timestamp: 1, message: 'said' };

function groupsWith(...names: string[]): LogGroups {
  return new Map(names.map((name) => [name, new Map([['stream', []]])]));
}

function outcomeOf(groups: LogGroups, operation: string, input: object): unknown {
  try {
    return answerLogs(groups, operation, input);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : error;
  }
}

describe('CloudWatch Logs', () => {
  it('keeps events in a stream of a group', () => {
    const groups: LogGroups = new Map();
    answerLogs(groups, 'CreateLogGroup', GROUP);
    answerLogs(groups, 'CreateLogStream', STREAM);
    answerLogs(groups, 'PutLogEvents', { ...STREAM, logEvents: [EVENT] });
    answerLogs(groups, 'PutLogEvents', { ...STREAM, logEvents: [{ timestamp: 2, message: 'b' }] });
    expect(groups.get('group')?.get('stream')).toEqual([EVENT, { timestamp: 2, message: 'b' }]);
  });

  it.each([
    ['CreateLogStream', STREAM],
    ['PutLogEvents', { ...STREAM, logEvents: [EVENT] }],
    ['DescribeLogStreams', GROUP],
  ])('knows no group before it is made (%s)', (operation, input) => {
    expect(outcomeOf(new Map(), operation, input)).toBe(
      'ResourceNotFoundException: The specified log group does not exist.',
    );
  });

  it('knows no stream before it is made', () => {
    const input = { ...STREAM, logStreamName: 'other', logEvents: [EVENT] };
    expect(outcomeOf(groupsWith('group'), 'PutLogEvents', input)).toBe(
      'ResourceNotFoundException: The specified log stream does not exist.',
    );
  });

  it.each([
    ['CreateLogGroup', 'group'],
    ['CreateLogStream', 'stream'],
  ])('makes nothing twice (%s)', (operation, what) => {
    expect(outcomeOf(groupsWith('group'), operation, STREAM)).toBe(
      `ResourceAlreadyExistsException: The specified log ${what} already exists`,
    );
  });

  it('describes groups and streams by prefix', () => {
    const groups = groupsWith('group', 'grove', 'other');
    expect(answerLogs(groups, 'DescribeLogGroups', { logGroupNamePrefix: 'gro' })).toEqual({
      logGroups: [{ logGroupName: 'group' }, { logGroupName: 'grove' }],
    });
    const prefix = { ...GROUP, logStreamNamePrefix: 'str' };
    expect(answerLogs(groups, 'DescribeLogStreams', prefix)).toEqual({
      logStreams: [{ logStreamName: 'stream' }],
    });
  });

  it.each([
    ['a colon in a stream’s name', 'CreateLogStream', { ...STREAM, logStreamName: 'a:b' }],
    ['a space in a group’s name', 'CreateLogGroup', { logGroupName: 'a b' }],
    ['no events', 'PutLogEvents', { ...STREAM, logEvents: [] }],
    ['an empty message', 'PutLogEvents', { ...STREAM, logEvents: [{ ...EVENT, message: '' }] }],
    ['no timestamp', 'PutLogEvents', { ...STREAM, logEvents: [{ message: 'said' }] }],
  ])('refuses %s', (_, operation, input) => {
    expect(outcomeOf(groupsWith('group'), operation, input)).toMatch(/^InvalidParameterException/);
  });
});
