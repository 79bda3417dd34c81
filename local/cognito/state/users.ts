// What is kept of a user.
import type { UserStatusType } from '@aws-sdk/client-cognito-identity-provider';

export type Attributes = ReadonlyMap<string, string>;

export interface Password {
  readonly value: string;
  /** Until when a temporary password is good; a permanent one has none. */
  readonly expires?: Date;
}

export interface User {
  readonly username: string;
  readonly sub: string;
  readonly created: Date;
  modified: Date;
  /** Changed through UserTable.replaceAttributes alone, which keeps the index of aliases true. */
  attributes: Attributes;
  status: UserStatusType;
  enabled: boolean;
  password: Password;
  /** Earlier ones that the pool's policy remembers, the latest first. */
  formerPasswords: readonly string[];
  /** How often all tokens of the user were revoked: a refresh token knows the number at its making. */
  revocations: number;
}
