// What a run tells, in the order in which it happens; as-text.ts and as-json.ts say how.
import type { Properties } from '../../invocation/events';
import type { ResourceDrift } from '../engine/detect-drift';
import type { StackEvent, StackOutput } from '../engine/stack';
import type { Problem } from '../template/problem';
import type { Mail } from './mail-lines';

/** A user that an update changed: `was` is the Sub before it, where that is another one. */
export interface SameUser {
  readonly logicalId: string;
  readonly sub: unknown;
  readonly was?: unknown;
}

/** What went wrong, where that is known. */
export type Trouble = Pick<Problem, 'message'> & Partial<Problem> & { logicalId?: string };

export type Told =
  | { kind: 'endpoints'; cognito: string; lambda: string; emptyPools: readonly string[] }
  | { kind: 'step'; title: string }
  | { kind: 'event'; event: StackEvent }
  | { kind: 'mail'; mail: Mail }
  | { kind: 'outputs'; outputs: readonly StackOutput[] }
  | { kind: 'users-after-update'; users: readonly SameUser[] }
  | { kind: 'drift'; drifts: readonly ResourceDrift[] }
  | { kind: 'users'; identifiers: readonly Properties[] }
  | { kind: 'stand-ins'; logicalIds: readonly string[] }
  | { kind: 'watching'; files: readonly string[] }
  | { kind: 'failure'; reason: string; problems: readonly Trouble[] }
  | { kind: 'end'; ok: true; isKept?: boolean }
  | { kind: 'end'; ok: false; reason: string; problems: readonly Trouble[] };

/** Takes what is told. */
export type Tell = (told: Told) => void;

// A word that a secret may be a part of, as "O" is of "COMPLETE": it has to be read by programs.
const FIXED = ['kind', 'status', 'path'];

/** The same without the secrets that `hide` knows, whatever text they stand in. */
export function withoutSecrets(told: Told, hide: (text: string) => string): Told {
  if (told.kind === 'event') {
    const { reason } = told.event;
    return { ...told, event: { ...told.event, reason: reason && hide(reason) } };
  }
  if (told.kind === 'endpoints' || told.kind === 'step') return told;
  if (told.kind !== 'drift') return hidden(told, hide);
  // What took the place of a secret is shown no more than the secret.
  const drifts = told.drifts.map((drift) => ({
    ...drift,
    differences: drift.differences.map((one) =>
      shows(one.expected, hide) ? { ...one, expected: '****', actual: '****' } : one,
    ),
  }));
  return hidden({ ...told, drifts }, hide);
}

function shows(value: unknown, hide: (text: string) => string): boolean {
  return JSON.stringify(hidden(value, hide)) !== JSON.stringify(value);
}

function hidden<Of>(value: Of, hide: (text: string) => string): Of;
function hidden(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hidden(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      FIXED.includes(key) ? item : hidden(item, hide),
    ]),
  );
}
