// The built bundle in a process of its own, user pools and CloudWatch, and everything that is told of an event.
import type { CognitoServer } from '../../local/cognito/server';
import type { Fault } from '../../local/faults';
import { type EventInput, providerEvent, testEvent } from '../../local/invocation/events';
import { textsIn } from '../support/fields';
import { startSurrounded } from '../support/surroundings';
import { WATCHED } from './watched';

/** What the function is to do beside answering. */
export interface Circumstances {
  readonly entrypoint?: 'entrypoint' | 'testEntrypoint';
  /** What its clock says is left; without it, the truth. */
  readonly milliseconds?: number;
  /** How its process ends at a call, and at which. */
  readonly crash?: { readonly how: string; readonly nth: number };
  /** A secret that it tells somewhere. */
  readonly planted?: { readonly where: string; readonly secret: string };
}

/** Everything that was told, by where. */
export type Told = Readonly<Record<string, readonly string[]>>;

export interface Stage {
  readonly cognito: CognitoServer;
  /** Sends an event; `change` may make anything of it. */
  send(event: EventInput, more?: Circumstances, change?: (event: object) => unknown): Promise<Told>;
  /** Sends a text that may be no event. */
  sendText(text: string): Promise<Told>;
  /** From here on the calls to CloudWatch go wrong. */
  refuseReports(fault: Omit<Fault, 'operation'>): void;
  /** From here on nothing goes wrong. */
  mend(): void;
  close(): Promise<void>;
}

/** Starts one; it sends one event at a time. */
export async function startStage(timeoutSeconds = 10): Promise<Stage> {
  const { cognito, cloudWatch, lambda, close } = await startSurrounded(WATCHED, timeoutSeconds);

  async function sendText(body: string): Promise<Told> {
    const [printed, reported] = [lambda.lines.length, cloudWatch.calls.length];
    const response = await fetch(`${lambda.url}/2015-03-31/functions/TypeFunction/invocations`, {
      method: 'POST',
      headers: { 'x-amz-log-type': 'Tail' },
      body,
    });
    const text = await response.text();
    const result = response.headers.get('x-amz-log-result') ?? '';
    const what = response.headers.has('x-amz-function-error') ? 'the error' : 'the answer';
    const reports = cloudWatch.calls.slice(reported);
    return {
      [what]: [text, ...textsIn(JSON.parse(text))],
      'the output': lambda.lines.slice(printed),
      'the tail of the log': Buffer.from(result, 'base64').toString().split('\n'),
      'provider logs': textsIn(reports.filter(({ service }) => service === 'logs')),
      metrics: textsIn(reports.filter(({ service }) => service !== 'logs')),
    };
  }

  return {
    cognito,
    sendText,
    send(event, { entrypoint = 'entrypoint', ...more } = {}, change = (whole) => whole) {
      const whole = entrypoint === 'entrypoint' ? providerEvent(event) : testEvent(event);
      return sendText(JSON.stringify({ entrypoint, text: JSON.stringify(change(whole)), ...more }));
    },
    refuseReports: (fault) =>
      cloudWatch.faults.add({ operation: '*', times: Number.POSITIVE_INFINITY, ...fault }),
    mend() {
      cognito.faults.clear();
      cloudWatch.faults.clear();
    },
    close,
  };
}
