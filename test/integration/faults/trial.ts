// One event under faults, and all that a stack does after it.
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../../../local/invocation/answer';
import type { RunningResource } from '../../support/resource';
import { begin } from './beginning';
import { needless } from './checks';
import { miscoded } from './codes';
import { knowledgeUnder } from './knowledge';
import type { Planned } from './plans';
import { avoidable } from './promises';
import type { Scenario } from './scenario';
import { stageOf } from './stage';
import { Story } from './story';
import { isPassing } from './troubles';
import { inWords } from './ways-back';

// In ms; long enough for what has been sent to be read.
const ON_THE_WAY = 20;

const UNTRIED = { calls: [], events: 0 };

export interface Trial {
  /** The operations called until the first answer. */
  readonly calls: readonly string[];
  /** How many events were sent. */
  readonly events: number;
  readonly broken: readonly string[];
}

/** Tries the scenario in a pool of its own; without anything planned it has to end well. */
export async function trialOf(
  resource: RunningResource,
  scenario: Scenario,
  planned: readonly Planned[],
): Promise<Trial> {
  const stage = stageOf(resource, scenario);
  const was = await begin(scenario, stage).catch((error: Error) => error);
  if (was instanceof Error) return { ...UNTRIED, broken: [was.message] };
  const story = new Story(scenario, stage, knowledgeUnder(planned), was);
  const before = stage.calls().length;
  for (const { call, trouble } of planned) stage.plan(call, trouble);
  const answer = await story.send('the event');
  const calls = stage.calls().slice(before);
  if (answer) story.note('the event', needless(scenario, stage, answer, planned));
  // A try that was given up may still be on its way: it arrives while its trouble lasts.
  await delay(ON_THE_WAY);
  stage.mend();
  await story.goOn(answer).catch((error) => story.note('afterwards', [`${error}`]));
  if (answer) story.note('the event', wrongOutcome(planned, answer));
  const broken = story.broken.map((what) => `${what} [${answer ? inWords(answer) : 'no answer'}]`);
  return { calls, events: stage.events(), broken };
}

// Of two troubles either may be what it failed of, and the first may be over.
function wrongOutcome(planned: readonly Planned[], answer: Answer): string[] {
  const [first, second] = planned;
  if (second) return [];
  if (!first || isPassing(first.trouble)) return avoidable(answer);
  return first.trouble.code === undefined ? [] : miscoded(answer, first.trouble);
}
