// What a new password leaves behind.
import { changePassword } from '../../../../../local/cognito/rules/password-change';
import { NOW, poolIn, service, user } from '../builders';

const policy = (PasswordHistorySize: number) => ({
  Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize } },
});

describe('changePassword', () => {
  it('keeps no more passwords than the policy remembers', () => {
    const target = service();
    const pool = poolIn(target, policy(2));
    const ann = user({ password: { value: 'password-0' } });
    for (const number of [1, 2, 3]) {
      changePassword(target, pool, ann, `password-${number}`, true);
    }
    expect(ann.formerPasswords).toEqual(['password-2', 'password-1']);
  });

  it('keeps none in a pool that remembers none', () => {
    const target = service();
    const ann = user();
    changePassword(target, poolIn(target), ann, 'Another-horse-1', true);
    expect(ann.formerPasswords).toEqual([]);
  });

  it('leaves everything as it was when it refuses, and says nothing of the password', () => {
    const target = service();
    const pool = poolIn(target, policy(1));
    const before = user({ modified: new Date(0) });
    const ann = { ...before };
    expect(() => changePassword(target, pool, ann, 'Correct-horse-1', true)).toThrow(
      /^(?!.*horse).*previously/,
    );
    expect(ann).toEqual(before);
  });

  it('is a change of the user', () => {
    const target = service();
    const ann = user({ modified: new Date(0) });
    changePassword(target, poolIn(target), ann, 'Another-horse-1', true);
    expect([ann.modified, ann.status]).toEqual([NOW, 'CONFIRMED']);
  });
});
