import type { ResourceDrift } from '../../../../../local/stack/engine/detect-drift';
import type { StackResource } from '../../../../../local/stack/engine/stack';
import { plain } from '../../../../../local/stack/print/paint';
import {
  columns,
  driftLines,
  listLines,
  outputLines,
  sameUserLines,
  standInLines,
} from '../../../../../local/stack/print/tables';
import { POOL_TYPE } from '../../../../../local/stack/resources/pool';
import { HERE } from '../../../../support/stack';

describe('columns', () => {
  it('are as wide as their widest cell', () => {
    expect(
      columns([
        ['a', 'bb', 'c'],
        ['aaa', 'b', ''],
      ]),
    ).toEqual(['  a    bb  c', '  aaa  b']);
    expect(columns([])).toEqual([]);
  });
});

describe('outputLines', () => {
  it('show names and values', () => {
    expect(outputLines([{ name: 'PoolId', value: 'p' }])).toEqual(['  PoolId  =  p']);
  });
});

describe('driftLines', () => {
  it('show what is different, and the others together', () => {
    const differences = [
      { path: '/UserAttributes/name', expected: 'a', actual: 'b' },
      { path: '/Enabled', expected: true, actual: undefined },
    ];
    const drifts: ResourceDrift[] = [
      { logicalId: 'Pool', status: 'IN_SYNC', differences: [] },
      { logicalId: 'Ben', status: 'MODIFIED', differences },
      { logicalId: 'Chiara', status: 'DELETED', differences: [] },
      { logicalId: 'Dan', status: 'IN_SYNC', differences: [] },
    ];
    expect(driftLines(drifts, plain)).toEqual([
      '  Ben     MODIFIED',
      '          /UserAttributes/name: expected "a", actual "b"',
      '          /Enabled: expected true, actual nothing',
      '  Chiara  DELETED',
      '  Pool, Dan  IN_SYNC',
    ]);
    expect(driftLines([], plain)).toEqual([]);
  });
});

describe('listLines', () => {
  it('show identifiers', () => {
    expect(listLines([{ UserPoolId: 'p', Username: 'u' }])).toEqual(['  p|u']);
  });
});

describe('sameUserLines', () => {
  const resource = (logicalId: string, model: StackResource['model']): StackResource => ({
    logicalId,
    type: POOL_TYPE,
    physicalId: 'p',
    identifier: {},
    properties: {},
    sent: {},
    answers: new Map(),
    model,
    dependencies: [],
    deletionPolicy: 'Delete',
    updateReplacePolicy: 'Delete',
    place: HERE,
  });
  const stack = (...resources: StackResource[]) =>
    new Map(resources.map((one) => [one.logicalId, one]));

  it('tell who is the same user and who is not', () => {
    const before = stack(resource('A', { Sub: '1' }), resource('B', { Sub: '2' }));
    const after = stack(
      resource('A', { Sub: '1' }),
      resource('B', { Sub: '3' }),
      resource('C', { Sub: '4' }),
    );
    expect(sameUserLines(before, after)).toEqual([
      '  A is the same user: Sub still 1',
      '  B is a new user: Sub was 2, is 3',
    ]);
  });

  it('are silent about what did not change, and about pools', () => {
    const untouched = resource('A', { Sub: '1' });
    expect(sameUserLines(stack(untouched), stack(untouched))).toEqual([]);
    expect(sameUserLines(stack(resource('P', {})), stack(resource('P', {})))).toEqual([]);
  });
});

describe('standInLines', () => {
  it('say in one line for what nothing was made', () => {
    expect(standInLines(['Topic', 'Queue'])).toEqual([
      '',
      'Stand-ins, for which nothing was made: Topic, Queue',
    ]);
    expect(standInLines([])).toEqual([]);
  });
});
