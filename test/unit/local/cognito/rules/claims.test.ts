// Aliases that are another user's.
import { conflicts, takeOver } from '../../../../../local/cognito/rules/claims';
import { poolIn, service, user } from '../builders';

const VERIFIED = new Map([
  ['email', 'a@b.c'],
  ['email_verified', 'true'],
]);

describe('conflicts', () => {
  it('finds who holds an alias, and none in the holder itself', () => {
    const pool = poolIn(service(), { AliasAttributes: ['email'] });
    const ann = user({ attributes: VERIFIED });
    pool.users.add(ann);
    expect(conflicts(pool, VERIFIED)).toEqual([{ attribute: 'email', holder: ann }]);
    expect(conflicts(pool, VERIFIED, ann)).toEqual([]);
  });
});

describe('takeOver', () => {
  it('takes a verified address and leaves it unverified with its former holder', () => {
    const pool = poolIn(service(), { AliasAttributes: ['email'] });
    const ann = user({ attributes: VERIFIED });
    pool.users.add(ann);
    takeOver(pool, conflicts(pool, VERIFIED));
    expect(ann.attributes.get('email_verified')).toBe('false');
    expect(pool.users.withAlias('email:a@b.c')).toBeUndefined();
  });

  it('takes nothing when one of the aliases can not move', () => {
    const pool = poolIn(service(), { AliasAttributes: ['email', 'preferred_username'] });
    const wanted = new Map([...VERIFIED, ['preferred_username', 'star']]);
    const ann = user({ attributes: wanted });
    pool.users.add(ann);
    expect(() => takeOver(pool, conflicts(pool, wanted))).toThrow('preferred_username');
    expect(ann.attributes.get('email_verified')).toBe('true');
  });
});
