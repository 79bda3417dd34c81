// Embedded user pools for tests, and short ways to arrange pools and users through the real SDK.
import {
  type AdminCreateUserRequest,
  CognitoIdentityProvider,
  type CreateUserPoolRequest,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { listed } from './attributes';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** The real SDK client for an endpoint on the loopback interface. */
export function cognitoClient(
  endpoint: string,
  options: { region?: string; maxAttempts?: number } = {},
): CognitoIdentityProvider {
  return new CognitoIdentityProvider({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    ...options,
  });
}

/** Settings of a pool, checked against the SDK's type. */
export function settings(request: Partial<CreateUserPoolRequest>): Partial<CreateUserPoolRequest> {
  return request;
}

/** A user in a form that is easy to compare. */
export interface UserSummary {
  readonly username: string | undefined;
  readonly sub: string;
  /** All but the sub. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly status: string | undefined;
  readonly enabled: boolean | undefined;
}

/** One pool of one endpoint, with the calls that most tests make. */
export interface PoolClient {
  readonly id: string;
  create(username: string, rest?: CreateOptions): Promise<UserSummary>;
  get(username: string): Promise<UserSummary>;
  update(username: string, attributes: Record<string, string>): Promise<unknown>;
}

export type CreateOptions = Partial<Omit<AdminCreateUserRequest, 'UserAttributes'>> & {
  readonly attributes?: Record<string, string>;
};

/** Makes a pool. Its users are created without a message unless MessageAction says otherwise. */
export async function createPool(
  cognito: CognitoIdentityProvider,
  settings: Partial<CreateUserPoolRequest> = {},
): Promise<PoolClient> {
  const { UserPool } = await cognito.createUserPool({ PoolName: 'people', ...settings });
  const id = UserPool?.Id ?? '';
  return {
    id,
    async create(username, { attributes = {}, ...rest } = {}) {
      const answer = await cognito.adminCreateUser({
        UserPoolId: id,
        Username: username,
        UserAttributes: listed(attributes),
        MessageAction: 'SUPPRESS',
        ...rest,
      });
      return summary(answer.User);
    },
    get: (username) => userOf(cognito, id, username),
    update: (username, attributes) =>
      cognito.adminUpdateUserAttributes({
        UserPoolId: id,
        Username: username,
        UserAttributes: listed(attributes),
      }),
  };
}

/** A user as the service has it; rejects when there is none. */
export async function userOf(
  cognito: CognitoIdentityProvider,
  UserPoolId: string,
  Username: string,
): Promise<UserSummary> {
  const { UserAttributes, ...user } = await cognito.adminGetUser({ UserPoolId, Username });
  return summary({ ...user, Attributes: UserAttributes });
}

function summary(user: UserType = {}): UserSummary {
  const pairs = (user.Attributes ?? []).map(({ Name = '', Value = '' }) => [Name, Value]);
  const { sub, ...attributes } = Object.fromEntries(pairs);
  return {
    username: user.Username,
    sub,
    attributes,
    status: user.UserStatus,
    enabled: user.Enabled,
  };
}
