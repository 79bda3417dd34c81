import { claimsOf, isHeld } from '../../../../src/user/aliases';
import { attributes, stored } from '../../../support/users';

function claims(changes: Record<string, string>, actual: Record<string, string> = {}) {
  return claimsOf(attributes(changes), attributes(actual));
}

describe('an update claims an address', () => {
  const claim = [{ attribute: 'email', value: 'a@b.c' }];

  it('that comes with its flag', () => {
    expect(claims({ email: 'a@b.c', email_verified: 'True' })).toEqual(claim);
  });

  it('whose flag alone becomes true', () => {
    expect(claims({ email_verified: 'true' }, { email: 'a@b.c' })).toEqual(claim);
    expect(claims({ email_verified: 'true' }, { email: 'a@b.c', email_verified: 'false' })).toEqual(
      claim,
    );
  });

  it('but not one that it has already', () => {
    const actual = { email: 'a@b.c', email_verified: 'true' };
    expect(claims({ name: 'Ada' }, actual)).toEqual([]);
    expect(claims({ email: 'A@b.c', email_verified: 'true' }, actual)).toEqual([]);
  });

  it('but not one without its flag, which becomes unverified', () => {
    expect(claims({ email: 'new@b.c' }, { email: 'a@b.c', email_verified: 'true' })).toEqual([]);
  });

  it('but not one that goes away', () => {
    expect(claims({ email: '' }, { email: 'a@b.c', email_verified: 'true' })).toEqual([]);
  });

  it('of either kind', () => {
    const both = {
      email: 'a@b.c',
      email_verified: 'true',
      phone_number: '+1',
      phone_number_verified: 'true',
    };
    expect(claims(both).map(({ attribute }) => attribute)).toEqual(['email', 'phone_number']);
  });
});

describe('a claimed address is held', () => {
  const claim = { attribute: 'email', value: 'a@b.c' };
  const holder = stored({
    username: 'ben',
    attributes: { email: 'a@b.c', email_verified: 'true' },
  });

  it('by another user who has verified it', () => {
    expect(isHeld(claim, [holder], 'ada')).toBe(true);
  });

  it('not by the user itself, nor by somebody who has not verified it', () => {
    expect(isHeld(claim, [holder], 'ben')).toBe(false);
    expect(
      isHeld(claim, [stored({ username: 'ben', attributes: { email: 'a@b.c' } })], 'ada'),
    ).toBe(false);
  });
});
