import { describeChange, planCreation, planUpdate } from '../../../../src/user/changes';
import type { GroupedUser, IdentifiedUser } from '../../../../src/user/user';
import { attributes, declared, stored } from '../../../support/users';

function plan(
  previous: Partial<IdentifiedUser>,
  desired: Partial<IdentifiedUser>,
  actual: Partial<GroupedUser> = {},
) {
  const user: GroupedUser = { ...stored(), ...actual };
  const changes = planUpdate({ ...declared(), ...previous }, { ...declared(), ...desired }, user);
  return changes.map(describeChange);
}

describe('a new user', () => {
  it('needs nothing more in the plain case', () => {
    expect(planCreation(declared({ enabled: true, groups: [] }))).toEqual([]);
  });

  it('joins its groups, then gets its password, then is disabled', () => {
    const user = declared({ groups: ['b', 'a'], password: 'secret', enabled: false });
    expect(planCreation(user).map(describeChange)).toEqual([
      'join b',
      'join a',
      'permanent password',
      'disable',
    ]);
  });
});

describe('an update', () => {
  it('does nothing where nothing differs', () => {
    const user = { enabled: true, groups: ['a', 'b'], attributes: attributes({ name: 'Ada' }) };
    const actual = stored({ groups: ['b', 'a'], attributes: { name: 'Ada' } });
    expect(plan(user, user, actual)).toEqual([]);
  });

  it('does what can be undone first, and the password last', () => {
    const desired = {
      attributes: attributes({ name: 'Ada' }),
      enabled: false,
      groups: ['new'],
      password: 'secret',
    };
    expect(
      plan(
        { attributes: attributes({ nickname: 'x' }) },
        desired,
        stored({ groups: ['old'], attributes: { nickname: 'x' } }),
      ),
    ).toEqual([
      'set name, delete nickname',
      'disable',
      'join new',
      'leave old',
      'permanent password',
    ]);
  });

  it('leaves state and groups alone where they are no longer declared', () => {
    const before = { enabled: false, groups: ['a'] };
    expect(plan(before, {}, { enabled: false, groups: ['a'] })).toEqual([]);
  });

  it('brings state and groups back that have drifted', () => {
    const user = { enabled: true, groups: [] };
    expect(plan(user, user, { enabled: false, groups: ['a'] })).toEqual(['enable', 'leave a']);
  });

  it('sets no password that is the same as before, or no longer there', () => {
    expect(plan({ password: 'secret' }, { password: 'secret' })).toEqual([]);
    expect(plan({ password: 'secret' }, {})).toEqual([]);
    expect(plan({ password: 'old' }, { password: 'secret' })).toEqual(['permanent password']);
  });
});

describe('a changed temporary password', () => {
  const rotated = [{ temporaryPassword: 'old' }, { temporaryPassword: 'new' }] as const;

  it('reaches somebody who has not accepted yet', () => {
    expect(plan(...rotated)).toEqual(['temporary password']);
  });

  it.each(['CONFIRMED', 'RESET_REQUIRED', 'UNCONFIRMED', 'EXTERNAL_PROVIDER'])(
    'leaves somebody alone who is %s',
    (status) => expect(plan(...rotated, { status })).toEqual([]),
  );
});

describe('an invitation goes out again', () => {
  const resend = { messageAction: 'RESEND' };

  it.each([
    ['MessageAction becomes RESEND', {}, resend],
    [
      'the temporary password',
      { ...resend, temporaryPassword: 'a' },
      { ...resend, temporaryPassword: 'b' },
    ],
    ['ClientMetadata', resend, { ...resend, clientMetadata: attributes({ reason: 'again' }) }],
    [
      'DesiredDeliveryMediums',
      { ...resend, deliveryMediums: ['EMAIL'] },
      { ...resend, deliveryMediums: ['SMS'] },
    ],
  ])('when %s changes', (_, previous, desired) => {
    expect(plan(previous, desired)).toEqual(['invitation']);
  });

  it.each(['email', 'phone_number'])('when the %s changes', (address) => {
    const desired = { ...resend, attributes: attributes({ [address]: 'new' }) };
    expect(plan(resend, desired)).toEqual([`set ${address}`, 'invitation']);
  });

  it('but not when nothing of it changes, not even the order of mediums', () => {
    const one = {
      ...resend,
      deliveryMediums: ['EMAIL', 'SMS'],
      clientMetadata: attributes({ a: '1' }),
    };
    const other = {
      ...resend,
      deliveryMediums: ['SMS', 'EMAIL'],
      clientMetadata: attributes({ a: '1' }),
    };
    expect(plan(one, other)).toEqual([]);
  });

  it('but not to somebody who has accepted', () => {
    expect(plan({}, resend, { status: 'CONFIRMED' })).toEqual([]);
  });

  it('but not without RESEND', () => {
    expect(plan({}, { messageAction: 'SUPPRESS', deliveryMediums: ['SMS'] })).toEqual([]);
  });

  it('but not to somebody with a permanent password', () => {
    expect(plan({}, { ...resend, password: 'secret' })).toEqual(['permanent password']);
  });
});

it('a plan in words has no value in it', () => {
  const secret = 'Tr0ub4dor&3';
  const desired = { attributes: attributes({ name: secret }), password: secret };
  expect(plan({}, desired).join()).not.toContain(secret);
});
