import { adopted } from '../../../adopt/adopted-user';
import { POOL, SUB, stored } from '../../support/users';

const ADDRESSED = { username: SUB, attributes: { email: 'ada@example.com' } };

describe('what a template declares of a user', () => {
  it('is all that a READ shows, in an order of its own', () => {
    const attributes = {
      name: 'Ada',
      email_verified: 'true',
      email: 'ada@example.com',
      'custom:team': 'blue',
      'cognito:user_status': 'CONFIRMED',
    };
    const user = stored({ attributes, groups: ['writers', 'admins'] });
    const { username, attributes: declared, groups, enabled, identifier } = adopted(user, POOL);
    expect([username, identifier]).toEqual(['ada', { userPoolId: POOL, username: 'ada' }]);
    expect([...declared]).toEqual([
      ['custom:team', 'blue'],
      ['email', 'ada@example.com'],
      ['email_verified', 'true'],
      ['name', 'Ada'],
    ]);
    expect([groups, enabled]).toEqual([['admins', 'writers'], true]);
  });

  it('has no Username where the pool signs in by address: the import finds the sub', () => {
    const { username, identifier } = adopted(stored(ADDRESSED), POOL);
    expect(username).toBeUndefined();
    expect(identifier).toEqual({ userPoolId: POOL, username: SUB });
  });

  it('has no blank value, which would delete the attribute', () => {
    const { attributes } = adopted(stored({ attributes: { name: '', email: 'a@b.c' } }), POOL);
    expect([...attributes.keys()]).toEqual(['email']);
  });

  it('has no group of an identity provider, which the service looks after', () => {
    const { groups } = adopted(stored({ groups: [`${POOL}_Google`, 'admins'] }), POOL);
    expect(groups).toEqual(['admins']);
  });

  it('leaves out what it is told to', () => {
    const user = stored({ attributes: { nickname: 'ace', name: 'Ada' } });
    expect([...adopted(user, POOL, ['nickname']).attributes.keys()]).toEqual(['name']);
  });
});

describe('the logical id', () => {
  const idOf = (username: string) => adopted(stored({ username }), POOL).logicalId;

  it('begins with the name and tells names apart that read alike', () => {
    const ids = ['ada.l', 'adal', 'Ada.l', 'ada-l'].map(idOf);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^UserAdal[0-9a-f]{12}$/);
  });

  it('is alphanumeric and short, whatever the name', () => {
    for (const name of ['+15555550100', '名前', '|', 'x'.repeat(128), '007']) {
      expect(idOf(name)).toMatch(/^User[A-Za-z0-9]{12,}$/);
      expect(idOf(name).length).toBeLessThan(255);
    }
  });

  it('does not change with anything but the name', () => {
    const before = adopted(stored(ADDRESSED), POOL).logicalId;
    const moved = stored({ ...ADDRESSED, attributes: { email: 'new@example.com' }, groups: ['x'] });
    expect(adopted(moved, POOL).logicalId).toBe(before);
    expect(before).toMatch(/^User[0-9a-f]{12}$/);
  });
});
