// A create that fails after the user was made takes the user back.
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS } from '../../support/words';

const { ada, behind, create, exists, fault, meanwhile, remove } = useHandlers({
  groups: ['admins', 'staff'],
});
const everything = () =>
  ada({
    Groups: ['admins', 'staff'],
    Password: PASSWORD,
    Enabled: false,
    MessageAction: undefined,
  });
const refused = { name: 'NotAuthorizedException', message: `no, not with ${PASSWORD}` };

describe.each(['AdminAddUserToGroup', 'AdminSetUserPassword', 'AdminDisableUser'])(
  'a create whose %s fails',
  (operation) => {
    beforeEach(() => fault({ operation, error: refused }));

    it('leaves nobody behind, and answers the first error without a model', async () => {
      const answer = await create(everything());
      expect(answer).toMatchObject({ ...failed('AccessDenied'), message: 'no, not with ***' });
      expect(answer).not.toHaveProperty('resourceModel');
      expect(await exists()).toBe(false);
    });

    it('and whose user somebody else has deleted answers the first error too', async () => {
      meanwhile('AdminDeleteUser', () => behind('AdminDeleteUser'));
      const answer = await create(everything());
      expect(answer).toMatchObject(failed('AccessDenied'));
      expect(answer).not.toHaveProperty('resourceModel');
    });

    it('and whose user can’t be deleted says so, with the model that CloudFormation cleans up by', async () => {
      fault({ operation: 'AdminDeleteUser', error: refused });
      const { resourceModel, ...answer } = await create(everything());
      expect(answer).toMatchObject({
        ...failed('GeneralServiceException'),
        message:
          'no, not with ***. The user made before that was left behind, since deleting it failed: no, ' +
          'not with ***',
      });
      const { UserPoolId, Username } = ada();
      expect(resourceModel).toEqual({ UserPoolId, Username });
      expect(await remove(resourceModel)).toMatchObject(SUCCESS);
    });
  },
);

it('a create with a password that the pool refuses leaves nobody behind', async () => {
  expect(await create(ada({ Password: 'short' }))).toMatchObject(failed('InvalidRequest'));
  expect(await exists()).toBe(false);
});
