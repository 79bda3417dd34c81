import { invites, mayHaveMailed, messageActionOf } from '../../../../src/user/invitation';
import { declared, stored } from '../../../support/users';

describe('making a user', () => {
  it.each([
    ['invites', {}, undefined, true],
    [
      'invites where RESEND is declared, which means just that',
      { messageAction: 'RESEND' },
      undefined,
      true,
    ],
    ['invites nobody with SUPPRESS', { messageAction: 'SUPPRESS' }, 'SUPPRESS', false],
    ['invites nobody with a permanent password', { password: 'secret' }, 'SUPPRESS', false],
    [
      'invites somebody with a permanent password where it is asked for',
      { password: 'secret', messageAction: 'RESEND' },
      undefined,
      true,
    ],
    ['invites somebody who is to be disabled', { enabled: false }, undefined, true],
    [
      'leaves an action that it does not know to the service',
      { messageAction: 'BOGUS' },
      'BOGUS',
      true,
    ],
  ])('%s', (_, user, action, does) => {
    expect(messageActionOf(declared(user))).toBe(action);
    expect(invites(declared(user))).toBe(does);
  });
});

describe('an invitation may have gone out', () => {
  it.each(['email', 'phone_number'])('to somebody with %s', (address) => {
    expect(mayHaveMailed(declared(), stored({ attributes: { [address]: 'x' } }))).toBe(true);
  });

  it('but not to somebody without an address', () => {
    expect(mayHaveMailed(declared(), stored({ attributes: { name: 'Ada' } }))).toBe(false);
  });

  it('but not where it is suppressed', () => {
    const made = stored({ attributes: { email: 'a@b.c' } });
    expect(mayHaveMailed(declared({ password: 'secret' }), made)).toBe(false);
  });
});
