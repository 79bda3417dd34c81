// Makes a user, also where the answer that says so is lost on the way.
import type { Connection } from '../cognito/connection';
import { findUser } from '../cognito/find-user';
import { createUser, deleteUser } from '../cognito/users';
import { Failure } from '../user/failure';
import { isOurs, mayHaveCreated } from '../user/ownership';
import type { IdentifiedUser, StoredUser } from '../user/user';

/** The user made. AlreadyExists where the name is taken by anybody else. */
export async function makeUser(cognito: Connection, user: IdentifiedUser): Promise<StoredUser> {
  const started = performance.now();
  try {
    return await createUser(cognito, user);
  } catch (error) {
    if (!(error instanceof Failure) || !mayHaveCreated(error)) throw error;
    const made = await findOurs(cognito, user, started, error);
    if (error.call.error !== 'CodeDeliveryFailureException') return made;
    // It is there, but its invitation did not go out: the create has failed.
    return takeBack(cognito, { userPoolId: user.userPoolId, username: made.username }, error);
  }
}

async function findOurs(
  cognito: Connection,
  user: IdentifiedUser,
  started: number,
  failure: Failure,
): Promise<StoredUser> {
  let found: StoredUser;
  try {
    found = await findUser(cognito, user);
  } catch {
    // Nobody there, or nobody to ask: what went wrong first says more.
    throw failure;
  }
  if (isOurs(found, user, performance.now() - started)) return found;
  if (failure.code === 'AlreadyExists') throw failure;
  throw new Failure(
    'AlreadyExists',
    'A user of that name exists already: import it into the stack.',
  );
}

/** Deletes a user that could not be completed, and throws the failure that is to be answered. */
export async function takeBack(
  cognito: Connection,
  made: { readonly userPoolId: string; readonly username: string },
  failure: unknown,
): Promise<never> {
  try {
    await deleteUser(cognito, made.userPoolId, made.username);
  } catch (error) {
    if (error instanceof Failure && error.code === 'NotFound') throw failure;
    const [first, then] = [failure, error].map((one) => (one instanceof Error ? one.message : ''));
    throw new Failure(
      'GeneralServiceException',
      `${first} The user made before that was left behind, since deleting it failed: ${then}`,
      { leftBehind: made },
    );
  }
  throw failure;
}
