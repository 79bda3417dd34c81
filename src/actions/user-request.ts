// What every action gets.
import type { Session } from '../cognito/connection';
import type { NameSource } from '../user/naming';
import type { DeclaredUser, Mistakes } from '../user/user';

/** The users of the request, in whose name to act, and for LIST the page to answer. */
export interface UserRequest extends NameSource {
  readonly declared: DeclaredUser;
  /** What the template that declares it got wrong. */
  readonly mistakes: Mistakes;
  /** UPDATE alone: what the template declared before. */
  readonly previous: DeclaredUser;
  readonly session: Session;
  readonly nextToken?: string;
}
