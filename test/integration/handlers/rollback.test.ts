// An update that fails is rolled back: the same update the other way round, from wherever it had stopped.
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS } from '../../support/words';

const { ada, behind, fault, make, stored, update } = useHandlers({
  groups: ['admins', 'staff', 'guests'],
});

const original = () =>
  ada({
    ...attributes({ email: 'ada@example.com', email_verified: 'true', nickname: 'ada' }),
    Enabled: true,
    Groups: ['admins', 'staff'],
  });

/** Another value of everything: every kind of change is on the way. */
const changed = () =>
  ada({
    ...attributes({ email: 'new@example.com', email_verified: 'true', name: 'Ada' }),
    Enabled: false,
    Groups: ['guests'],
    Password: PASSWORD,
  });

const STEPS: [string, number][] = [
  ['AdminUpdateUserAttributes', 0],
  ['AdminDisableUser', 0],
  ['AdminAddUserToGroup', 0],
  ['AdminRemoveUserFromGroup', 0],
  ['AdminRemoveUserFromGroup', 1],
  ['AdminSetUserPassword', 0],
  // The read at the end comes after every write.
  ['AdminGetUser', 1],
];

describe.each(STEPS)('an update stopped at %s, having done it %i times', (operation, skip) => {
  it.each(['before', 'after'] as const)(
    '%s it is done, is undone by the rollback',
    async (when) => {
      await make(original());
      const { status: _, ...asItWas } = await stored();
      const error = { name: 'NotAuthorizedException', message: 'no' };
      fault({ operation, skip, when, error });
      const answer = await update(original(), changed());
      expect(answer).toMatchObject(failed('AccessDenied'));
      expect(answer).not.toHaveProperty('resourceModel');

      expect(await update(changed(), original())).toMatchObject(SUCCESS);
      expect(await stored()).toMatchObject(asItWas);
    },
  );
});

it('an update that failed leaves alone what a person has set when it is rolled back', async () => {
  await make();
  behind('AdminUpdateUserAttributes', attributes({ nickname: 'self-made' }));
  const refused = ada(attributes({ nickname: 'declared', 'custom:unknown': 'x' }));
  expect(await update(ada(), refused)).toMatchObject(failed('InvalidRequest'));
  expect(await update(refused, ada())).toMatchObject(SUCCESS);
  expect((await stored()).attributes).toEqual({ nickname: 'self-made' });
});
