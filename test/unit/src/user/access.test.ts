import { accessChange } from '../../../../src/user/access';
import type { DeclaredUser } from '../../../../src/user/user';
import { attributes, declared, stored } from '../../../support/users';

/** The steps of an update that writes these attributes, for somebody who has not accepted yet. */
function steps(
  previous: Partial<DeclaredUser>,
  desired: Partial<DeclaredUser>,
  { status = 'FORCE_CHANGE_PASSWORD', values = {} } = {},
) {
  const [one, other] = [previous, desired].map((user) => ({ ...declared(), ...user }));
  return accessChange(one ?? {}, other ?? {}, stored({ status }), attributes(values)).map(
    ({ kind }) => `${kind}`,
  );
}

const ACCEPTED = ['CONFIRMED', 'RESET_REQUIRED', 'UNCONFIRMED', 'EXTERNAL_PROVIDER'];

describe('a permanent password', () => {
  it('is set when it is new or another one, whatever the user’s status', () => {
    expect(steps({}, { password: 'new' })).toEqual(['permanent password']);
    expect(steps({ password: 'old' }, { password: 'new' }, { status: 'CONFIRMED' })).toEqual([
      'permanent password',
    ]);
  });

  it('is left as it is when it is the same or no longer declared', () => {
    expect(steps({ password: 'same' }, { password: 'same' })).toEqual([]);
    expect(steps({ password: 'old' }, {})).toEqual([]);
  });

  it('takes the place of an invitation, which would carry a dead one', () => {
    const desired = { password: 'new', messageAction: 'RESEND' };
    expect(steps({}, desired)).toEqual(['permanent password']);
    expect(steps({ password: 'new' }, desired)).toEqual([]);
  });
});

describe('a changed temporary password', () => {
  const rotated = [{ temporaryPassword: 'old' }, { temporaryPassword: 'new' }] as const;

  it('reaches somebody who has not accepted yet', () => {
    expect(steps(...rotated)).toEqual(['temporary password']);
  });

  it.each(ACCEPTED)('leaves somebody alone who is %s', (status) => {
    expect(steps(...rotated, { status })).toEqual([]);
  });

  it('is nothing when it is the same or left out', () => {
    expect(steps({ temporaryPassword: 'old' }, { temporaryPassword: 'old' })).toEqual([]);
    expect(steps({ temporaryPassword: 'old' }, {})).toEqual([]);
  });
});

describe('an invitation goes out again', () => {
  const resend = { messageAction: 'RESEND' };
  const metadata = (reason: string) => ({ ...resend, clientMetadata: attributes({ reason }) });

  it.each([
    ['MessageAction becomes RESEND', {}, resend],
    ['MessageAction was SUPPRESS', { messageAction: 'SUPPRESS' }, resend],
    ['the temporary password is new', resend, { ...resend, temporaryPassword: 'new' }],
    ['ClientMetadata is new', resend, metadata('one')],
    ['ClientMetadata changes', metadata('one'), metadata('two')],
    ['a medium is added', resend, { ...resend, deliveryMediums: ['SMS'] }],
    ['a medium goes', { ...resend, deliveryMediums: ['SMS', 'EMAIL'] }, resend],
  ])('when %s', (_, previous, desired) => {
    expect(steps(previous, desired)).toEqual(['invitation']);
  });

  it.each(['email', 'phone_number'])('when the stored %s changes', (address) => {
    expect(steps(resend, resend, { values: { [address]: 'new' } })).toEqual(['invitation']);
  });

  it('but not when an address goes away or something else changes', () => {
    expect(steps(resend, resend, { values: { email: '', name: 'Ada' } })).toEqual([]);
  });

  it('but not for the order of mediums, nor for empty metadata', () => {
    const one = { ...resend, deliveryMediums: ['EMAIL', 'SMS'] };
    const other = { ...resend, deliveryMediums: ['SMS', 'EMAIL'], clientMetadata: attributes() };
    expect(steps(one, other)).toEqual([]);
  });

  it('but not for the same metadata', () => {
    expect(steps(metadata('one'), metadata('one'))).toEqual([]);
  });

  it.each(ACCEPTED)('but not to somebody who is %s', (status) => {
    expect(steps({}, resend, { status })).toEqual([]);
  });

  it.each([{}, { messageAction: 'SUPPRESS' }])('but not where %j is declared', (desired) => {
    expect(steps(resend, { ...desired, deliveryMediums: ['SMS'] })).toEqual([]);
  });
});
