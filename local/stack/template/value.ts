// The values of a template: texts, lists, maps, references and functions, each with its place.
import type { Place } from './problem';

/** What an unquoted word is to CloudFormation, where it is no text, and how it was written. */
export interface Plain {
  readonly kind: 'boolean' | 'number';
  readonly written: string;
  readonly place: Place;
}

/** A scalar as text: whether `true` is a boolean or a word depends on who asks. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly plain?: Plain;
  readonly place: Place;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly place: Place;
}

export interface Entry {
  readonly key: string;
  /** Where the key is. */
  readonly place: Place;
  readonly value: Value;
}

export interface MapOf {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly place: Place;
}

/** `Ref`. */
export interface Ref {
  readonly kind: 'ref';
  readonly name: string;
  readonly place: Place;
}

/** `Fn::GetAtt`. */
export interface GetAtt {
  readonly kind: 'getatt';
  readonly name: string;
  readonly attribute: string;
  readonly place: Place;
}

/** Any other function, by its long name. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Value[];
  readonly place: Place;
}

/** What `Ref AWS::NoValue` becomes: the entry or item that holds it is left out. */
interface Nothing {
  readonly kind: 'nothing';
  readonly place: Place;
}

/** What could not be read. A problem says so, and nothing that follows from it is said. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly place: Place;
}

export type Value = Text | List | MapOf | Ref | GetAtt | Call | Nothing | Unknown;

export function text(value: string, place: Place): Text {
  return { kind: 'text', text: value, place };
}

export function list(items: readonly Value[], place: Place): List {
  return { kind: 'list', items, place };
}

/** A list of these texts, all at one place. */
export function textList(texts: readonly string[], place: Place): List {
  return list(
    texts.map((one) => text(one, place)),
    place,
  );
}

export function map(entries: readonly Entry[], place: Place): MapOf {
  return { kind: 'map', entries, place };
}
