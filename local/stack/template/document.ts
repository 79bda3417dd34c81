// Parses a template file, YAML or JSON, to values with their places.
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type FileContext, placeAt, readNode } from './nodes';
import { type Report, TemplateError } from './problem';
import type { Value } from './value';

/**
 * Parses a template. Broken syntax throws a TemplateError with the line; what a template can't have
 * is reported.
 */
export function parseTemplate(source: string, file: string, report: Report): Value {
  const lines = new LineCounter();
  // "failsafe" has text, lists and maps alone, so scalars stay as written until `readPlain` has them.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false } as const;
  const document = parseDocument(source, options);
  const context = { file, lines, isJson: isJson(source), report };
  const problems = document.errors.map(({ pos, code, message }) => {
    const opened = code === 'MISSING_CHAR' ? openedAt(document, pos[0], context) : '';
    const what = code === 'MULTIPLE_DOCS' ? 'a template is one document, not several' : message;
    return { place: placeAt(pos[0], context), message: `broken YAML or JSON: ${what}${opened}` };
  });
  if (document.contents === null) {
    problems.push({
      place: { file, line: 1 },
      message: 'the file is empty: a template has Resources',
    });
  }
  if (problems.length > 0) throw new TemplateError(problems);
  return readNode(document.contents, { file, line: 1 }, context);
}

// A missing quote or bracket is noticed where the file ends; the mistake is where it was opened.
function openedAt(document: Document, end: number, context: FileContext): string {
  let start: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (isScalar(node) && node.type === 'PLAIN') return;
      if (node.range && node.range[0] < end && node.range[2] >= end) start = node.range[0];
    },
  });
  return start === undefined ? '' : `, opened in line ${placeAt(start, context).line}`;
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
