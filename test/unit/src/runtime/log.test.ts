import { logLine } from '../../../../src/runtime/log';

it('the line of an invocation says in tenths of a millisecond what it took', () => {
  const line = logLine({ action: 'READ', status: 'SUCCESS', duration: 12.345, calls: 2 });
  expect(JSON.parse(line)).toEqual({
    action: 'READ',
    status: 'SUCCESS',
    duration: 12.3,
    calls: 2,
  });
});
