// Parses a template file, YAML or JSON, to values with their places.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { asFunction, fromTag } from './functions';
import { type Place, type Report, TemplateError } from './problem';
import { list, text, type Value } from './value';

interface Context {
  file: string;
  lines: LineCounter;
  report: Report;
}

/**
 * Parses a template. Broken syntax throws a TemplateError with the line; what a template can't have
 * is reported.
 */
export function parseTemplate(source: string, file: string, report: Report): Value {
  const lines = new LineCounter();
  // "failsafe" has text, lists and maps alone, so scalars stay as written; and it is how JSON,
  // which is YAML too, keeps 0.10 from becoming 0.1.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false } as const;
  const document = parseDocument(source, options);
  const context = { file, lines, report };
  const problems = document.errors.map(({ pos, code, message }) => {
    const opened = code === 'MISSING_CHAR' ? openedAt(document, pos[0], context) : '';
    return { place: at(pos[0], context), message: `broken YAML or JSON: ${message}${opened}` };
  });
  if (document.contents === null) {
    problems.push({ place: { file, line: 1 }, message: 'the file is empty' });
  }
  if (problems.length > 0) throw new TemplateError(problems);
  return read(document.contents, { file, line: 1 }, context);
}

// A missing quote or bracket is noticed where the file ends; the mistake is where it was opened.
function openedAt(document: Document, end: number, context: Context): string {
  let start: number | undefined;
  visit(document, {
    Node(_key, node) {
      if (isScalar(node) && node.type === 'PLAIN') return;
      if (node.range && node.range[0] < end && node.range[2] >= end) start = node.range[0];
    },
  });
  return start === undefined ? '' : `, opened in line ${at(start, context).line}`;
}

function at(offset: number, { file, lines }: Context): Place {
  return { file, line: Math.max(1, lines.linePos(offset).line) };
}

function read(node: Node | null, fallback: Place, context: Context): Value {
  const place = node?.range ? at(node.range[0], context) : fallback;
  const value = readUntagged(node, place, context);
  const tag = node?.tag;
  if (!tag?.startsWith('!')) return asFunction(value, context.report);
  return fromTag(tag, value, context.report);
}

function readUntagged(node: Node | null, place: Place, context: Context): Value {
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const keyPlace = at(key.range?.[0] ?? 0, context);
      return {
        key: keyText(key, keyPlace, context),
        place: keyPlace,
        value: read(value, keyPlace, context),
      };
    });
    return { kind: 'map', entries, place };
  }
  if (isSeq<Node | null>(node)) {
    return list(
      node.items.map((item) => read(item, place, context)),
      place,
    );
  }
  if (isAlias(node)) {
    context.report(
      place,
      'YAML aliases do not work in CloudFormation templates: write the value out',
    );
  }
  return text(scalarText(node, place, context), place);
}

function keyText(key: Node, place: Place, { report }: Context): string {
  if (isScalar<string>(key)) return key.value;
  report(place, 'a key must be plain text');
  return '';
}

// "Null values are not allowed in templates": CloudFormation refuses them, and so does this.
const NULLS = ['', '~', 'null', 'Null', 'NULL'];

function scalarText(node: Node | null, place: Place, { report }: Context): string {
  if (!isScalar<string>(node)) {
    if (node === null) report(place, 'a value is missing here');
    return '';
  }
  if (node.type === 'PLAIN' && NULLS.includes(node.value)) report(place, 'a value is missing here');
  return node.value;
}
