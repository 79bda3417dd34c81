// The stairs of the embedded pools: who may import whom, and that nothing goes round in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(__dirname, '../../../../local/cognito');

// From the top down; a folder imports those below it, and of its own step only itself.
const STEPS = [
  ['server'],
  ['wire'],
  ['operations'],
  ['rules'],
  ['opaque'],
  ['state', 'validation'],
  ['service-model.json'],
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** The files of the pools that a file imports, types included. */
function imported(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, specifier = '']) => {
    const target = relative(root, resolve(root, dirname(file), specifier));
    return target.startsWith('..') ? [] : [target.endsWith('.json') ? target : `${target}.ts`];
  });
}

function step(file: string): number {
  const [top = ''] = file.split('/');
  return STEPS.findIndex((names) => names.includes(top.replace(/\.ts$/, '')));
}

function folder(file: string): string {
  return file.split('/')[0] ?? '';
}

const arrows = files.flatMap((from) => imported(from).map((to) => ({ from, to })));

function circle(file: string, path: readonly string[] = []): string[] | undefined {
  if (path.includes(file)) return [...path, file];
  const found = arrows.filter(({ from }) => from === file);
  return found.map(({ to }) => circle(to, [...path, file])).find((way) => way);
}

describe('the stairs of the embedded pools', () => {
  it('have a step for every file', () => {
    expect(files.filter((file) => step(file) < 0)).toEqual([]);
    expect(arrows.length).toBeGreaterThan(100);
  });

  it('go down only', () => {
    const wrong = arrows.filter(
      ({ from, to }) =>
        step(to) < step(from) || (step(to) === step(from) && folder(to) !== folder(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circle, not even of types', () => {
    expect(files.map((file) => circle(file)).find((way) => way)).toBeUndefined();
  });
});
