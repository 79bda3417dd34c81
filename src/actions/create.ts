// CREATE: one call, whose answer is the whole user.
import { connect } from '../cognito/connection';
import { createUser } from '../cognito/users';
import { Failure } from '../user/failure';
import { identified } from '../user/identity';
import { show } from '../user/show';
import type { DeclaredUser, ShownUser } from '../user/user';
import type { UserRequest } from './request';

/** Makes the user and invites it. AlreadyExists where the name is taken, whoever made that user. */
export async function create({ declared, session }: UserRequest): Promise<ShownUser> {
  refuseReadOnlyProperties(declared);
  const user = identified(declared);
  return show(await createUser(connect(session), user), user);
}

// On create only: CloudFormation and its contract tests send them on update, where they are ignored.
function refuseReadOnlyProperties({ readOnlyProperties = [] }: DeclaredUser): void {
  if (readOnlyProperties.length === 0) return;
  const names = readOnlyProperties.join(', ');
  throw new Failure('InvalidRequest', `Remove ${names}: read-only, set by Amazon Cognito.`);
}
