// Keeps what handlers logged when they failed, so that the resource that failed can show it.
import type { Answer } from '../../invocation/answer';
import type { ProviderEvent } from '../../invocation/events';

/** Sends an event to a handler; `onLog` gets what the handler logged, failed or not. */
export type Send = (event: ProviderEvent, onLog: (lines: string[]) => void) => Promise<Answer>;

export interface HandlerLogs {
  invoke(event: ProviderEvent): Promise<Answer>;
  /** What was logged for these resources, of the first few alone; for the last failure when none is named. */
  of(logicalIds?: readonly string[]): string[];
}

// Where hundreds fail, they fail alike.
const SHOWN = 3;

/** Logs of what goes through `send`. */
export function handlerLogs(send: Send): HandlerLogs {
  const kept = new Map<string, string[]>();
  let last: string[] = [];
  const keep = (event: ProviderEvent, lines: string[]) => {
    last = lines;
    kept.set(event.requestData.logicalResourceId, lines);
  };
  return {
    async invoke(event) {
      let lines: string[] = [];
      try {
        const answer = await send(event, (logged) => {
          lines = logged;
        });
        if (answer.status === 'FAILED') keep(event, lines);
        return answer;
      } catch (error) {
        keep(event, lines);
        throw error;
      }
    },
    of: (logicalIds) =>
      logicalIds
        ? logicalIds
            .flatMap((id) => (kept.has(id) ? [kept.get(id) ?? []] : []))
            .slice(0, SHOWN)
            .flat()
        : last,
  };
}
