// A run of `npm start` and what it has to say: the shape of every case, and the lines that count.

/** Refused is what ends before anything is made; failed, what ends later. */
export type End = 'well' | 'drifted' | 'refused' | 'failed';

export interface Case {
  readonly title: string;
  /** The arguments; files are in test/fixtures. */
  readonly args: readonly string[];
  /** `well` where left out. */
  readonly ends?: End;
  /** What is somewhere in what it prints. */
  readonly says: readonly (string | RegExp)[];
  /** What is nowhere in what it prints. */
  readonly never?: readonly (string | RegExp)[];
}

/** Cases of one kind. */
export interface Theme {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A line of the event table, in which a long logical id may be cut in the middle. */
export function event(status: string, logicalId: string): RegExp {
  const cut = `${logicalId.slice(0, 4)}\\w*…\\w*${logicalId.slice(-4)}`;
  return new RegExp(`\\b${status}\\b.* (${logicalId}|${cut})( |$)`, 'm');
}

/** A user in the list of a pool's users. */
export function user(name: string): RegExp {
  return new RegExp(`\\|${exactly(name)}$`, 'm');
}

/** An output of the stack; without a value, any that is not empty. */
export function output(name: string, value?: string): RegExp {
  return new RegExp(`^ *${name} +=? *${value === undefined ? '\\S+' : `${exactly(value)}$`}`, 'm');
}

/** An update that left the user the person they were. */
export function sameUser(logicalId: string): RegExp {
  return new RegExp(`${logicalId} is the same user: Sub still [0-9a-f-]{36}`);
}

/** The line that tells which resources were stand-ins. */
export function standIns(...logicalIds: string[]): RegExp {
  return onOneLine(/stand-ins?\b/, ...logicalIds.map((id) => new RegExp(`\\b${exactly(id)}\\b`)));
}

/** One line with all of this, in any order and letter case. */
export function onOneLine(...parts: RegExp[]): RegExp {
  return new RegExp(`^${parts.map(({ source }) => `(?=.*${source})`).join('')}`, 'im');
}

/** Escapes text for a regular expression. */
function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
