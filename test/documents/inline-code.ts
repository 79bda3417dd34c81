// What stands in backticks in sentences and tables: commands of ours, and files of the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { optionTrouble, scriptRun, scripts } from './npm-commands';
import { ROOT } from './pages';

const FILE = /^(adopt|bench|cdk|docs|examples|inputs|local|scripts|src|test|\.github)\/[\w./-]*$/;

/** Files that a page has its reader make. */
const NEW = ['local/cognito/operations/admin-reset-user-password.ts'];

/** What is wrong with a piece of it. */
export function inlineTrouble(code: string): string[] {
  const isCommand = /^npm (run|start|test)\b/.test(code);
  return [...(isCommand ? commandTrouble(code) : []), ...fileTrouble(code)];
}

/** A command may leave out all but its name here, or show in brackets what may be left out. */
function commandTrouble(code: string): string[] {
  const words = code.split(/[\s[\]]+/).filter((word) => word !== '--');
  const { name, given } = scriptRun(words) ?? { name: '', given: [] };
  if (!(name in scripts)) return [`${code}: package.json has no script ${name}`];
  return given
    .filter((word) => /^--[a-z]/.test(word) && word !== '--silent')
    .flatMap((word) => optionTrouble(name, word));
}

function fileTrouble(code: string): string[] {
  return code
    .split(/\s+/)
    .filter((word) => FILE.test(word) && !/[A-Z]{2}/.test(word) && !NEW.includes(word))
    .filter((word) => !existsSync(join(ROOT, word)))
    .map((word) => `there is no ${word}`);
}
