// What every action gets.
import type { Session } from '../cognito/connection';
import type { NameSource } from '../user/naming';
import type { DeclaredUser } from '../user/user';

/** The users of the request, in whose name to act, and for LIST the page to answer. */
export interface UserRequest extends NameSource {
  readonly declared: DeclaredUser;
  /** UPDATE alone: what the template declared before. */
  readonly previous: DeclaredUser;
  readonly session: Session;
  readonly nextToken?: string;
}
