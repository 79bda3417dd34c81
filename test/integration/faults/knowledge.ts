// What the troubles of a trial leave the handler to know.
import type { Planned } from './plans';

export interface Knowledge {
  /** Whether the service tells whether an invitation was sent. */
  readonly isAskable: boolean;
  /** Whether it tells when a user was made. */
  readonly isDatable: boolean;
  /** Whether that is so, as far as it tells. */
  readonly isTruthful: boolean;
  /** Whether a list has everybody. */
  readonly isUpToDate: boolean;
}

/** When nothing is in the way any more. */
export const MENDED = knowledgeUnder([]);

export function knowledgeUnder(planned: readonly Planned[]): Knowledge {
  // With a second trouble nobody may be there to ask.
  const [, second] = planned;
  const kinds = planned.map(({ trouble }) => trouble.fault.kind);
  return {
    isAskable: second?.call.operation !== 'AdminGetUser',
    isDatable: !kinds.includes('undated') && !kinds.includes('misdated'),
    isTruthful: !kinds.includes('misdated'),
    isUpToDate: !kinds.includes('stale'),
  };
}
