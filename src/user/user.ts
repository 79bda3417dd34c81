// The user as this type thinks of it: what a template declares, and what the service has stored.

/** Attribute values by name. A Map, because a template may name an attribute `__proto__`. */
export type Attributes = ReadonlyMap<string, string>;

/** The primary identifier: what READ and DELETE need, and what a list shows of each user. */
export interface UserIdentifier {
  readonly userPoolId: string;
  readonly username: string;
}

/** What a template declares (or, in READ and DELETE, perhaps no more than the identifier). */
export interface DeclaredUser extends Partial<UserIdentifier> {
  /** Undefined where the template says nothing about attributes. */
  readonly attributes?: Attributes;
  readonly validationData?: Attributes;
  readonly clientMetadata?: Attributes;
  readonly deliveryMediums?: readonly string[];
  readonly forceAliasCreation?: boolean;
  readonly messageAction?: string;
  readonly temporaryPassword?: string;
  /** Permanent, unlike the temporary one; never declared together. */
  readonly password?: string;
  readonly enabled?: boolean;
  /** Undefined where the template says nothing about groups. */
  readonly groups?: readonly string[];
}

/** What a template got wrong that a declared user can't show. */
export interface Mistakes {
  /** Names that UserAttributes lists more than once. */
  readonly repeatedAttributes: readonly string[];
  /** Names of read-only properties that the request carries: a mistake on create alone. */
  readonly readOnlyProperties: readonly string[];
}

/** A declared user that says which one it is. */
export type IdentifiedUser = DeclaredUser & UserIdentifier;

/** What the service has stored. `username` is the stored one, whatever name it was found by. */
export interface StoredUser {
  readonly username: string;
  /** All of them, the service's own (`sub`, `identities`, `cognito:*`) included. */
  readonly attributes: Attributes;
  readonly status?: string;
  readonly enabled: boolean;
  readonly created?: Date;
  readonly lastModified?: Date;
  readonly mfaSettings?: readonly string[];
  readonly preferredMfa?: string;
  /** When the service said all this, by its own clock. */
  readonly asOf?: Date;
}

/** A stored user with all the groups it is in. */
export interface GroupedUser extends StoredUser {
  readonly groups: readonly string[];
}

/** What an answer shows: the stored user under the name and in the spelling of the template. */
export interface ShownUser extends Omit<GroupedUser, 'username'>, UserIdentifier {
  readonly cognitoUsername: string;
  readonly sub?: string;
}
