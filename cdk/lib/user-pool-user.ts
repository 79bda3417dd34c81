// A user of a user pool, as a construct: declared with the pool, groups and secrets of the app.
import { Resource } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { groupName, groupToWaitFor } from './groups';
import { problemOfPassword, problemsOf } from './problems';
import { triggerPermissions } from './triggers';
import { type AttributeTypeProperty, CfnUserPoolUser } from './user-pool-user.generated';
import type { IUserPoolUser, UserPoolUserProps } from './user-pool-user-props';

/**
 * A user of an Amazon Cognito user pool: made with its attributes, groups and invitation or password,
 * changed in place, and deleted with the stack unless its removal policy says otherwise.
 */
export class UserPoolUser extends Resource implements IUserPoolUser {
  /** A user that this app does not make: its pool and name, as the pool stores it. */
  static fromUsername(
    scope: Construct,
    id: string,
    userPool: IUserPool,
    username: string,
  ): IUserPoolUser {
    class Import extends Resource implements IUserPoolUser {
      readonly userPool = userPool;
      readonly username = username;
    }
    const { account, region } = userPool.env;
    return new Import(scope, id, { account, region });
  }

  readonly userPool: IUserPool;
  /** The same as `cognitoUsername`. */
  readonly username: string;
  /** The username that Cognito stores: the one given, or the `sub` in a pool that signs in by address. */
  readonly cognitoUsername: string;
  /** The identifier that never changes: the `sub` claim of the user's tokens. */
  readonly sub: string;
  /** Where the user stands: `FORCE_CHANGE_PASSWORD`, `CONFIRMED`, … */
  readonly userStatus: string;

  constructor(scope: Construct, id: string, props: UserPoolUserProps) {
    super(scope, id);
    const { userPool, groups, password, temporaryPassword } = props;
    const groupNames = groups?.map(groupName);
    const problems = problemsOf(props, groupNames ?? []);
    if (problems.length > 0) throw new Error(`${this.node.path}: ${problems.join('; ')}`);

    const resource = new CfnUserPoolUser(this, 'Resource', {
      typeName: props.typeName,
      userPoolId: userPool.userPoolId,
      username: props.username,
      userAttributes: listed(props.attributes),
      // The property of the type is write-only: this is where a secret may go.
      password: password?.unsafeUnwrap(),
      temporaryPassword: temporaryPassword?.unsafeUnwrap(),
      groups: groupNames,
      enabled: props.enabled,
      desiredDeliveryMediums: props.delivery && [...props.delivery],
      messageAction: props.messageAction,
      clientMetadata: props.clientMetadata,
      validationData: listed(props.validationData),
      forceAliasCreation: props.forceAliasCreation,
    });
    if (props.removalPolicy) resource.applyRemovalPolicy(props.removalPolicy);
    this.node.addDependency(
      ...(groups ?? []).flatMap(groupToWaitFor),
      triggerPermissions(userPool, this.stack),
    );
    this.node.addValidation({ validate: () => this.problemsOfPasswords(resource) });

    this.userPool = userPool;
    this.cognitoUsername = resource.attrCognitoUsername;
    this.username = this.cognitoUsername;
    this.sub = resource.attrSub;
    this.userStatus = resource.attrUserStatus;
  }

  // At synthesis, since what a secret comes to is not known earlier.
  private problemsOfPasswords({ password, temporaryPassword }: CfnUserPoolUser): string[] {
    return Object.entries({ password, temporaryPassword }).flatMap(
      ([name, value]) => problemOfPassword(name, this.stack.resolve(value)) ?? [],
    );
  }
}

function listed(values?: { readonly [name: string]: string }): AttributeTypeProperty[] | undefined {
  return values && Object.entries(values).map(([name, value]) => ({ name, value }));
}
