// What runs around the handlers in their process: it sets the clock, and ends the process at a call.
import { join } from 'node:path';
import { BUNDLE } from '../../local/lambda/bundle';

const HANDLERS = join(BUNDLE, 'handlers.js');

/** How a process ends in the middle of a call, as the body of a function. */
const ENDS = `{
  kill: () => process.kill(process.pid, 'SIGKILL'),
  exit: () => process.exit(1),
  throw: () => setImmediate(() => { throw new Error('The function crashed.'); }),
  reject: () => void Promise.reject(new Error('The function crashed.')),
}`;

export const CRASHES = [...ENDS.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);

/** Where a secret may be told, for the proof that it is found there: the body of a function for each. */
const TELLS = `{
  'standard output': (secret) => console.log(secret),
  'standard error': (secret) => console.error(secret),
  'a message': (secret) => ({ status: 'FAILED', errorCode: 'InvalidRequest', message: secret }),
  'a model': (secret) => ({ status: 'SUCCESS', resourceModel: { Username: secret } }),
  'an error of the function': (secret) => { throw new Error(secret); },
  'provider logs': (secret) => put('Logs_20140328.PutLogEvents', {
    logGroupName: 'planted', logStreamName: 'planted', logEvents: [{ timestamp: 1, message: secret }],
  }),
  metrics: (secret) => put('GraniteServiceVersion20100801.PutMetricData', {
    Namespace: 'Planted', MetricData: [{ MetricName: 'x', Value: 1, Dimensions: [{ Name: 'x', Value: secret }] }],
  }),
}`;

export const PLANTS = [...TELLS.matchAll(/^ {2}'?([\w ]+?)'?: \(/gm)].map(([, name = '']) => name);

/** The body of a function that hands an event on to the built handlers. */
export const WATCHED = `
  const { entrypoint, text, milliseconds, crash, planted } = event;
  if (milliseconds) context.getRemainingTimeInMillis = () => milliseconds;
  if (crash) {
    let left = crash.nth;
    const end = (${ENDS})[crash.how];
    require('node:diagnostics_channel').subscribe('http.client.request.start', () => {
      if (left-- === 0) end();
    });
  }
  const answer = await require(${JSON.stringify(HANDLERS)})[entrypoint](JSON.parse(text), context);
  if (!planted) return answer;
  const put = (target, input) => fetch(process.env.AWS_ENDPOINT_URL_CLOUDWATCH_LOGS, {
    method: 'POST', headers: { 'x-amz-target': target }, body: JSON.stringify(input),
  });
  const told = await (${TELLS})[planted.where](planted.secret);
  return typeof told?.status === 'string' ? told : answer;`;
