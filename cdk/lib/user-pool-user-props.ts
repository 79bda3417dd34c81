// What a UserPoolUser is given, and what it is for others.
import type { IResource, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import type { CfnUserPoolGroup, IUserPool, IUserPoolGroup } from 'aws-cdk-lib/aws-cognito';

/** How an invitation is sent. */
export enum DeliveryMedium {
  EMAIL = 'EMAIL',
  SMS = 'SMS',
}

/** What becomes of the invitation. */
export enum MessageAction {
  /** None is sent. */
  SUPPRESS = 'SUPPRESS',
  /** It is sent, and again when what it depends on changes and the user has not accepted yet. */
  RESEND = 'RESEND',
}

/** A group of the user's pool: the construct that makes it, or its name. */
export type UserPoolUserGroup = IUserPoolGroup | CfnUserPoolGroup | string;

/** A user of a user pool, made by this app or not. */
export interface IUserPoolUser extends IResource {
  /** The pool that the user belongs to. */
  readonly userPool: IUserPool;
  /** The name by which other Cognito resources know the user. */
  readonly username: string;
}

/** The properties of a UserPoolUser. */
export interface UserPoolUserProps {
  /** The pool that the user belongs to. Another pool replaces the user. */
  readonly userPool: IUserPool;

  /**
   * The name of the user: 1 to 128 characters, no whitespace. Another one replaces the user, and so does
   * leaving out what was given.
   *
   * @default - made of the logical ID; in a pool that signs in by email or phone number it is the `sub`,
   * and the address among the attributes can change in place, which is the recommended way there
   */
  readonly username?: string;

  /**
   * The attributes by name, exactly as the pool knows them: `email`, `custom:department`. The values are
   * text, `'true'` too. They are changed in place, and one that is taken out is deleted, but for those that
   * the user signs in with and those that the pool requires.
   *
   * @default - none
   */
  readonly attributes?: { readonly [name: string]: string };

  /**
   * A permanent password: the user signs in with it at once, and nothing is sent. It can't be read back, and
   * CloudFormation looks a secret up again only when the reference to it changes: to rotate it, give another
   * `versionId` (or `versionStage`).
   *
   * @default - none
   */
  readonly password?: SecretValue;

  /**
   * The password of the invitation, to be replaced at the first sign-in. Not together with `password`.
   *
   * @default - Cognito makes one up
   */
  readonly temporaryPassword?: SecretValue;

  /**
   * The groups that the user is to be in. Those taken out are left, and those never given stay as they are.
   *
   * @default - none
   */
  readonly groups?: readonly UserPoolUserGroup[];

  /**
   * Whether the user can sign in.
   *
   * @default - a new user can; an existing one stays as it is, or is enabled again after `false`
   */
  readonly enabled?: boolean;

  /**
   * How the invitation is sent. Each way needs its address among the attributes.
   *
   * @default - a text message where there is a phone number, else an email
   */
  readonly delivery?: readonly DeliveryMedium[];

  /**
   * What becomes of the invitation.
   *
   * @default - sent once; with `password`, none
   */
  readonly messageAction?: MessageAction;

  /**
   * What the pool's Lambda triggers are told. No secrets: Cognito does not protect it.
   *
   * @default - nothing
   */
  readonly clientMetadata?: { readonly [name: string]: string };

  /**
   * What the pool's pre sign-up trigger is told when the user is created.
   *
   * @default - nothing
   */
  readonly validationData?: { readonly [name: string]: string };

  /**
   * Whether a verified address that another user signs in with moves to this user, for good.
   *
   * @default false
   */
  readonly forceAliasCreation?: boolean;

  /**
   * What becomes of the user when the resource leaves the stack or is replaced.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * The name under which the type is registered, as `Acme::Cognito::UserPoolUser`.
   *
   * @default - the context `cognito-userpooluser:typeName`
   */
  readonly typeName?: string;
}
