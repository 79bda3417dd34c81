// Whether, and for how long, an invocation is reported to the provider of the type.
import type { Invocation } from './log';
import type { ReportTarget } from './request';

/** Ms that reports may hold an answer up: many times what CloudWatch takes when it is well. */
const REPORT_TIME = 500;

/** Reports how an invocation went, within its time; never throws. */
export type Reporter = (invocation: Invocation) => Promise<void>;

/** A reporter for the target, whose clients load while the service is asked; without a target it does nothing. */
export function reporterFor(target: ReportTarget | undefined): Reporter {
  if (!target) return async () => undefined;
  // Not before the service is asked: the SDK does that in microtasks, and reports.js is read in one go.
  const loading = new Promise(setImmediate).then(() => import('./reports/report'));
  // Whether it can be loaded is seen below, after the handler; until then nobody is there to hear.
  loading.catch(() => undefined);
  return async (invocation) => {
    const failed = await loading
      .then(({ report }) => report(target, invocation, AbortSignal.timeout(REPORT_TIME)))
      .catch((error: Error) => [error.name]);
    if (failed.length > 0) console.log(JSON.stringify({ reportsFailed: failed }));
  };
}
