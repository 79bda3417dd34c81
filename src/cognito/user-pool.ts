// What has to be known of a user pool, asked only where a decision depends on it.
import {
  DescribeUserPoolCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { SignInNames } from '../user/naming';
import type { StoredUser } from '../user/user';
import type { Connection } from './connection';
import { fromUserType } from './translate';

/** By which names people sign in to the pool. */
export async function signInNames(cognito: Connection, userPoolId: string): Promise<SignInNames> {
  const request = new DescribeUserPoolCommand({ UserPoolId: userPoolId });
  const { UserPool } = await cognito('DescribeUserPool', (client, options) =>
    client.send(request, options),
  );
  return {
    addresses: UserPool?.UsernameAttributes ?? [],
    aliases: UserPool?.AliasAttributes ?? [],
  };
}

/** The users who have this value as that attribute, at most a page of them. */
export async function usersWith(
  cognito: Connection,
  userPoolId: string,
  attribute: string,
  value: string,
): Promise<StoredUser[]> {
  const quoted = value.replace(/["\\]/g, '\\$&');
  const request = new ListUsersCommand({
    UserPoolId: userPoolId,
    Filter: `${attribute} = "${quoted}"`,
  });
  const page = await cognito('ListUsers', (client, options) => client.send(request, options));
  return (page.Users ?? []).map(fromUserType);
}
