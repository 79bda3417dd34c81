// What processes have left of the code that they ran, in the form that the report takes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The ranges of a function in a script, and how often each ran. */
interface RanFunction {
  readonly functionName: string;
  readonly isBlockCoverage: boolean;
  readonly ranges: readonly Range[];
}

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** A script as one process ran it. */
export interface Entry {
  readonly url: string;
  readonly functions: readonly RanFunction[];
  readonly source: string;
  readonly sourceMap: SourceMap;
  /** Characters that the runner put in front of the source. */
  readonly scriptOffset?: number;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
  readonly mappings: string;
}

/** A script in what Node leaves. */
interface Ran {
  readonly url: string;
  readonly functions: readonly RanFunction[];
}

/** A file of the bundle that was run, with what tells its code from that of its packages. */
interface Script extends Omit<Entry, 'functions'> {
  isOwn(ran: RanFunction): boolean;
}

/**
 * Reads everything in `folder`: what Node has left of the files of a bundle, process by process, and
 * what Jest's reporter has.
 */
export function collect(folder: string, bundle: string, root: string): Entry[] {
  const scripts = readdirSync(bundle).filter((file) => file.endsWith('.js'));
  const byUrl = new Map(
    scripts.map((file) => {
      const script = scriptIn(join(bundle, file), root);
      return [script.url, script];
    }),
  );
  return readdirSync(folder).flatMap((file) => {
    const left = parsed(readFileSync(join(folder, file), 'utf8'));
    return Array.isArray(left) ? left.map(withPlainCalls) : entriesOf(left.result, byUrl);
  });
}

// A process that was killed while it wrote has left half of it.
function parsed(text: string): Entry[] | { result: readonly Ran[] } {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

// A call of an import is `(0, module.name)(…)` where modules are not bundled: its source map leads to what
// stands before the call, and one branch would be two. Every character keeps its place.
function withPlainCalls(entry: Entry): Entry {
  return { ...entry, source: entry.source.replace(/\(0, (\w+\.\w+)\)\(/g, '    $1 (') };
}

function entriesOf(result: readonly Ran[], scripts: ReadonlyMap<string, Script>): Entry[] {
  return result.flatMap(({ url, functions }) => {
    const script = scripts.get(url);
    if (!script) return [];
    const { source, sourceMap, isOwn } = script;
    return [{ url, source, sourceMap, functions: functions.filter(isOwn) }];
  });
}

function scriptIn(path: string, root: string): Script {
  const source = readFileSync(path, 'utf8');
  const map = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
  const sources: string[] = map.sources.map((file: string) => resolve(path, '..', file));
  const sourcesContent = sources.map((file) =>
    file.startsWith(join(root, 'src/')) ? readFileSync(file, 'utf8') : '',
  );
  const sourceMap = { ...map, sources, sourcesContent };
  const modules = modulesIn(source);
  // The first function is the script itself. A thousand processes leave a thousand times all the others.
  const isOwn = ({ ranges: [range] }: RanFunction) => {
    if (!range) return false;
    const { startOffset } = range;
    const module = modules.findLast(({ start }) => start <= startOffset);
    return startOffset === 0 || module?.path.startsWith('src/') === true;
  };
  return { url: pathToFileURL(path).href, source, sourceMap, isOwn };
}

// esbuild names each module above its code.
function modulesIn(source: string): { path: string; start: number }[] {
  return [...source.matchAll(/^ *\/\/ (\S+\.\w+)$/gm)].map(({ index, 1: path = '' }) => ({
    path,
    start: index,
  }));
}
