// The operations by their names in the API.
import { addCustomAttributes } from '../operations/add-custom-attributes';
import { adminAddUserToGroup } from '../operations/admin-add-user-to-group';
import { adminCreateUser } from '../operations/admin-create-user';
import { adminDeleteUser } from '../operations/admin-delete-user';
import { adminDeleteUserAttributes } from '../operations/admin-delete-user-attributes';
import { adminDisableUser } from '../operations/admin-disable-user';
import { adminEnableUser } from '../operations/admin-enable-user';
import { adminGetUser } from '../operations/admin-get-user';
import { adminInitiateAuth } from '../operations/admin-initiate-auth';
import { adminListGroupsForUser } from '../operations/admin-list-groups-for-user';
import { adminRemoveUserFromGroup } from '../operations/admin-remove-user-from-group';
import { adminRespondToAuthChallenge } from '../operations/admin-respond-to-auth-challenge';
import { adminSetUserPassword } from '../operations/admin-set-user-password';
import { adminUpdateUserAttributes } from '../operations/admin-update-user-attributes';
import { createGroup } from '../operations/create-group';
import { createUserPool } from '../operations/create-user-pool';
import { createUserPoolClient } from '../operations/create-user-pool-client';
import { deleteGroup } from '../operations/delete-group';
import { deleteUserPool } from '../operations/delete-user-pool';
import { deleteUserPoolClient } from '../operations/delete-user-pool-client';
import { describeUserPool } from '../operations/describe-user-pool';
import { describeUserPoolClient } from '../operations/describe-user-pool-client';
import { getGroup } from '../operations/get-group';
import { getUserPoolMfaConfig } from '../operations/get-user-pool-mfa-config';
import { listGroups } from '../operations/list-groups';
import { listUserPoolClients } from '../operations/list-user-pool-clients';
import { listUsers } from '../operations/list-users';
import { listUsersInGroup } from '../operations/list-users-in-group';
import { setUserPoolMfaConfig } from '../operations/set-user-pool-mfa-config';
import { updateGroup } from '../operations/update-group';
import { updateUserPool } from '../operations/update-user-pool';
import { updateUserPoolClient } from '../operations/update-user-pool-client';
import type { Service } from '../state/service';

type Operation = (service: Service, input: never, region: string) => object;

/** Every operation by its name in the API; scripts/extract-service-model.py takes the names from the files. */
export const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['AddCustomAttributes', addCustomAttributes],
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
  ['DeleteUserPoolClient', deleteUserPoolClient],
  ['DescribeUserPool', describeUserPool],
  ['DescribeUserPoolClient', describeUserPoolClient],
  ['GetGroup', getGroup],
  ['GetUserPoolMfaConfig', getUserPoolMfaConfig],
  ['ListGroups', listGroups],
  ['ListUserPoolClients', listUserPoolClients],
  ['ListUsers', listUsers],
  ['ListUsersInGroup', listUsersInGroup],
  ['SetUserPoolMfaConfig', setUserPoolMfaConfig],
  ['UpdateGroup', updateGroup],
  ['UpdateUserPool', updateUserPool],
  ['UpdateUserPoolClient', updateUserPoolClient],
]);
