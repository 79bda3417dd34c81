// What a run waits for, as one line for whoever looks at a terminal in which nothing else happens.
import type { Told } from './told';
import { shorten } from './width';

export interface Waiting {
  /** When something was last told. */
  readonly since: number;
  readonly title: string;
  /** The logical ids of what has begun and not ended. */
  readonly busy: readonly string[];
}

/** Sooner, nobody has begun to wonder. */
const PATIENCE = 2_000;

/** The waiting after something was told. */
export function afterTold({ title, busy }: Waiting, told: Told, now: number): Waiting {
  // Then it is the run that waits for somebody.
  if (told.kind === 'watching') return { since: Number.POSITIVE_INFINITY, title, busy: [] };
  if (told.kind === 'step') return { since: now, title: told.title, busy: [] };
  if (told.kind !== 'event') return { since: now, title, busy };
  const { status, typeName, logicalId } = told.event;
  const others = busy.filter((one) => one !== logicalId);
  const isBusy = status.endsWith('_IN_PROGRESS') && typeName !== 'AWS::CloudFormation::Stack';
  return { since: now, title, busy: isBusy ? [...others, logicalId] : others };
}

const NAMED = 3;

/** The line; none before it has taken long. */
export function progressLine(waiting: Waiting, now: number, width: number): string | undefined {
  const { since, title, busy } = waiting;
  if (now - since < PATIENCE) return undefined;
  const more = busy.length - NAMED;
  const names = [...busy.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return shorten(
    `${Math.floor((now - since) / 1000)} s: ${title}${names && `, waiting for ${names}`}`,
    width,
  );
}
