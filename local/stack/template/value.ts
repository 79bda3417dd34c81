// The values of a template: texts, lists, maps, references and functions, each with its place.
import type { Place } from './problem';

/** What an unquoted word is to CloudFormation, where it is no text, and how it was written. */
export interface Plain {
  kind: 'boolean' | 'number';
  written: string;
  place: Place;
}

/** A scalar as text: whether `true` is a boolean or a word depends on who asks. */
export interface Text {
  kind: 'text';
  text: string;
  plain?: Plain;
  place: Place;
}

export interface List {
  kind: 'list';
  items: Value[];
  place: Place;
}

export interface Entry {
  key: string;
  /** Where the key is. */
  place: Place;
  value: Value;
}

export interface MapOf {
  kind: 'map';
  entries: Entry[];
  place: Place;
}

/** `Ref`. */
export interface Ref {
  kind: 'ref';
  name: string;
  place: Place;
}

/** `Fn::GetAtt`. */
export interface GetAtt {
  kind: 'getatt';
  name: string;
  attribute: string;
  place: Place;
}

/** Any other function, by its long name. */
export interface Call {
  kind: 'call';
  name: string;
  args: Value[];
  place: Place;
}

/** What `Ref AWS::NoValue` becomes: the entry or item that holds it is left out. */
interface Nothing {
  kind: 'nothing';
  place: Place;
}

/** What could not be read. A problem says so, and nothing that follows from it is said. */
export interface Unknown {
  kind: 'unknown';
  place: Place;
}

export type Value = Text | List | MapOf | Ref | GetAtt | Call | Nothing | Unknown;

export function text(value: string, place: Place): Text {
  return { kind: 'text', text: value, place };
}

export function list(items: Value[], place: Place): List {
  return { kind: 'list', items, place };
}

export function map(entries: Entry[], place: Place): MapOf {
  return { kind: 'map', entries, place };
}
