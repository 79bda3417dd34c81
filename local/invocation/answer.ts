// What a handler answers with.
import type { Properties } from './events';

/** A ProgressEvent, as it is on the wire. */
export interface Answer {
  status: 'SUCCESS' | 'FAILED' | 'IN_PROGRESS';
  errorCode?: string;
  message?: string;
  callbackContext?: Record<string, unknown>;
  callbackDelaySeconds?: number;
  resourceModel?: Properties;
  resourceModels?: Properties[];
  nextToken?: string;
}
