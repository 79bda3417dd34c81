// The services that the measured processes call, in the process that measures: never in theirs.
import { type CloudWatchServer, startCloudWatch } from '../local/cloudwatch/server';
import { type CognitoServer, startCognito } from '../local/cognito/server';
import { answer } from '../local/cognito/wire/dispatch';

export interface Endpoints {
  readonly cognito: CognitoServer;
  readonly cloudwatch: CloudWatchServer;
  readonly region: string;
  /** A pool of few users. */
  readonly userPoolId: string;
  /** A pool of many. */
  readonly crowdedPoolId: string;
  close(): Promise<void>;
}

const REGION = 'us-east-1';

/** Starts them, with one pool that has a single user, `reader`, and one that has `users`. */
export async function startEndpoints(users: number): Promise<Endpoints> {
  const cognito = await startCognito();
  const cloudwatch = await startCloudWatch();
  return {
    cognito,
    cloudwatch,
    region: REGION,
    userPoolId: poolWith(cognito, ['reader']),
    crowdedPoolId: poolWith(cognito, usernames(users)),
    async close() {
      await cognito.close();
      await cloudwatch.close();
    },
  };
}

/** The properties of a user, as a template declares them. */
export function userProperties(UserPoolId: string, Username: string, name = 'Ada Lovelace') {
  const UserAttributes = [
    { Name: 'email', Value: `${Username}@example.com` },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
  ];
  return { UserPoolId, Username, UserAttributes };
}

/** The id of a new pool with users of these names. */
export function poolWith({ service }: CognitoServer, names: Iterable<string>): string {
  answer(service, 'CreateUserPool', { PoolName: 'people' }, REGION);
  const id = [...service.pools.keys()].at(-1) ?? '';
  for (const name of names) {
    // Nobody reads the invitations, and so many of them would only take room.
    const input = { ...userProperties(id, name), MessageAction: 'SUPPRESS' };
    answer(service, 'AdminCreateUser', input, REGION);
  }
  return id;
}

// All of one length, so that every full page is as large as any other.
function* usernames(count: number): Generator<string> {
  for (let number = 1; number <= count; number++) yield `user-${String(number).padStart(6, '0')}`;
}
