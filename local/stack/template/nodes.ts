// Turns the nodes of a YAML document into values with their places.
import {
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place, Report } from './problem';
import { readPlain } from './scalar';
import { list, map, text, type Value } from './value';

/** The file that is read. */
export interface FileContext {
  readonly file: string;
  readonly lines: LineCounter;
  readonly isJson: boolean;
  readonly report: Report;
}

/** The place of a character. */
export function placeAt(offset: number, { file, lines }: FileContext): Place {
  return { file, line: Math.max(1, lines.linePos(offset).line) };
}

/** The value of a node, with short forms of functions as long ones; problems are reported. */
export function readNode(node: Node | null, fallback: Place, context: FileContext): Value {
  const place = node?.range ? placeAt(node.range[0], context) : fallback;
  const value = readUntagged(node, place, context);
  const tag = node?.tag;
  if (!tag?.startsWith('!') || tag === '!') return value;
  return map([{ key: longName(tag), place, value }], place);
}

// The short form of a function is a tag: !Ref, !Condition, and !Name for Fn::Name.
function longName(tag: string): string {
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}

function readUntagged(node: Node | null, place: Place, context: FileContext): Value {
  if (isMap<Node, Node | null>(node)) return readMap(node, place, context);
  if (isSeq<Node | null>(node)) {
    return list(
      node.items.map((item) => readNode(item, place, context)),
      place,
    );
  }
  if (isScalar<string>(node)) return readScalar(node, place, context);
  context.report(place, node === null ? MISSING : ALIAS);
  return { kind: 'unknown', place };
}

const MISSING = 'a value is missing here';
const ALIAS = 'YAML aliases do not work in CloudFormation templates: write the value out';
const MERGE = 'YAML merges do not work in CloudFormation templates: write the entries out';

function readMap(node: YAMLMap<Node, Node | null>, place: Place, context: FileContext): Value {
  const entries = node.items.map(({ key, value }) => {
    const keyPlace = placeAt(key.range?.[0] ?? 0, context);
    return {
      key: keyText(key, keyPlace, context),
      place: keyPlace,
      value: readNode(value, keyPlace, context),
    };
  });
  const merge = entries.find(({ key }) => key === '<<');
  if (!merge) return map(entries, place);
  if (merge.value.kind !== 'unknown') context.report(merge.place, MERGE);
  return { kind: 'unknown', place };
}

function keyText(key: Node, place: Place, { report }: FileContext): string {
  if (isScalar<string>(key)) return key.value;
  report(place, 'a key must be plain text');
  return '';
}

// "Null values are not allowed in templates": CloudFormation refuses them, and so does this.
const NULLS = ['', '~', 'null', 'Null', 'NULL'];

function readScalar(node: Scalar<string>, place: Place, { isJson, report }: FileContext): Value {
  // A tag says what a scalar is, so nothing is guessed from how it looks.
  if (node.type !== 'PLAIN' || node.tag !== undefined) return text(node.value, place);
  if (!NULLS.includes(node.value)) return readPlain(node.value, place, isJson);
  report(place, MISSING);
  return { kind: 'unknown', place };
}
