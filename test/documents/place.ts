// Where the commands of a page run: a folder like a clone after `npm run package`, and a PATH with nothing on
// it but the real AWS CLI, sed, and programs that are written down instead of run.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { AwsCli } from './aws-cli';
import { BUILT } from './built';
import { APART, ROOT } from './pages';

const RECORDED = ['npm', 'npx', 'cdk', 'sh', 'git', 'sam'];
const REAL = ['/bin/sed'];

/** Each command as its words, each of them ended by a zero byte, and then a line end. */
const RECORD = `{ printf '%s\\0' "\${0##*/}" "$@"; printf '\\n'; } >>"$RECORD"`;

/** Hands a command to the CLI of aws-cli.py, and shows what came of it. */
const AWS = `printf '%s\\0' "$PWD" "$AWS_ENDPOINT_URL" "$@" >"$AWS_CLI/request"
read -r code <"$AWS_CLI/reply"
/bin/cat "$AWS_CLI/output"
/bin/cat "$AWS_CLI/errors" >&2
exit "$code"`;

export interface Place {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Puts a file there, as a page has the reader do. */
  save(name: string, text: string): void;
  /** The commands that were given there, as words. */
  commands(): string[][];
  close(): void;
}

/** Makes such a folder. */
export function makePlace(cli: AwsCli): Place {
  const base = mkdtempSync(join(tmpdir(), 'documents-'));
  const [folder, bin, record] = [join(base, 'clone'), join(base, 'bin'), join(base, 'record')];
  mkdirSync(join(folder, 'build'), { recursive: true });
  mkdirSync(bin);
  for (const entry of readdirSync(ROOT)) {
    if (!APART.has(entry)) symlinkSync(join(ROOT, entry), join(folder, entry));
  }
  for (const [name, text] of Object.entries(BUILT)) {
    writeFileSync(join(folder, 'build', name), text);
  }
  for (const path of REAL) symlinkSync(path, join(bin, basename(path)));
  for (const name of RECORDED) addProgram(bin, name, RECORD);
  addProgram(bin, 'aws', `${RECORD}\n${AWS}`);

  return {
    folder,
    variables: { PATH: bin, RECORD: record, AWS_CLI: cli.folder },
    save(name, text) {
      const path = join(folder, name);
      // Through a link it would be written into the project.
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
        throw new Error(`${name} is there already`);
      }
      writeFileSync(path, text);
    },
    commands() {
      if (!existsSync(record)) return [];
      const lines = readFileSync(record, 'utf8').split('\0\n').slice(0, -1);
      return lines.map((line) => line.split('\0'));
    },
    close: () => rmSync(base, { recursive: true }),
  };
}

function addProgram(folder: string, name: string, lines: string): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
}
