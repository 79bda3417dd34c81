// Whom no template can adopt, and why.
import schema from '../aws-cognito-userpooluser.json';
import { isFederated } from '../src/user/identity';
import type { GroupedUser } from '../src/user/user';
import { type AdoptedUser, adopted } from './adopted-user';
import type { AdoptOptions } from './options';
import { QUOTAS } from './parts';
import { resourceText } from './template';

/** Somebody who stays without a stack. */
export interface LeftBehind {
  readonly username: string;
  readonly reason: string;
}

interface Obstacle {
  readonly reason: string;
  meets(declared: AdoptedUser, user: GroupedUser): boolean;
}

const { Username, Groups } = schema.properties;
const { Name, Value } = schema.definitions.AttributeType.properties;
const USERNAME = new RegExp(Username.pattern);

// For what stands around a resource in its template.
const ROOM = 1_000;

const OBSTACLES: readonly Obstacle[] = [
  {
    reason: 'signs in through an identity provider, which writes attributes at each sign-in',
    meets: (_declared, user) => isFederated(user),
  },
  {
    reason:
      'has a "|" in its Username, by which CloudFormation separates the parts of an identifier',
    meets: ({ identifier }) => identifier.username.includes('|'),
  },
  {
    reason: `has a Username with whitespace or of more than ${Username.maxLength} characters`,
    meets: ({ identifier: { username } }) =>
      !USERNAME.test(username) || lengthOf(username) > Username.maxLength,
  },
  {
    reason: 'has "{{resolve:" in a value, which CloudFormation would look up',
    meets: (declared) => textsOf(declared).some((text) => text.includes('{{resolve:')),
  },
  {
    reason: 'has an attribute or a group that is longer than a template may say',
    meets: ({ attributes, groups }) =>
      [...attributes].some(
        ([name, value]) => lengthOf(name) > Name.maxLength || lengthOf(value) > Value.maxLength,
      ) || groups.some((group) => lengthOf(group) > Groups.items.maxLength),
  },
  {
    reason: 'is more than a template can hold',
    meets: (declared) => resourceText(declared, '').length > QUOTAS.bytes - ROOM,
  },
];

/** All that there are, as docs/guides/migrating.md lists them. */
export const REASONS: readonly string[] = OBSTACLES.map(({ reason }) => reason);

/** Those that can be adopted, in the order of their making, and the others. */
export function sorted(
  users: readonly GroupedUser[],
  { userPoolId, leaveOut }: Pick<AdoptOptions, 'userPoolId' | 'leaveOut'>,
): { adopted: AdoptedUser[]; leftBehind: LeftBehind[] } {
  const result: ReturnType<typeof sorted> = { adopted: [], leftBehind: [] };
  for (const user of [...users].sort(byAge)) {
    const declared = adopted(user, userPoolId, leaveOut);
    const obstacle = OBSTACLES.find(({ meets }) => meets(declared, user));
    if (obstacle) result.leftBehind.push({ username: user.username, reason: obstacle.reason });
    else result.adopted.push(declared);
  }
  return result;
}

// Who came since the last run comes last, so that the files before stay as they were.
function byAge(one: GroupedUser, other: GroupedUser): number {
  const age = (one.created?.getTime() ?? 0) - (other.created?.getTime() ?? 0);
  return age || (one.username < other.username ? -1 : 1);
}

function textsOf({ identifier, attributes, groups }: AdoptedUser): string[] {
  return [identifier.username, ...[...attributes].flat(), ...groups];
}

// JSON Schema counts characters, and not the units of UTF-16.
function lengthOf(text: string): number {
  return [...text].length;
}
