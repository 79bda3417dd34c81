import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, sorted } from '../../../adopt/obstacles';
import type { GroupedUser } from '../../../src/user/user';
import { POOL, stored } from '../../support/users';

const sort = (...users: GroupedUser[]) => sorted(users, { userPoolId: POOL, leaveOut: [] });
const obstacleOf = (user: GroupedUser) => sort(user).leftBehind.map(({ reason }) => reason);

describe('who is adopted', () => {
  it.each([
    ['identity provider', stored({ status: 'EXTERNAL_PROVIDER' })],
    ['identity provider', stored({ attributes: { identities: '[]' } })],
    ['has a "|" in its Username', stored({ username: 'a|b' })],
    ['whitespace', stored({ username: 'a b' })],
    ['more than 128 characters', stored({ username: 'x'.repeat(129) })],
    ['{{resolve:', stored({ attributes: { name: 'x{{resolve:ssm:y}}' } })],
    ['{{resolve:', stored({ username: '{{resolve:ssm:y}}' })],
    ['{{resolve:', stored({ groups: ['{{resolve:ssm:y}}'] })],
    ['longer than a template may say', stored({ attributes: { ['n'.repeat(33)]: 'x' } })],
    ['longer than a template may say', stored({ attributes: { name: 'x'.repeat(2_049) } })],
    ['longer than a template may say', stored({ groups: ['x'.repeat(129)] })],
  ])('is not one who meets an obstacle: %s', (reason, user) => {
    expect(obstacleOf(user)).toEqual([expect.stringContaining(reason)]);
    expect(sort(user).adopted).toEqual([]);
  });

  it('is not one who is more than a template can hold', () => {
    const names = Array.from({ length: 50 }, (_, index) => `custom:${index}`);
    const values = names.map((name) => [name, '\u{1f600}'.repeat(2_048)]);
    expect(obstacleOf(stored({ attributes: Object.fromEntries(values) }))).toEqual([
      'is more than a template can hold',
    ]);
  });

  it('is everybody at the edge of what a template may say', () => {
    const attributes = { ['n'.repeat(32)]: '\u{1f600}'.repeat(2_048), name: '{{ resolve }}' };
    const user = stored({ username: 'x'.repeat(128), attributes, groups: ['x'.repeat(128)] });
    expect(obstacleOf(user)).toEqual([]);
    expect(sort(user).adopted).toHaveLength(1);
  });

  it.each(['CONFIRMED', 'UNCONFIRMED', 'RESET_REQUIRED', 'ARCHIVED', 'COMPROMISED', 'UNKNOWN'])(
    'may be in any state: %s',
    (status) => expect(obstacleOf(stored({ status }))).toEqual([]),
  );

  it('comes in the order of being made, then of the name, however the list had it', () => {
    const made = (username: string, day: number) =>
      stored({ username, created: new Date(Date.UTC(2026, 0, day)) });
    const { adopted } = sort(made('new', 9), made('b', 2), made('a', 2), made('old', 1));
    expect(adopted.map(({ username }) => username)).toEqual(['old', 'a', 'b', 'new']);
  });
});

it('the guide lists every reason', () => {
  const guide = readFileSync(join(__dirname, '../../../docs/guides/migrating.md'), 'utf8');
  const [, section = ''] = /## Who is not adopted\n([\s\S]*?)\n## /.exec(guide) ?? [];
  const cells = [...section.matchAll(/^\| ((?:[^|\\]|\\.)+) \|/gm)].map(([, cell = '']) => cell);
  expect(cells.slice(1).map((cell) => cell.replace('\\|', '|'))).toEqual(REASONS);
});
