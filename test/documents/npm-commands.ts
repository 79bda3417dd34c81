// Whether a command for npm, npx, cdk, sh, sam or git that a page gives could be given: the script is there, its usage
// knows each option, and files that it names exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages';

/** Commands that none of our scripts is behind, as pages give them. */
const FOREIGN = [
  /^npm (ci|install|pack)( [\w@./-]+| --[\w-]+)*$/,
  /^(npx )?cdk (synth|deploy|diff|destroy)( [\w@./=-]+| --[\w-]+)*$/,
  /^sh (scripts\/[\w-]+\.sh( [\w./-]+)*|build\/adopt\/[\w-]+\/commands\.sh)$/,
  /^sam (build|deploy|validate)( [\w@./-]+| --[\w-]+)*$/,
  /^git (clone|checkout|switch|commit|status|diff|push|pull|tag|add)\b/,
];

const FILE = /^[\w./-]+\.(ya?ml|json|ts|sh)$/;

/** A file of the reader's own, or one that `npm run adopt` writes for a pool. */
export const isElsewhere = (word: string) => /^(\/path\/to|build\/adopt)\//.test(word);

export const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The script that the words run and what it is given, or nothing where npm runs no script. */
export function scriptRun(words: readonly string[]): { name: string; given: string[] } | undefined {
  const [program, verb = '', ...rest] = words;
  if (program !== 'npm') return undefined;
  if (verb === 'start' || verb === 'test') return { name: verb, given: rest };
  const [name = '', ...given] = rest;
  return verb === 'run' ? { name, given } : undefined;
}

export function optionTrouble(name: string, option: string): string[] {
  const path = join(ROOT, 'scripts/usage', `${name}.txt`);
  if (!existsSync(path)) return [`npm run ${name} takes no options`];
  const [known = ''] = option.split('=');
  const usage = readFileSync(path, 'utf8').split(/[^\w-]+/);
  return usage.includes(known) ? [] : [`npm run ${name} does not know ${known}`];
}

function missingFiles(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => FILE.test(word) && !isElsewhere(word))
    .filter((word) => !existsSync(join(folder, word)))
    .map((word) => `there is no file ${word}`);
}

/** What is wrong with the command, given in a folder; nothing where nothing is. */
export function npmTrouble(words: readonly string[], folder: string): string[] {
  const run = scriptRun(words);
  const line = words.join(' ');
  if (!run) {
    if (!FOREIGN.some((form) => form.test(line))) return [`${line}: not a command this test knows`];
    return missingFiles(words, folder);
  }
  const { name, given } = run;
  if (!(name in scripts)) return [`package.json has no script ${name}`];
  const separator = given.indexOf('--');
  // What stands before the -- is npm's.
  const [npms, ours] =
    separator < 0 ? [given, []] : [given.slice(0, separator), given.slice(separator + 1)];
  const strange = npms.filter((word) => word !== '--silent');
  return [
    ...strange.map((word) => `${line}: ${word} belongs behind --`),
    ...ours.filter((word) => word.startsWith('-')).flatMap((word) => optionTrouble(name, word)),
    ...missingFiles(ours, folder),
  ];
}
