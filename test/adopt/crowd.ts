// Pools full of people for an adoption, made without HTTP: no two alike, in every state.
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';
import type { Service } from '../../local/cognito/state/service';
import type { UserPool } from '../../local/cognito/state/user-pool';
import type { Kind } from '../lives/kinds';
import { listed } from '../support/attributes';
import { fromBehind, poolFromBehind } from '../support/from-behind';

const GROUPS = ['admins', 'on', 'late', '~'];

/** Makes a pool of that kind with so many people in it, and gives it. */
export function crowd(service: Service, { pool: settings }: Kind, count: number): UserPool {
  const UserPoolId = poolFromBehind(service, settings, GROUPS);
  const call = fromBehind(service);
  for (let index = 0; index < count; index++) {
    const user = { UserPoolId, Username: usernameOf(settings, index) };
    call('AdminCreateUser', {
      ...user,
      UserAttributes: attributesOf(index),
      MessageAction: 'SUPPRESS',
    });
    if (index % 3 === 0) {
      call('AdminSetUserPassword', { ...user, Password: `Chosen-horse-${index}`, Permanent: true });
    }
    for (const GroupName of GROUPS.slice(index % 5)) {
      if (GroupName !== 'late') call('AdminAddUserToGroup', { ...user, GroupName });
    }
    if (index % 7 === 0) call('AdminDisableUser', user);
  }
  const pool = service.pools.get(UserPoolId);
  if (!pool) throw new Error('The pool is not there.');
  return pool;
}

function emailOf(index: number): string {
  return `User-${index}@example.com`;
}

function phoneOf(index: number): string {
  return `+1555${`${index}`.padStart(7, '0')}`;
}

function usernameOf({ UsernameAttributes = [] }: Kind['pool'], index: number): string {
  const [address] = UsernameAttributes.slice(index % UsernameAttributes.length);
  if (address === 'email') return emailOf(index);
  return address === 'phone_number' ? phoneOf(index) : `User.${index}`;
}

function attributesOf(index: number): AttributeType[] {
  return listed({
    email: emailOf(index),
    phone_number: phoneOf(index),
    name: `Näme "${index}" 😀`,
    'custom:badge': `0${index}`,
    ...(index % 2 === 0 && { email_verified: 'true', nickname: 'no' }),
    ...(index % 4 === 0 && { 'custom:tier': ': - #\n\u2028' }),
  });
}

/** Everything about everybody that an adoption could spoil, in an order of its own. */
export function portrait({ users, groups }: UserPool): string[] {
  const of = [...groups].map(([name, { members }]) => ({ name, members }));
  return [...users.after(0)].map(({ user }) =>
    JSON.stringify([
      user.username,
      [...user.attributes].sort(([one], [other]) => (one < other ? -1 : 1)),
      user.status,
      user.enabled,
      user.password.value,
      of.filter(({ members }) => members.has(user)).map(({ name }) => name),
    ]),
  );
}
