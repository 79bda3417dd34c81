import { show } from '../../../../src/user/show';
import { declared, POOL, SUB, stored } from '../../../support/users';

function shown(actual: Record<string, string>, wanted?: Record<string, string>) {
  const { attributes } = show(stored({ attributes: actual }), declared({ attributes: wanted }));
  return Object.fromEntries(attributes);
}

function shownGroups(groups: string[], wanted?: string[]) {
  return show(stored({ groups }), declared({ groups: wanted })).groups;
}

describe('an answer shows', () => {
  it('the name as the template wrote it, and the stored one beside it', () => {
    const user = show(stored({ username: 'ada' }), declared({ username: 'Ada' }));
    expect(user).toMatchObject({ username: 'Ada', cognitoUsername: 'ada', sub: SUB });
  });

  it('the attributes that the request declares, and no other', () => {
    expect(shown({ name: 'Ada', nickname: 'self-made' }, { name: 'x' })).toEqual({ name: 'Ada' });
  });

  it('every attribute where the request declares none, but the service’s own', () => {
    const actual = { name: 'Ada', identities: '[]', 'cognito:user_status': 'X' };
    expect(shown(actual)).toEqual({ name: 'Ada' });
  });

  it('none where the request declares an empty list', () => {
    expect(shown({ name: 'Ada' }, {})).toEqual({});
  });

  it('a declared blank as nothing', () => {
    expect(shown({ name: 'Ada' }, { nickname: '' })).toEqual({});
  });

  it('a blank that the service holds, where the request declares none', () => {
    expect(shown({ name: 'Ada', nickname: '' })).toEqual({ name: 'Ada', nickname: '' });
  });

  it('the declared spelling of a value that the pool keeps in lower case', () => {
    const wanted = { email: 'Ada@Example.com', name: 'ADA' };
    expect(shown({ email: 'ada@example.com', name: 'Ada' }, wanted)).toEqual({
      email: 'Ada@Example.com',
      name: 'Ada',
    });
  });
});

describe('of the groups an answer shows', () => {
  const own = `${POOL}_Google`;

  it('all where the request declares none, but the service’s own', () => {
    expect(shownGroups(['a', own, 'us-east-1_other'])).toEqual(['a', 'us-east-1_other']);
  });

  it('the declared ones alone, where they are there', () => {
    expect(shownGroups(['a', 'app', own], ['a', 'missing'])).toEqual(['a']);
    expect(shownGroups(['app'], [])).toEqual([]);
  });

  it('one of the service’s own where it is declared', () => {
    expect(shownGroups(['a', own], [own])).toEqual([own]);
  });
});
