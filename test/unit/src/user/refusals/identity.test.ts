import {
  refuseIdentityChange,
  refuseOtherIdentifier,
} from '../../../../../src/user/refusals/identity';
import { attributes, declared, POOL, SUB, stored } from '../../../../support/users';

const notUpdatable = expect.objectContaining({ code: 'NotUpdatable' });

describe('an update is refused', () => {
  it.each([
    ['another user', { username: 'ben' }],
    ['another letter case', { username: 'Ada' }],
    ['another pool', { userPoolId: 'us-east-1_other' }],
  ])('that was about %s', (_, previous) => {
    const refuse = () => refuseOtherIdentifier(declared(), declared(previous));
    expect(refuse).toThrow(notUpdatable);
    expect(refuse).toThrow('UserPoolId and Username cannot be changed in place');
  });

  it('but not where the template before says nothing of it, or the same', () => {
    expect(() => refuseOtherIdentifier(declared(), {})).not.toThrow();
    expect(() => refuseOtherIdentifier(declared(), { userPoolId: POOL })).not.toThrow();
    expect(() => refuseOtherIdentifier(declared(), declared())).not.toThrow();
  });
});

describe('the address that the user is known by', () => {
  const user = stored({
    username: SUB,
    attributes: { email: 'ada@b.c', phone_number: '+15555550100' },
  });
  const changing = (username: string, changes: Record<string, string>) => () =>
    refuseIdentityChange(declared({ username }), user, attributes(changes));

  it.each([
    ['ada@b.c', { email: 'new@b.c' }],
    ['ada@b.c', { email: '' }],
    ['+15555550100', { phone_number: '+15555550101' }],
  ])('can’t be changed in place: %s to %j', (username, changes) => {
    expect(changing(username, changes)).toThrow(notUpdatable);
  });

  it('can be changed where the user is known by something else', () => {
    expect(changing('ada@b.c', { phone_number: '+15555550101' })).not.toThrow();
    expect(changing(SUB, { email: 'new@b.c', phone_number: '+1' })).not.toThrow();
  });

  it('comes with words that lead nobody into losing the user', () => {
    const refuse = changing('ada@b.c', { email: 'new@b.c' });
    expect(refuse).toThrow('by its email');
    // Both ways to write another Username, and that both are the end of this user.
    expect(refuse).toThrow(/another Username, or with none instead, replaces the user\./);
    // Every step, in an order in which the user is never lost.
    expect(refuse).toThrow(
      /keep the user \(DeletionPolicy: Retain\), take the resource out of the stack, and import the user again by its sub, without Username\.$/,
    );
    expect(refuse).not.toThrow(/(change|leave out) Username|leave Username out/i);
  });
});
