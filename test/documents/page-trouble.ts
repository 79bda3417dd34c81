// All that can be said against a page without reading it: its commands, and its code by language.
import { parseDocument } from 'yaml';
import { npmStart } from '../integration/stack/npm-start';
import { fieldsOf } from '../support/fields';
import type { AwsCli } from './aws-cli';
import { awsTrouble } from './aws-commands';
import { inlineTrouble } from './inline-code';
import { isElsewhere, npmTrouble } from './npm-commands';
import { type Fence, fencesOf, inlineCode } from './pages';
import { makePlace } from './place';
import { runPage } from './run-page';
import { callTrouble } from './service-model';

/** What a language's code is checked by here; templates go to cfn-lint beside it, and cdk/ compiles its own. */
const CHECKS: Readonly<Record<string, (text: string) => string[]>> = {
  '': () => [],
  json: (text) => {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${fieldsOf(error).message}`];
    }
  },
  diff: () => [],
  mermaid: () => [],
  sh: () => [],
  text: () => [],
  ts: () => [],
  yaml: (text) => parseDocument(text, { logLevel: 'silent' }).errors.map(({ message }) => message),
};

/** What is wrong with a page. */
export async function pageTrouble(markdown: string, cli: AwsCli): Promise<string[]> {
  const place = makePlace(cli);
  try {
    const { trouble, commands, calls } = await runPage(markdown, place);
    const starts = commands.map((words) => startTrouble(words, place.folder));
    return [
      ...fencesOf(markdown).flatMap(codeTrouble),
      ...(trouble ? [trouble] : []),
      ...calls.flatMap(callTrouble),
      ...commands.flatMap((words) =>
        words[0] === 'aws' ? awsTrouble(words, place.folder) : npmTrouble(words, place.folder),
      ),
      ...inlineCode(markdown).flatMap(inlineTrouble),
      ...(await Promise.all(starts)).flat(),
    ];
  } finally {
    place.close();
  }
}

/** Runs a template of the page, or of examples/, as `npm start` would. The story without one has its own test. */
async function startTrouble([npm, start, dashes, ...args]: string[], folder: string) {
  if (npm !== 'npm' || start !== 'start' || dashes !== '--' || args.some(isElsewhere)) return [];
  const { code, output, errors } = await npmStart(folder, args);
  return code === 0 ? [] : [`npm start -- ${args.join(' ')}: ${errors || output}`];
}

function codeTrouble({ language, text, line }: Fence): string[] {
  const check = CHECKS[language];
  const found = check ? check(text) : [`nobody checks code in ${language}`];
  return found.map((one) => `line ${line}: ${one}`);
}
