// The values of a template: text as written, lists, maps and references, each with its place.
import type { Place } from './problem';

/** A scalar in its source text: what `true` or `0123` means depends on who asks. */
export interface Text {
  kind: 'text';
  text: string;
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

/** `Fn::Join`, and `Fn::Sub` as its parts joined with nothing. */
export interface Join {
  kind: 'join';
  separator: string;
  items: Value;
  place: Place;
}

/** What `Ref AWS::NoValue` becomes: the entry or item that holds it is left out. */
export interface Nothing {
  kind: 'nothing';
  place: Place;
}

export type Value = Text | List | MapOf | Ref | GetAtt | Join | Nothing;

export function text(value: string, place: Place): Text {
  return { kind: 'text', text: value, place };
}

export function list(items: Value[], place: Place): List {
  return { kind: 'list', items, place };
}
