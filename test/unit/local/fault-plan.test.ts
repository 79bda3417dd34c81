// The plan of faults.
import { createFaults } from '../../../local/fault-plan';
import type { Caller } from '../../../local/faults';

function outcomes(operations: readonly string[], faults: ReturnType<typeof createFaults>) {
  return operations.map((operation) => faults.take(operation)?.error.name ?? 'well');
}

describe('faults', () => {
  it('happen once, to the named operation only, unless said otherwise', () => {
    const faults = createFaults();
    faults.add({ operation: 'AdminGetUser' });
    expect(outcomes(['ListUsers', 'AdminGetUser', 'AdminGetUser'], faults)).toEqual([
      'well',
      'InternalErrorException',
      'well',
    ]);
  });

  it('leave out the calls to skip and last for the times given', () => {
    const faults = createFaults();
    const error = { name: 'TooManyRequestsException' };
    faults.add({ operation: '*', skip: 1, times: 2, error });
    expect(outcomes(['A', 'B', 'C', 'D'], faults)).toEqual([
      'well',
      'TooManyRequestsException',
      'TooManyRequestsException',
      'well',
    ]);
  });

  it('happen in the order they were planned', () => {
    const faults = createFaults();
    faults.add({ operation: 'A', error: { name: 'First' } });
    faults.add({ operation: 'A', error: { name: 'Second' } });
    expect(outcomes(['A', 'A', 'A'], faults)).toEqual(['First', 'Second', 'well']);
  });

  it('answer 500 for errors of the service and 400 for others', () => {
    const faults = createFaults();
    faults.add({ operation: 'A' });
    faults.add({ operation: 'A', error: { name: 'TooManyRequestsException' } });
    faults.add({ operation: 'A', error: { name: 'Odd', status: 503 } });
    expect([1, 2, 3].map(() => faults.take('A')?.error.status)).toEqual([500, 400, 503]);
  });

  it('answer 200 for a page unless an error says otherwise', () => {
    const faults = createFaults();
    faults.add({ operation: 'A', kind: 'html' });
    faults.add({ operation: 'A', kind: 'html', error: { status: 403 } });
    expect([1, 2].map(() => faults.take('A')?.error.status)).toEqual([200, 403]);
  });

  it('are for the calls whose input matches, and count no others', () => {
    const faults = createFaults();
    faults.add({ operation: 'A', skip: 1, match: (input) => input === 'meant' });
    const inputs = ['meant', 'other', 'meant', 'meant'];
    const hit = inputs.map((input) => faults.take('A', input) !== undefined);
    expect(hit).toEqual([false, false, true, false]);
  });

  it('are for the callers and operations that are meant', () => {
    const faults = createFaults();
    const match = (_: unknown, { operation, accessKeyId }: Caller) =>
      operation === 'A' && accessKeyId === 'mine';
    faults.add({ operation: '*', times: 2, match });
    const hit = [
      faults.take('A', {}, 'other'),
      faults.take('B', {}, 'mine'),
      faults.take('A', {}, 'mine'),
    ].map((fault) => fault !== undefined);
    expect(hit).toEqual([false, false, true]);
  });

  it('are called off one by one', () => {
    const faults = createFaults();
    const callOff = faults.add({ operation: 'A', error: { name: 'First' } });
    faults.add({ operation: 'A', error: { name: 'Second' } });
    callOff();
    callOff();
    expect(outcomes(['A', 'A'], faults)).toEqual(['Second', 'well']);
  });

  it('are gone once cleared', () => {
    const faults = createFaults();
    faults.add({ operation: 'A' });
    faults.clear();
    expect(faults.take('A')).toBeUndefined();
  });
});
