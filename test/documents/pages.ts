// The pages of the project, and the code in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import MarkdownIt from 'markdown-it';

export const ROOT = join(__dirname, '../..');

/** What is installed, built, or a test's own. */
export const APART = new Set([
  'node_modules',
  'build',
  'test',
  '.git',
  '.venv',
  '.node22',
  '.mutation',
]);

export interface Fence {
  readonly language: string;
  readonly text: string;
  /** The line of the page on which the code begins. */
  readonly line: number;
  /** The name under which the sentence before it has the reader save it: "… as `team.yaml`". */
  readonly file?: string;
}

/** The paths of all pages, from the root of the project. */
export function pagePaths(): string[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (APART.has(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
    });
  return below(ROOT).sort();
}

export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const SAVED = /\b[Ss]aved?\b.* as `([\w.-]+\.(?:ya?ml|json|ts))`/;

/** The code of a page, in order. What a sentence has the reader save is the next code that is no command. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let file: string | undefined;
  for (const { type, content, info, map } of new MarkdownIt().parse(markdown, {})) {
    if (type === 'heading_open') file = undefined;
    if (type === 'inline') file = SAVED.exec(content)?.[1] ?? file;
    if (type !== 'fence') continue;
    const [language = ''] = info.split(' ');
    const fence = { language, text: content, line: (map?.[0] ?? 0) + 2 };
    fences.push(language === 'sh' ? fence : { ...fence, file });
    if (language !== 'sh') file = undefined;
  }
  return fences;
}

/** What stands in backticks in sentences and tables. */
export function inlineCode(markdown: string): string[] {
  const spans = new MarkdownIt().parse(markdown, {}).flatMap(({ children }) => children ?? []);
  return spans.filter(({ type }) => type === 'code_inline').map(({ content }) => content);
}
