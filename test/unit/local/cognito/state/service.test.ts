// The clock of a service: which operations move the date of a user's last change.
import { answer } from '../../../../../local/cognito/wire/dispatch';
import { created, NOW, poolIn, service } from '../builders';

const LATER = new Date(NOW.getTime() + 1_000);

describe('the date of the last change', () => {
  it.each([
    ['AdminUpdateUserAttributes', { UserAttributes: [{ Name: 'name', Value: 'Ann' }] }],
    ['AdminDeleteUserAttributes', { UserAttributeNames: ['name'] }],
    ['AdminSetUserPassword', { Password: 'Correct-horse-1' }],
    ['AdminEnableUser', {}],
    ['AdminDisableUser', {}],
    ['AdminCreateUser', { MessageAction: 'RESEND' }],
  ])('is moved by %s', (operation, rest) => {
    const before = service();
    const pool = poolIn(before);
    const ann = created(before, pool);
    const input = { UserPoolId: pool.id, Username: 'ann', ...rest };
    answer({ ...before, clock: () => LATER }, operation, input, 'us-east-1');
    expect([ann.created, ann.modified]).toEqual([NOW, LATER]);
  });

  it('is not moved by reading', () => {
    const before = service();
    const pool = poolIn(before);
    const ann = created(before, pool);
    const input = { UserPoolId: pool.id, Username: 'ann' };
    answer({ ...before, clock: () => LATER }, 'AdminGetUser', input, 'us-east-1');
    expect(ann.modified).toEqual(NOW);
  });
});
