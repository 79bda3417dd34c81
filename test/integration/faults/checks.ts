// What has to be so in the pool after an answer: each function names what is not.
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../../local/invocation/answer';
import type { Person } from './people';
import { differences, isRepeated, saysLeft, unfinished } from './promises';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

/** What is missing after SUCCESS. */
export async function incomplete(
  { action, end, mails, listed }: Scenario,
  stage: Stage,
  { resourceModel, resourceModels = [] }: Answer,
  isAskable: boolean,
): Promise<string[]> {
  // An invitation that nobody can be asked about is taken for sent.
  const isUnsent = action === 'UPDATE' && !isAskable && stage.mails() < mails;
  const names = resourceModels.map(({ Username }) => `${Username}`).sort();
  return [
    ...unfinished(isUnsent ? end && { ...end, password: undefined } : end, stage.ours()),
    ...(isUnsent || stage.mails() === mails ? [] : [`${stage.mails()} messages`]),
    ...(!listed || isDeepStrictEqual(names, listed) ? [] : [`lists ${names}`]),
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
  { action, template, pool }: Scenario,
  stage: Stage,
  answer: Answer,
): Promise<string[]> {
  const { resourceModel, errorCode } = answer;
  if (action === 'DELETE' && errorCode === 'NotFound' && stage.ours()) return ['not gone'];
  if (action !== 'CREATE') return [];
  if (resourceModel) return uncleaned(stage, resourceModel);
  if (saysLeft(answer)) return isRepeated(answer) ? ['repeated over somebody left behind'] : [];
  // The repeat finds a generated name again.
  const isGenerated = !template.Username && !pool.UsernameAttributes;
  const isFoundAgain = isGenerated && isRepeated(answer);
  return stage.ours() && !isFoundAgain ? ['a user is left'] : [];
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
