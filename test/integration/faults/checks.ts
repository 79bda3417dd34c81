// What has to be so in the pool after an answer: each function names what is not.
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../local/invocation/answer';
import type { Knowledge } from './knowledge';
import { withPages } from './listing';
import type { Person } from './people';
import type { Planned } from './plans';
import { differences, isRepeated, saysLeft, unfinished } from './promises';
import { hasGeneratedName, type Scenario } from './scenario';
import type { Stage } from './stage';
import { CHANGES } from './troubles';

// More than any list here has.
const MOST_PAGES = 20;

/** What is missing after SUCCESS. */
export async function incomplete(
  { action, end, mails, listed }: Scenario,
  stage: Stage,
  answer: Answer,
  { isAskable, isUpToDate }: Knowledge,
): Promise<string[]> {
  const { resourceModel } = answer;
  // An invitation that nobody can be asked about is taken for sent, and its password for set.
  const isUnsent = action === 'UPDATE' && !isAskable && stage.mails() < mails;
  const { resourceModels = [] } = await withPages(stage, answer, MOST_PAGES);
  const names = resourceModels.map(({ Username }) => `${Username}`).sort();
  const isListed = isDeepStrictEqual(names, listed);
  return [
    ...unfinished(isUnsent ? end && { ...end, password: undefined } : end, stage.ours()),
    ...(isUnsent || stage.mails() === mails ? [] : [`${stage.mails()} messages`]),
    ...(!listed || isListed || !isUpToDate ? [] : [`lists ${names}`]),
    ...(resourceModel ? await unread(stage, resourceModel) : []),
  ];
}

async function unread(stage: Stage, model: Record<string, unknown>): Promise<string[]> {
  const { UserPoolId, Username } = model;
  const read = await stage.act({ action: 'READ', properties: { UserPoolId, Username } });
  return differences(model, read.resourceModel);
}

/** What a failed create leaves behind without a word, and a NotFound of a user that is there. */
export async function unsafe(
  scenario: Scenario,
  stage: Stage,
  answer: Answer,
  { isDatable, isTruthful }: Knowledge,
): Promise<string[]> {
  const { action } = scenario;
  const { resourceModel, errorCode } = answer;
  if (action === 'DELETE' && errorCode === 'NotFound' && stage.ours()) return ['not gone'];
  if (action !== 'CREATE') return [];
  if (resourceModel) return uncleaned(stage, resourceModel);
  // Without a date that can be trusted our user is taken for somebody else's.
  if (!isTruthful || (errorCode === 'AlreadyExists' && !isDatable)) return [];
  if (saysLeft(answer)) return isRepeated(answer) ? ['repeated over somebody left behind'] : [];
  // The repeat finds a generated name again.
  const isFoundAgain = hasGeneratedName(scenario) && isRepeated(answer);
  return stage.ours() && !isFoundAgain ? ['a user is left'] : [];
}

/** An update that is done, all of it, and fails only because it can't be read any more. */
export function needless(
  { action, end, mails }: Scenario,
  stage: Stage,
  { status }: Answer,
  planned: readonly Planned[],
): string[] {
  const isOfReading = planned.every(({ call }) => !CHANGES.test(call.operation));
  if (action !== 'UPDATE' || status === 'SUCCESS' || !isOfReading) return [];
  const isDone = unfinished(end, stage.ours()).length === 0 && stage.mails() === mails;
  return isDone ? ['fails what is done'] : [];
}

// CloudFormation deletes what a failed create names.
async function uncleaned(stage: Stage, properties: Record<string, unknown>): Promise<string[]> {
  const answer = await stage.act({ action: 'DELETE', properties });
  const isGone = answer.status === 'SUCCESS' || answer.errorCode === 'NotFound';
  return isGone && !stage.ours() ? [] : ['the user left behind can’t be cleaned up'];
}

/** What happened to somebody else, and what happened twice. */
export function otherEffects(
  { action, mails }: Scenario,
  stage: Stage,
  was: { readonly stranger?: Person; readonly before?: Person },
): string[] {
  const [stranger, ours, ...others] = stage.people();
  const isReading = action === 'READ' || action === 'LIST';
  return [
    ...(isDeepStrictEqual(stranger, was.stranger) ? [] : ['the stranger is touched']),
    ...(others.length > 0 ? ['somebody else is there'] : []),
    ...(stage.mails() > mails ? [`${stage.mails()} messages`] : []),
    ...(isReading && !isDeepStrictEqual(ours, was.before) ? ['the user is touched'] : []),
  ];
}
