// The arrows of the house (CONTRIBUTING.md, "The house"; local/README.md): which room may import from
// which, types included.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '../..');

/** By folder: its rooms, and what each may import beside itself, which is rooms or files of them. */
const TABLES = {
  '.': `
    src/user      →
    src/runtime   →
    src/models    →
    src/model     → src/models src/user
    src/cognito   → src/user
    src/actions   → src/cognito src/user
    src/resource  → src/actions src/model src/models src/runtime src/user
    src/handlers  → src/resource src/runtime
    adopt         → src/user src/cognito/translate local/shell-word local/unknown local/usage aws-cognito-userpooluser.json
    scripts       → local aws-cognito-userpooluser.json
    bench         → local scripts/bundle/options aws-cognito-userpooluser.json
    bench/stock/handlers → src/models src/resource src/runtime/deadline`,

  // Of `src`, only what tests functions of it imports any; all else runs the built bundle. In the
  // process of the mutation run there are the handlers themselves.
  test: `
    .                  → ../local ../adopt ../bench ../scripts ../aws-cognito-userpooluser.json
    unit               → . ../src ../local ../adopt ../bench ../scripts ../aws-cognito-userpooluser.json
    property           → . ../src/model ../src/models ../src/user ../local ../scripts ../aws-cognito-userpooluser.json
    secrets/forms.test → . ../src/model/secrets
    secrets/refusals   → ../src/cognito/error-rules ../local/faults ../local/respond
    support/users      → ../src/user
    support/in-process → ../src/handlers ../local`,

  local: `
    respond       →
    listen        →
    shell-word    →
    unknown       →
    usage         → unknown
    rebuild       →
    serve-options →
    invocation    →
    faults        → respond
    fault-plan    → faults
    faulty        → faults respond unknown
    lambda        → invocation listen unknown
    cloudwatch    → faults fault-plan faulty listen respond unknown
    given-pools   → cognito/rules cognito/state
    watching      → rebuild stack/story
    world         → cognito/server given-pools lambda stack/engine stack/print stack/story
    run           → stack/print stack/story watching world
    start         → run stack/print stack/story usage world
    serve         → cognito/server lambda serve-options usage`,

  'local/cognito': `
    service-model.json →
    state              →
    validation         → service-model.json ../unknown
    opaque             → state validation
    rules              → opaque state validation
    operations         → rules opaque state validation
    wire               → operations opaque state validation ../faults ../faulty ../respond ../unknown
    server             → wire state ../faults ../fault-plan ../listen ../respond`,

  'local/stack': `
    template           →
    functions          → template
    dynamic-references → template ../unknown
    schema             → dynamic-references template ../invocation ../unknown
    resources          → schema dynamic-references template ../invocation ../unknown ../../aws-cognito-userpooluser.json
    plan               → functions resources schema dynamic-references template ../invocation
    engine             → plan resources schema dynamic-references template ../invocation ../unknown
    print              → engine schema template ../invocation
    story              → print engine plan resources dynamic-references template ../invocation ../unknown`,
};

const ROOMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(TABLES).flatMap(([folder, table]) =>
    table
      .trim()
      .split('\n')
      .map((row): [string, string[]] => {
        const [room = '', ...others] = row.split(/[\s→]+/).filter((word) => word !== '');
        return [join(folder, room), others.map((other) => join(folder, other))];
      }),
  ),
);

const files = ['src', 'local', 'adopt', 'bench', 'scripts', 'test'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(^|\/)(fixtures|build|node_modules)\//.test(file))
    .map((file) => join(top, file).replace(/\.ts$/, '')),
);

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const arrows = files.flatMap((from) => imported(from).map((to): Arrow => ({ from, to })));

/** The files of this project that a file imports, at once or later. */
function imported(file: string): string[] {
  const text = readFileSync(join(ROOT, `${file}.ts`), 'utf8');
  const found = [...text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)];
  return found.map(([, path = '']) => relative(ROOT, resolve(ROOT, dirname(file), path)));
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

/** The innermost room of a file. */
function roomOf(file: string): string {
  const rooms = [...ROOMS.keys()].filter((room) => isIn(file, room));
  return rooms.reduce((inner, room) => (room.length > inner.length ? room : inner), '');
}

/** What is left when every arrow is taken away that comes from nowhere or leads nowhere. */
function circular(all: readonly Arrow[]): readonly Arrow[] {
  const starts = new Set(all.map(({ from }) => from));
  const ends = new Set(all.map(({ to }) => to));
  const left = all.filter(({ from, to }) => ends.has(from) && starts.has(to));
  return left.length === all.length ? left : circular(left);
}

function described(some: readonly Arrow[]): string[] {
  return [...new Set(some.map(({ from, to }) => `${from} → ${to}`))];
}

describe('the house', () => {
  it('has a room for every file, and a file in every room', () => {
    expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
    const ends = [...files, ...arrows.map(({ to }) => to)];
    expect(new Set(ROOMS.keys())).toEqual(new Set(ends.map(roomOf).filter((room) => room !== '')));
  });

  it('has arrows between rooms only where they may be', () => {
    const wrong = arrows.filter(({ from, to }) => {
      const room = roomOf(from);
      return ![room, ...(ROOMS.get(room) ?? [])].some((one) => isIn(to, one));
    });
    expect(described(wrong)).toEqual([]);
    expect(arrows.length).toBeGreaterThan(3000);
  });

  it('has an arrow wherever one may be', () => {
    const idle = [...ROOMS].flatMap(([room, others]) =>
      others
        .filter((other) => !arrows.some(({ from, to }) => roomOf(from) === room && isIn(to, other)))
        .map((other) => `${room} → ${other}`),
    );
    expect(idle).toEqual([]);
  });

  it('has no circle of files, nor of rooms', () => {
    expect(described(circular(arrows))).toEqual([]);
    const between = arrows.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
    const out = between.filter(({ from, to }) => from !== to);
    expect(described(circular(out))).toEqual([]);
  });
});
