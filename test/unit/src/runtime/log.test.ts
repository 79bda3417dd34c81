import { logLine } from '../../../../src/runtime/log';

it('is one line of JSON, whatever the logical ID', () => {
  const logicalResourceId = 'a\u2028b\u2029c\nd';
  const invocation = {
    action: 'READ',
    logicalResourceId,
    status: 'SUCCESS',
    duration: 1.26,
    calls: 2,
  };
  const line = logLine(invocation);
  expect(line).toContain('a\\u2028b\\u2029c\\nd');
  expect(JSON.parse(line)).toEqual({ ...invocation, duration: 1.3 });
});
