import { asJson } from '../../../../../local/stack/print/as-json';
import type { Told } from '../../../../../local/stack/print/told';

const objects = (told: Told) => asJson(told).map((line) => JSON.parse(line));

describe('asJson', () => {
  it('gives an event its time, and what else is known of it', () => {
    const event = {
      time: new Date(0),
      status: 'CREATE_FAILED',
      typeName: 'AWS::SNS::Topic',
      logicalId: 'Topic',
      reason: 'two\nlines',
      isStandIn: true as const,
    };
    expect(objects({ kind: 'event', event })).toEqual([
      {
        kind: 'event',
        time: '1970-01-01T00:00:00.000Z',
        status: 'CREATE_FAILED',
        type: 'AWS::SNS::Topic',
        logicalId: 'Topic',
        reason: 'two\nlines',
        isStandIn: true,
      },
    ]);
  });

  it('gives drift as it was expected and as it is, null for nothing', () => {
    const differences = [
      { path: '/UserAttributes/name', expected: 'a', actual: undefined },
      { path: '/Groups', expected: ['a'], actual: [] },
    ];
    const drifts = [{ logicalId: 'Ben', status: 'MODIFIED' as const, differences }];
    expect(objects({ kind: 'drift', drifts })).toEqual([
      {
        kind: 'drift',
        logicalId: 'Ben',
        status: 'MODIFIED',
        differences: [{ ...differences[0], actual: null }, differences[1]],
      },
    ]);
  });

  it('gives each user, output, stand-in and message an object of its own', () => {
    const identifier = { UserPoolId: 'p', Username: 'a' };
    expect(objects({ kind: 'users', identifiers: [identifier, identifier] })).toEqual([
      { kind: 'user', id: 'p|a', identifier },
      { kind: 'user', id: 'p|a', identifier },
    ]);
    expect(objects({ kind: 'outputs', outputs: [{ name: 'Id', value: 'p' }] })).toEqual([
      { kind: 'output', name: 'Id', value: 'p' },
    ]);
    expect(objects({ kind: 'stand-ins', logicalIds: ['Topic'] })).toEqual([
      { kind: 'stand-in', logicalId: 'Topic' },
    ]);
    const mail = { username: 'a', medium: 'EMAIL', destination: 'a@x', kind: 'INVITATION' };
    expect(objects({ kind: 'mail', mail })).toEqual([
      { ...mail, kind: 'mail', message: mail.kind },
    ]);
    const users = [
      { logicalId: 'A', sub: '1' },
      { logicalId: 'B', sub: '3', was: '2' },
    ];
    expect(objects({ kind: 'users-after-update', users })).toEqual([
      { kind: 'updated-user', logicalId: 'A', isSame: true, sub: '1' },
      { kind: 'updated-user', logicalId: 'B', isSame: false, sub: '3', was: '2' },
    ]);
  });

  it('gives the end whether it is a good one, else what to look at', () => {
    expect(objects({ kind: 'end', ok: true })).toEqual([{ kind: 'end', ok: true }]);
    const problems = [
      { logicalId: 'A', message: 'no', place: { file: 't.yaml', line: 2 } },
      { message: 'way' },
    ];
    expect(objects({ kind: 'end', ok: false, reason: 'why', problems })).toEqual([
      {
        kind: 'end',
        ok: false,
        reason: 'why',
        problems: [{ logicalId: 'A', file: 't.yaml', line: 2, message: 'no' }, { message: 'way' }],
      },
    ]);
  });
});
