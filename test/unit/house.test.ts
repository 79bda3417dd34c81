// The arrows of the house (CONTRIBUTING.md, "The house"): which room may import from which, types included.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '../..');
const SCHEMA = 'aws-cognito-userpooluser.json';

/** Each room and what it may import beside itself: rooms, or single files of them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/user': [],
  'src/runtime': [],
  'src/models': [],
  'src/model': ['src/models', 'src/user'],
  'src/cognito': ['src/user'],
  'src/actions': ['src/cognito', 'src/user'],
  'src/resource': ['src/actions', 'src/model', 'src/models', 'src/runtime', 'src/user'],
  'src/handlers': ['src/resource', 'src/runtime'],
  local: [SCHEMA],
  adopt: [
    'src/user',
    'src/cognito/translate',
    'local/shell-word',
    'local/unknown',
    'local/usage',
    SCHEMA,
  ],
};

const files = ['src', 'local', 'adopt'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(top, file).replace(/\.ts$/, '')),
);

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

function roomOf(file: string): string {
  return Object.keys(ROOMS).find((room) => isIn(file, room)) ?? '';
}

/** The files of this project that a file imports, at once or later. */
function imported(file: string): string[] {
  const text = readFileSync(join(ROOT, `${file}.ts`), 'utf8');
  const found = [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)];
  return found.map(([, path = '']) => relative(ROOT, resolve(ROOT, dirname(file), path)));
}

const arrows = files.flatMap((from) => imported(from).map((to) => ({ from, to })));

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(ROOMS)));
  });

  it('has arrows between rooms only where they may be', () => {
    const wrong = arrows.filter(({ from, to }) => {
      const room = roomOf(from);
      return ![room, ...(ROOMS[room] ?? [])].some((one) => isIn(to, one));
    });
    expect(wrong).toEqual([]);
    expect(arrows.length).toBeGreaterThan(500);
  });
});
