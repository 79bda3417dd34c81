// One line for each invocation: what was asked, how it ended, what it took. Never a property.

/** What is said of an invocation; `calls` counts the calls to the service, `duration` is in ms. */
export interface Invocation {
  readonly action?: string;
  readonly logicalResourceId?: string;
  readonly status: string;
  readonly errorCode?: string;
  readonly duration: number;
  readonly calls: number;
}

// The line ends that JSON leaves as they are.
const LINE_ENDS = /[\u2028\u2029]/g;

/** The line as JSON, which CloudWatch Logs Insights reads by field. */
export function logLine(invocation: Invocation): string {
  const duration = Math.round(invocation.duration * 10) / 10;
  const json = JSON.stringify({ ...invocation, duration });
  return json.replace(LINE_ENDS, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
}
