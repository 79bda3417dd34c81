// How a stack goes back after an event, and what of that is not as promised.
import type { Answer } from '../../../local/invocation/answer';
import type { Person } from './people';
import { changed, unfinished } from './promises';
import { keepsHistory, type Scenario } from './scenario';
import type { Stage } from './stage';

/** An update the other way round. */
export async function rolledBack(
  scenario: Scenario,
  stage: Stage,
  before: Person | undefined,
): Promise<string[]> {
  const { template, previous = {} } = scenario;
  const hasHistory = keepsHistory(scenario);
  const mails = stage.mails();
  const back = { properties: previous, previousProperties: template };
  const answer = await stage.act({ action: 'UPDATE', ...back });
  const isAdvised = hasHistory && /ContinueUpdateRollback/.test(answer.message ?? '');
  const declaresPassword = Boolean(previous.Password || previous.TemporaryPassword);
  const withPassword = declaresPassword && !hasHistory;
  const left = before ? changed(before, stage.ours(), withPassword) : [];
  return [
    ...(answer.status === 'SUCCESS' || isAdvised ? [] : [inWords(answer)]),
    ...(stage.mails() === mails ? [] : ['it sends a message']),
    ...left.map((what) => `after it ${what}`),
  ];
}

/** A deletion of the user that a create has answered with: a stack that fails elsewhere. */
export async function undone(
  { action }: Scenario,
  stage: Stage,
  properties: Answer['resourceModel'],
): Promise<string[]> {
  if (action !== 'CREATE' || !properties) return [];
  const answer = await stage.act({ action: 'DELETE', properties });
  return [
    ...(answer.status === 'SUCCESS' ? [] : [inWords(answer)]),
    ...unfinished(undefined, stage.ours()),
  ];
}

export function inWords({ status, errorCode = '', message = '' }: Answer): string {
  return `${status} ${errorCode} ${message}`.trim();
}
