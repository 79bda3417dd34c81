// Users who come from an identity provider.
import { addFederatedUser } from '../../../../../local/cognito/rules/federated-user';
import { lookUpUser } from '../../../../../local/cognito/rules/lookup';
import { createService } from '../../../../../local/cognito/state/service';
import { answer } from '../../../../../local/cognito/wire/dispatch';
import { listed } from '../../../../support/attributes';
import { created, NOW, poolIn, service } from '../builders';

const VERIFIED = { email: 'a@b.c', email_verified: 'true' };
const ALIASES = { AliasAttributes: ['email', 'preferred_username'] } as const;

function aliasPool() {
  const target = service();
  const pool = poolIn(target, { AliasAttributes: [...ALIASES.AliasAttributes] });
  return { target, pool };
}

describe('a federated user', () => {
  it('has the attributes given, a sub, and says where it comes from', () => {
    const { target, pool } = aliasPool();
    const ann = addFederatedUser(target, pool.id, 'Google_12_3', VERIFIED);
    expect(Object.fromEntries(ann.attributes)).toMatchObject({ ...VERIFIED, sub: ann.sub });
    expect(ann.status).toBe('EXTERNAL_PROVIDER');
    expect(JSON.parse(ann.attributes.get('identities') ?? '')).toMatchObject([
      { userId: '12_3', providerName: 'Google', dateCreated: NOW.getTime() },
    ]);
  });

  it.each([
    ['while its status says so', {}],
    ['once it has a password', { Password: 'Correct-horse-1', Permanent: true }],
  ])('is found by its username alone %s', (_, password) => {
    const { target, pool } = aliasPool();
    const attributes = { ...VERIFIED, preferred_username: 'star' };
    const ann = addFederatedUser(target, pool.id, 'Google_123', attributes);
    if ('Password' in password) {
      const input = { UserPoolId: pool.id, Username: 'Google_123', ...password };
      answer(target, 'AdminSetUserPassword', input, 'us-east-1');
    }
    const names = ['Google_123', ann.sub, 'a@b.c', 'star'];
    expect(names.map((name) => lookUpUser(pool, name))).toEqual([ann, ...Array(3)]);
  });

  it('is not found by the address that a pool signs in by', () => {
    const target = service();
    const pool = poolIn(target, { UsernameAttributes: ['email'] });
    addFederatedUser(target, pool.id, 'Google_123', VERIFIED);
    expect(lookUpUser(pool, 'a@b.c')).toBeUndefined();
    expect(created(target, pool, { Username: 'a@b.c' }).attributes.get('email')).toBe('a@b.c');
  });

  it('takes no alias from anybody, neither at first nor later', () => {
    const { target, pool } = aliasPool();
    const ann = created(target, pool, { UserAttributes: listed(VERIFIED) });
    addFederatedUser(target, pool.id, 'Google_123', VERIFIED);
    expect(lookUpUser(pool, 'a@b.c')).toBe(ann);
    const UserAttributes = listed(VERIFIED);
    const input = { UserPoolId: pool.id, Username: 'Google_123', UserAttributes };
    answer(target, 'AdminUpdateUserAttributes', input, 'us-east-1');
    expect(lookUpUser(pool, 'a@b.c')).toBe(ann);
    expect(ann.attributes.get('email_verified')).toBe('true');
  });

  it('answers to no sub or alias either when it was made one afterwards', () => {
    const { target, pool } = aliasPool();
    const ann = created(target, pool, { UserAttributes: listed(VERIFIED) });
    ann.status = 'EXTERNAL_PROVIDER';
    const names = ['ann', ann.sub, 'a@b.c'];
    expect(names.map((name) => lookUpUser(pool, name))).toEqual([ann, undefined, undefined]);
  });

  it('has its letters as the pool keeps them', () => {
    const target = createService({ flattenCase: 'usernames' });
    const pool = poolIn(target, { UsernameConfiguration: { CaseSensitive: false } });
    const { username, attributes } = addFederatedUser(target, pool.id, 'Google_1', {
      email: 'A@B.c',
    });
    expect([username, attributes.get('email')]).toEqual(['google_1', 'A@B.c']);
  });
});
