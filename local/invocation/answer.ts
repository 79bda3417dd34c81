// What a handler answers with.
import type { Properties } from './events';

/** A ProgressEvent, as it is on the wire. */
export interface Answer {
  readonly status: 'SUCCESS' | 'FAILED' | 'IN_PROGRESS';
  readonly errorCode?: string;
  readonly message?: string;
  readonly callbackContext?: Record<string, unknown>;
  readonly callbackDelaySeconds?: number;
  readonly resourceModel?: Properties;
  readonly resourceModels?: Properties[];
  readonly nextToken?: string;
}
