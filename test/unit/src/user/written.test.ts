import type { Change } from '../../../../src/user/changes';
import { caughtUp, written } from '../../../../src/user/written';
import { attributes, SUB, stored } from '../../../support/users';

const before = stored({ attributes: { name: 'Ada', nickname: 'x' }, groups: ['a', 'b'] });

describe('what is known of a user after a change', () => {
  it('has the attributes that were set, and not those that were deleted', () => {
    const values = attributes({ name: 'Ben', nickname: '', locale: 'en' });
    const user = written(before, [{ kind: 'attributes', values }]);
    expect(Object.fromEntries(user.attributes)).toEqual({ sub: SUB, name: 'Ben', locale: 'en' });
  });

  it('has the groups that it joined, and not those that it left', () => {
    const user = written(before, [
      { kind: 'join', group: 'c' },
      { kind: 'leave', group: 'a' },
    ]);
    expect(user.groups).toEqual(['b', 'c']);
  });

  it('has the state that was set', () => {
    expect(written(before, [{ kind: 'disable' }]).enabled).toBe(false);
    expect(written(stored({ enabled: false }), [{ kind: 'enable' }]).enabled).toBe(true);
  });

  it('is confirmed by a permanent password, and by nothing else', () => {
    expect(written(before, [{ kind: 'permanent password' }]).status).toBe('CONFIRMED');
    const others = [{ kind: 'temporary password' }, { kind: 'invitation' }] as const;
    expect(written(before, others)).toEqual(before);
  });

  it('is what was read before where nothing was changed, which itself stays as it is', () => {
    expect(written(before, [])).toBe(before);
    written(before, [{ kind: 'join', group: 'c' }, { kind: 'disable' }]);
    expect(before).toMatchObject({ groups: ['a', 'b'], enabled: true });
  });
});

describe('a read that lags behind changes', () => {
  it('is caught up, but for attributes: a pool may keep the old ones', () => {
    const read = stored({ groups: ['staff'], attributes: { name: 'Ada' } });
    const changes: Change[] = [
      { kind: 'join', group: 'staff' },
      { kind: 'join', group: 'admins' },
      { kind: 'attributes', values: new Map([['name', 'Ada L.']]) },
      { kind: 'disable' },
      { kind: 'permanent password' },
    ];
    expect(caughtUp(read, changes)).toEqual({
      ...read,
      groups: ['staff', 'admins'],
      enabled: false,
      status: 'CONFIRMED',
    });
  });
});
