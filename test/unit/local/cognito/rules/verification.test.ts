// Addresses that wait for their owner.
import { divide } from '../../../../../local/cognito/rules/verification';

const none = { autoVerified: [], verifiedBeforeUpdate: [] };
const auto = { autoVerified: ['email'], verifiedBeforeUpdate: [] };
const before = { autoVerified: ['email'], verifiedBeforeUpdate: ['email'] };
const PRESENT = new Map([['email', 'old@b.c']]);
const CHANGES = new Map([
  ['email', 'new@b.c'],
  ['name', 'Ann'],
]);
const ASKED = [{ medium: 'EMAIL', destination: 'new@b.c' }];

describe('divide', () => {
  it('changes everything at once in a pool that verifies nothing', () => {
    expect(divide(none, PRESENT, CHANGES)).toEqual({ changes: CHANGES, verifications: [] });
  });

  it('changes an address at once and asks its owner in a pool that verifies it', () => {
    expect(divide(auto, PRESENT, CHANGES)).toEqual({ changes: CHANGES, verifications: ASKED });
  });

  it('holds the address back, and only that, in a pool that asks before the update', () => {
    const changes = new Map([['name', 'Ann']]);
    expect(divide(before, PRESENT, CHANGES)).toEqual({ changes, verifications: ASKED });
  });

  it.each([
    ['with its flag', new Map([...CHANGES, ['email_verified', 'True']])],
    ['that is the same', new Map(PRESENT)],
    ['that is deleted', new Map([['email', '']])],
  ])('asks nobody for an address %s', (_, changes) => {
    expect(divide(before, PRESENT, changes)).toEqual({ changes, verifications: [] });
  });
});
