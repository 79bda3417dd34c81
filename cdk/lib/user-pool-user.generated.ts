// Made from aws-cognito-userpooluser.json by `npm run generate`; a test fails when it is stale.
import { CfnResource, type IResolvable, ResolutionTypeHint, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { renderEach } from './render';
import { registeredTypeName } from './type-name';

/** A name and its value. */
export interface AttributeTypeProperty {
  /**
   * The name, exactly as the user pool knows it: a standard attribute such as `email`, or one of
   * the pool's own with its prefix, such as `custom:department`.
   */
  readonly name?: string;
  /**
   * The value, always a string. Quote what YAML would read as something else: `"true"`,
   * `"+15555550100"`, `"2001-04-23"`.
   */
  readonly value?: string;
}

function renderAttributeType(value: AttributeTypeProperty): Record<string, unknown> {
  return { Name: value.name, Value: value.value };
}

/** The properties of a CfnUserPoolUser. */
export interface CfnUserPoolUserProps {
  /**
   * The ID of the user pool that the user belongs to, such as `us-east-1_EXAMPLE`. `Ref` of an
   * `AWS::Cognito::UserPool` gives it. A change replaces the user.
   */
  readonly userPoolId: string;
  /**
   * The name of the user: unique in the pool, 1 to 128 characters, no whitespace; an empty one is
   * refused. Left out, it is made of the logical ID; in a pool whose users sign in by email or
   * phone number it is then the `sub`, and the address among `UserAttributes` can be changed in
   * place, which is the recommended way there. Declared in such a pool, it is the address, and the
   * resource follows the address. A change replaces the user, and so does leaving out what was
   * declared.
   */
  readonly username?: string;
  /**
   * The attributes of the user. They are changed in place: a new value is set, and an attribute
   * that the template no longer declares is deleted if its value is still the declared one. Left
   * out, `email`, `phone_number`, `preferred_username`, the `*_verified` flags and what the pool
   * requires or holds immutable stay; `Value: ""` deletes an attribute that can be deleted. What
   * people set for themselves and no template declared is left alone, and not shown beside declared
   * ones. Attributes that the pool requires must be here, and an email address or a phone number
   * must be here for an invitation to arrive. Set `email_verified` or `phone_number_verified` to
   * `"true"` for an address that needs no confirmation; Cognito resets the flag when its address
   * changes, so declare both together. Leave out `sub`: Cognito makes it.
   */
  readonly userAttributes?: (AttributeTypeProperty | IResolvable)[] | IResolvable;
  /**
   * Name-value pairs for the pool's pre sign-up Lambda trigger, which may check them, verify or
   * confirm the user by them. Cognito does not keep them. Used when the user is created; a change
   * alone does nothing.
   */
  readonly validationData?: (AttributeTypeProperty | IResolvable)[] | IResolvable;
  /**
   * Key-value pairs that Cognito hands to the pool's Lambda triggers, such as pre sign-up and
   * custom message. Cognito neither keeps, checks nor encrypts them: put no secrets here. A change
   * alone does nothing.
   */
  readonly clientMetadata?: { readonly [name: string]: string } | IResolvable;
  /**
   * How the invitation is sent: `EMAIL`, `SMS` or both. Each needs its address among
   * `UserAttributes` (or as Username): `EMAIL` without `email` is refused, and so is `SMS` without
   * `phone_number`. Without this property expect a text message where there is a phone number, else
   * an email; the API reference says a text message, so declare what you want. A change alone does
   * nothing.
   */
  readonly desiredDeliveryMediums?: string[];
  /**
   * For pools in which an email address or phone number is an alias. With `true`, a verified
   * address that another user signs in with moves to this user, and the other can no longer sign in
   * with it; no rollback gives it back. With `false`, the default, the operation fails instead.
   */
  readonly forceAliasCreation?: boolean | IResolvable;
  /**
   * `SUPPRESS` creates the user without an invitation, and is the default with a `Password`.
   * `RESEND` sends one: a new user is invited as without it, so that the same template works in an
   * empty account, and on update a user who has not accepted yet is invited again when
   * `MessageAction`, `TemporaryPassword`, `ClientMetadata`, `DesiredDeliveryMediums` or the address
   * changes. A user that exists already is never taken over.
   */
  readonly messageAction?: string;
  /**
   * The password of the invitation, to be replaced at the first sign-in. Without it Cognito makes
   * one up. A change reaches only somebody who has not accepted the invitation yet, so a shared
   * default can be rotated safely. Not together with `Password`. Take it from a secret:
   * `{{resolve:secretsmanager:NAME:SecretString:KEY}}`.
   */
  readonly temporaryPassword?: string;
  /**
   * A permanent password: the user is confirmed and signs in with it at once. Nothing is sent then,
   * unless `MessageAction` says so. A change sets the new one. It can't be read back, and removing
   * it from the template leaves it as it is. A rollback sets the old one again, except where the
   * pool keeps a password history, which refuses it. Not together with `TemporaryPassword`. Take it
   * from a secret: `{{resolve:secretsmanager:NAME:SecretString:KEY::VERSION}}`; CloudFormation
   * looks it up again when this text changes.
   */
  readonly password?: string;
  /**
   * Whether the user can sign in. A new user can, unless this is `false`. Where the template
   * declared `false` and no longer declares anything, the user is enabled again; what no template
   * declared is left as it is. Disabling also revokes the user's tokens. A disabled new user is
   * still invited: add `MessageAction: SUPPRESS` for none.
   */
  readonly enabled?: boolean | IResolvable;
  /**
   * Groups of the pool that the user is to be in. Those declared are joined, and those no longer
   * declared are left. Groups that no template declared stay as they are, and are not shown beside
   * declared ones. The groups must be there: use `Ref` of an `AWS::Cognito::UserPoolGroup`. Don't
   * declare the same membership with `AWS::Cognito::UserPoolUserToGroupAttachment` as well.
   */
  readonly groups?: string[];
  /**
   * The name under which the type is registered. Default: the context
   * `cognito-userpooluser:typeName`.
   */
  readonly typeName?: string;
}

/**
 * Resource Type definition for AWS::Cognito::UserPoolUser: a user of an Amazon Cognito user pool,
 * created with its attributes and invitation, changed in place, and deleted with the stack.
 */
export class CfnUserPoolUser extends CfnResource {
  userPoolId: string;
  username?: string;
  userAttributes?: (AttributeTypeProperty | IResolvable)[] | IResolvable;
  validationData?: (AttributeTypeProperty | IResolvable)[] | IResolvable;
  clientMetadata?: { readonly [name: string]: string } | IResolvable;
  desiredDeliveryMediums?: string[];
  forceAliasCreation?: boolean | IResolvable;
  messageAction?: string;
  temporaryPassword?: string;
  password?: string;
  enabled?: boolean | IResolvable;
  groups?: string[];

  /**
   * The username that Cognito stores. It is `Username`, except in a pool whose users sign in by
   * email or phone number, where it is the `sub`. Other resources that name the user, such as
   * `AWS::Cognito::UserPoolUserToGroupAttachment`, need this one.
   */
  readonly attrCognitoUsername: string;
  /**
   * The identifier that Cognito gave to the user, a UUID that never changes. It is the `sub` claim
   * of the user's tokens.
   */
  readonly attrSub: string;
  /**
   * Where the user stands: `FORCE_CHANGE_PASSWORD` until an invitation is accepted, then
   * `CONFIRMED`; or `UNCONFIRMED`, `RESET_REQUIRED`, `EXTERNAL_PROVIDER`, `ARCHIVED`,
   * `COMPROMISED`, `UNKNOWN`.
   */
  readonly attrUserStatus: string;
  /** When the user was created, in ISO 8601 format. */
  readonly attrUserCreateDate: string;
  /** When the user was last changed, in ISO 8601 format. */
  readonly attrUserLastModifiedDate: string;
  /**
   * The kinds of multi-factor authentication that the user has switched on, such as
   * `SOFTWARE_TOKEN_MFA`.
   */
  readonly attrUserMfaSettingList: string[];
  /** The kind of multi-factor authentication that the user prefers. */
  readonly attrPreferredMfaSetting: string;

  constructor(scope: Construct, id: string, props: CfnUserPoolUserProps) {
    super(scope, id, { type: registeredTypeName(scope, id, props.typeName) });
    this.userPoolId = props.userPoolId;
    this.username = props.username;
    this.userAttributes = props.userAttributes;
    this.validationData = props.validationData;
    this.clientMetadata = props.clientMetadata;
    this.desiredDeliveryMediums = props.desiredDeliveryMediums;
    this.forceAliasCreation = props.forceAliasCreation;
    this.messageAction = props.messageAction;
    this.temporaryPassword = props.temporaryPassword;
    this.password = props.password;
    this.enabled = props.enabled;
    this.groups = props.groups;
    this.attrCognitoUsername = Token.asString(this.getAtt('CognitoUsername'));
    this.attrSub = Token.asString(this.getAtt('Sub'));
    this.attrUserStatus = Token.asString(this.getAtt('UserStatus'));
    this.attrUserCreateDate = Token.asString(this.getAtt('UserCreateDate'));
    this.attrUserLastModifiedDate = Token.asString(this.getAtt('UserLastModifiedDate'));
    this.attrUserMfaSettingList = Token.asList(
      this.getAtt('UserMFASettingList', ResolutionTypeHint.STRING_LIST),
    );
    this.attrPreferredMfaSetting = Token.asString(this.getAtt('PreferredMfaSetting'));
  }

  protected override get cfnProperties(): Record<string, unknown> {
    return {
      UserPoolId: this.userPoolId,
      Username: this.username,
      UserAttributes: renderEach(this.userAttributes, renderAttributeType),
      ValidationData: renderEach(this.validationData, renderAttributeType),
      ClientMetadata: this.clientMetadata,
      DesiredDeliveryMediums: this.desiredDeliveryMediums,
      ForceAliasCreation: this.forceAliasCreation,
      MessageAction: this.messageAction,
      TemporaryPassword: this.temporaryPassword,
      Password: this.password,
      Enabled: this.enabled,
      Groups: this.groups,
    };
  }
}
