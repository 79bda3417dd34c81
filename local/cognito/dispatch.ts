// From the name of an API operation to its answer: validation, the operation, and which errors it may answer.
import { mayAnswer, ServiceError } from './errors';
import { adminAddUserToGroup } from './operations/admin-add-user-to-group';
import { adminCreateUser } from './operations/admin-create-user';
import { adminDeleteUser } from './operations/admin-delete-user';
import { adminDeleteUserAttributes } from './operations/admin-delete-user-attributes';
import { adminDisableUser } from './operations/admin-disable-user';
import { adminEnableUser } from './operations/admin-enable-user';
import { adminGetUser } from './operations/admin-get-user';
import { adminInitiateAuth } from './operations/admin-initiate-auth';
import { adminListGroupsForUser } from './operations/admin-list-groups-for-user';
import { adminRemoveUserFromGroup } from './operations/admin-remove-user-from-group';
import { adminRespondToAuthChallenge } from './operations/admin-respond-to-auth-challenge';
import { adminSetUserPassword } from './operations/admin-set-user-password';
import { adminUpdateUserAttributes } from './operations/admin-update-user-attributes';
import { createGroup } from './operations/create-group';
import { createUserPool } from './operations/create-user-pool';
import { createUserPoolClient } from './operations/create-user-pool-client';
import { deleteGroup } from './operations/delete-group';
import { deleteUserPool } from './operations/delete-user-pool';
import { describeUserPool } from './operations/describe-user-pool';
import { getGroup } from './operations/get-group';
import { listGroups } from './operations/list-groups';
import { listUsers } from './operations/list-users';
import type { Service } from './service';
import { validated } from './validation/validated';

type Operation = (service: Service, input: never, region: string) => object;

/** Every operation by its name in the API; scripts/extract-service-model.py takes the names from the files. */
export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['AdminAddUserToGroup', adminAddUserToGroup],
  ['AdminCreateUser', adminCreateUser],
  ['AdminDeleteUser', adminDeleteUser],
  ['AdminDeleteUserAttributes', adminDeleteUserAttributes],
  ['AdminDisableUser', adminDisableUser],
  ['AdminEnableUser', adminEnableUser],
  ['AdminGetUser', adminGetUser],
  ['AdminInitiateAuth', adminInitiateAuth],
  ['AdminListGroupsForUser', adminListGroupsForUser],
  ['AdminRemoveUserFromGroup', adminRemoveUserFromGroup],
  ['AdminRespondToAuthChallenge', adminRespondToAuthChallenge],
  ['AdminSetUserPassword', adminSetUserPassword],
  ['AdminUpdateUserAttributes', adminUpdateUserAttributes],
  ['CreateGroup', createGroup],
  ['CreateUserPool', createUserPool],
  ['CreateUserPoolClient', createUserPoolClient],
  ['DeleteGroup', deleteGroup],
  ['DeleteUserPool', deleteUserPool],
  ['DescribeUserPool', describeUserPool],
  ['GetGroup', getGroup],
  ['ListGroups', listGroups],
  ['ListUsers', listUsers],
]);

function perform(service: Service, name: string, input: unknown, region: string): object {
  const operation = operations.get(name);
  if (!operation) {
    throw new ServiceError(
      'UnknownOperationException',
      `The embedded user pools do not have the operation ${name}.`,
    );
  }
  // Valid against this operation's own shape in the service model, which the SDK's input types mirror.
  return operation(service, validated(name, input) as never, region);
}

/**
 * The error as it may be answered. One that the model does not list for the operation is no longer the
 * service's: it becomes a plain Error, so that a wrong rule shows in any test that meets it.
 */
export function checked(name: string, error: unknown): unknown {
  return error instanceof ServiceError && !mayAnswer(name, error.name)
    ? new Error(`${name} may not answer ${error.name}: its model does not list it.`)
    : error;
}

/**
 * The answer of one operation, done at once, so that requests side by side see whole changes only. Throws
 * the ServiceError to answer, or an Error when this program is at fault.
 */
export function answer(service: Service, name: string, input: unknown, region: string): object {
  try {
    return perform(service, name, input, region);
  } catch (error) {
    throw checked(name, error);
  }
}
