// What the sources of src can say to anybody: every text in them that reads like words of a sentence,
// whichever way it takes into a message, so that none can be forgotten.
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { fieldsOf } from './fields';

/** Stands for each part of a message that is only known when it is said. */
export const VARIABLE = '…';

/** Two words, or the end of a sentence. */
const WORDS = /\p{L}\P{L}*\s\P{L}*\p{L}|\p{L}\.\s*$/u;

/** Whether somebody might be told this. */
export function isMessage(text: string): boolean {
  return WORDS.test(text);
}

/** The messages in a source: literals and templates, put together where they are added. */
export function messagesIn(source: string): string[] {
  return textsIn(nodesOf(source)).filter(isMessage);
}

/** The texts that a source hands to what makes failures: `new Failure(code, text)` and the like. */
export function spokenIn(source: string): string[] {
  const spoken: string[] = [];
  walk(nodesOf(source), (node) => {
    const { type, callee, arguments: given } = fieldsOf(node);
    if (type !== 'NewExpression' && type !== 'CallExpression') return;
    const { name, property } = fieldsOf(callee);
    const called = `${name ?? fieldsOf(property).name}`;
    if (!/^(Failure|InvalidRequest|failed)$/.test(called)) return;
    const [first, second] = Array.isArray(given) ? given : [];
    spoken.push(textOf(called === 'InvalidRequest' ? first : second));
  });
  return spoken;
}

function nodesOf(source: string): Node {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022' });
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

function textsIn(root: Node): string[] {
  const texts: string[] = [];
  walk(root, (node, parent) => {
    if (fieldsOf(node).type === 'ImportDeclaration') return;
    // A part of a sum is in the text of the whole.
    if (isText(node) && !isSum(parent)) texts.push(textOf(node));
  });
  return texts;
}

/** Calls `visit` with each node below and the one that it is a part of. */
function walk(node: unknown, visit: (node: unknown, parent: unknown) => void, parent?: unknown) {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit, parent);
  } else if (typeof node === 'object' && node !== null && 'type' in node) {
    visit(node, parent);
    for (const part of Object.values(node)) walk(part, visit, node);
  }
}

function isSum(node: unknown): boolean {
  const { type, operator } = fieldsOf(node);
  return type === 'BinaryExpression' && operator === '+';
}

function isText(node: unknown): boolean {
  const { type, value } = fieldsOf(node);
  return type === 'TemplateLiteral' || typeof value === 'string' || isSum(node);
}

/** The text of an expression, with what is not known yet left open. */
function textOf(node: unknown): string {
  const { type, value, quasis, left, right } = fieldsOf(node);
  if (typeof value === 'string') return value;
  if (isSum(node)) return textOf(left) + textOf(right);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return VARIABLE;
  return quasis.map((quasi) => fieldsOf(fieldsOf(quasi).value).cooked).join(VARIABLE);
}
