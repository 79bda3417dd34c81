import { isAsSent, isOursOnEvidence, wasThere } from '../../../../src/user/ownership';
import { declared, SUB, stored } from '../../../support/users';

const created = new Date('2026-01-02T03:04:05.678Z');
const asOf = new Date('2026-01-02T03:04:08.000Z');
const sent = declared({ attributes: { email: 'a@b.c', name: 'Ada' } });
const found = { created, asOf, attributes: { email: 'a@b.c', name: 'Ada' } };

/** Whether it looks like ours, `elapsed` ms after the first try; the user is 2,322 ms old. */
function ours(partial: Parameters<typeof stored>[0] = {}, elapsed = 3_000, wanted = sent) {
  return isOursOnEvidence(stored({ ...found, ...partial }), wanted, elapsed);
}

describe('a user that is there', () => {
  it('may be ours when it was made in the meantime, as it was sent, and is untouched', () => {
    expect(ours()).toBe(true);
  });

  it('is not ours when it is older than our first try, but for a second of rounding', () => {
    expect(ours({}, 1_322)).toBe(true);
    expect(ours({}, 1_321)).toBe(false);
    expect(ours({ created: new Date('2020-01-01') })).toBe(false);
  });

  it('is not ours when it is younger than nothing, but for a second of rounding', () => {
    expect(ours({ created: new Date(asOf.getTime() + 1_000) })).toBe(true);
    expect(ours({ created: new Date(asOf.getTime() + 1_001) })).toBe(false);
  });

  it('is not ours when the service does not say how old it is', () => {
    expect(ours({ asOf: undefined })).toBe(false);
    expect(ours({ created: undefined })).toBe(false);
  });

  it('is as it was sent, however old it is and whether that is known or not', () => {
    for (const dates of [{ created: new Date('2020-01-01') }, { asOf: undefined }]) {
      expect(isAsSent(stored({ ...found, ...dates }), sent)).toBe(true);
      expect(isAsSent(stored({ ...found, ...dates, enabled: false }), sent)).toBe(false);
      expect(isAsSent(stored({ ...found, ...dates, attributes: { name: 'Ada' } }), sent)).toBe(
        false,
      );
    }
  });

  it.each(['UNCONFIRMED', 'RESET_REQUIRED', 'EXTERNAL_PROVIDER', 'ARCHIVED', undefined])(
    'is not ours when its status is %s',
    (status) => expect(ours({ status })).toBe(false),
  );

  it('is not ours when it is disabled: no create makes one so', () => {
    expect(ours({ enabled: false })).toBe(false);
  });

  it('may be ours when it is confirmed, but not if it was sent a temporary password', () => {
    const withTemporary = { ...sent, temporaryPassword: 'Temp0rary!' };
    expect(ours({ status: 'CONFIRMED' })).toBe(true);
    expect(ours({ status: 'CONFIRMED' }, 3_000, withTemporary)).toBe(false);
    expect(ours({}, 3_000, withTemporary)).toBe(true);
  });
});

describe('a user with other attributes than those sent', () => {
  it.each([
    ['another value', { email: 'a@b.c', name: 'Ben' }],
    ['one less', { email: 'a@b.c' }],
    ['one more', { email: 'a@b.c', name: 'Ada', nickname: 'x' }],
    ['an address verified', { email: 'a@b.c', name: 'Ada', email_verified: 'true' }],
  ])('is not ours: %s', (_, attributes) => expect(ours({ attributes })).toBe(false));

  it.each([
    ['the letter case of an address', { email: 'A@B.C', name: 'Ada' }],
    ['a flag that the service added as false', { ...found.attributes, email_verified: 'False' }],
    ['what is the service’s own', { ...found.attributes, 'cognito:x': 'y' }],
  ])('may be ours where they differ in %s', (_, attributes) => {
    expect(ours({ attributes })).toBe(true);
  });

  it('is not ours where a flag was sent as true and reads false', () => {
    const verified = declared({ attributes: { email: 'a@b.c', email_verified: 'true' } });
    const attributes = { email: 'a@b.c', email_verified: 'false' };
    expect(ours({ attributes }, 3_000, verified)).toBe(false);
  });

  it('may be ours where a blank was sent, which makes none', () => {
    const blank = declared({ attributes: { email: 'a@b.c', name: 'Ada', nickname: '' } });
    expect(ours({}, 3_000, blank)).toBe(true);
  });

  it('may be ours with the address that the pool made of its name', () => {
    const byAddress = declared({ username: 'a@b.c', attributes: { name: 'Ada' } });
    expect(ours({ username: SUB }, 3_000, byAddress)).toBe(true);
    expect(ours({ username: 'a@b.c' }, 3_000, byAddress)).toBe(false);
  });
});

it('a user was there so long ago if it is older, by a second more than rounding takes', () => {
  expect(wasThere(stored(found), 1_321)).toBe(true);
  expect(wasThere(stored(found), 1_322)).toBe(false);
  expect(wasThere(stored({ ...found, asOf: undefined }), 0)).toBe(false);
  expect(wasThere(stored({ ...found, created: undefined }), 0)).toBe(false);
});
