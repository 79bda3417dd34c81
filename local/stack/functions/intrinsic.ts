// What every function of a template is: a row of the table in table.ts.
import type { Place, Report } from '../template/problem';
import type { Unknown, Value } from '../template/value';
import type { Scope } from './scope';

/** Where a function stands: it may be one of some parts of a template alone. */
export type Part = 'values' | 'conditions' | 'rules';

/** How a template is read. */
export interface Language {
  readonly part: Part;
  /** With the transform AWS::LanguageExtensions. */
  readonly extensions: boolean;
  /** With the transform AWS::Serverless-2016-10-31. */
  readonly serverless: boolean;
}

/** One use of a function. */
export interface Use {
  readonly name: string;
  readonly place: Place;
  readonly scope: Scope;
  /** Reports what is wrong with the arguments: what the function takes, unless said otherwise. */
  refuse(message?: string): Unknown;
}

export interface Intrinsic {
  /** The arguments in words. */
  readonly takes: string;
  /** How many items its list of arguments has; without it, its argument is the only one. */
  readonly count?: readonly [least: number, most: number];
  readonly parts: readonly Part[];
  /** Only AWS::LanguageExtensions brings it. */
  readonly extension?: true;
  /** It is evaluated before anything is made, so it can't have references to resources. */
  readonly early?: true;
  /** Reads arguments in another form than `count` says; undefined where they are not in it. */
  read?(argument: Value, language: Language, report: Report): Value | undefined;
  /** The argument that stands for the whole, where the others are not to be evaluated. */
  choose?(args: readonly Value[], scope: Scope): Value | undefined;
  /** The value, of evaluated arguments; undefined while it can't be said. */
  evaluate(args: readonly Value[], use: Use): Value | undefined;
}

export const VALUES: readonly Part[] = ['values', 'conditions', 'rules'];
export const LOGIC: readonly Part[] = ['conditions', 'rules'];
