import type { ResourceDrift } from '../../../../../local/stack/engine/detect-drift';
import { plain } from '../../../../../local/stack/print/paint';
import {
  columns,
  driftLines,
  listLines,
  outputLines,
  sameUserLines,
  standInLines,
} from '../../../../../local/stack/print/tables';

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
  it('show what is different, before and after, and the others together', () => {
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
      '  Ben     MODIFIED (expected → actual)',
      '          /UserAttributes/name: "a" → "b"',
      '          /Enabled: true → nothing',
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
  it('tell who is the same user and who is not', () => {
    const users = [
      { logicalId: 'A', sub: '1' },
      { logicalId: 'B', sub: '3', was: '2' },
    ];
    expect(sameUserLines(users)).toEqual([
      '  A is the same user: Sub still 1',
      '  B is a new user: Sub was 2, is 3',
    ]);
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
