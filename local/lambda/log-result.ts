// The log of one invocation, as the Invoke operation hands its end back.

// LogResult in Lambda's service model: "The last 4 KB of the execution log, which is base64-encoded."
const BYTES = 4096;

/** The end of the log in base64, with the platform's own lines around the function's. */
export function logResult(requestId: string, lines: readonly string[], milliseconds: number) {
  const text = [
    `START RequestId: ${requestId} Version: $LATEST`,
    ...lines,
    `END RequestId: ${requestId}`,
    `REPORT RequestId: ${requestId}\tDuration: ${milliseconds.toFixed(2)} ms\tBilled Duration: ${Math.ceil(milliseconds)} ms\tMemory Size: 256 MB`,
    '',
  ].join('\n');
  return Buffer.from(text).subarray(-BYTES).toString('base64');
}

/** The lines of a function in a LogResult. */
export function functionLines(result: string): string[] {
  const lines = Buffer.from(result, 'base64').toString('utf8').split('\n');
  return lines.filter((line) => line !== '' && !isPlatformLine(line));
}

/** What the platform writes around the lines of a function. */
function isPlatformLine(line: string): boolean {
  return /^(START|END|REPORT) RequestId: /.test(line);
}
