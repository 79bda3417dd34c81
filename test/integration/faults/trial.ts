// One event under faults, and all that a stack does after it.
import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../../../local/invocation/answer';
import type { RunningResource } from '../../support/resource';
import { avoidable } from './promises';
import type { Scenario } from './scenario';
import { type Place, stageOf } from './stage';
import { Story } from './story';
import { isPassing, type Trouble } from './troubles';

/** A call and what happens to it. */
export interface Planned {
  readonly place: Place;
  readonly trouble: Trouble;
}

// In ms; long enough for what has been sent to be read.
const ON_THE_WAY = 20;

export interface Trial {
  /** The operations called until the first answer. */
  readonly calls: readonly string[];
  /** The first answer; undefined where there was none. */
  readonly answer?: Answer;
  readonly broken: readonly string[];
}

/** Tries the scenario in a pool of its own; without anything planned it has to end well. */
export async function trialOf(
  resource: RunningResource,
  scenario: Scenario,
  planned: readonly Planned[],
): Promise<Trial> {
  const stage = stageOf(resource, scenario);
  // With a second trouble nobody may be there to ask.
  const [first, second] = planned;
  const story = new Story(scenario, stage, second?.place.operation !== 'AdminGetUser');
  await story.begin();
  const before = stage.calls().length;
  for (const { place, trouble } of planned) stage.plan(place, trouble);
  const answer = await story.send('the event');
  const calls = stage.calls().slice(before);
  // A try that was given up may still be on its way: it arrives while its trouble lasts.
  await delay(ON_THE_WAY);
  stage.mend();
  await story.goOn(answer);
  const isGotOver = !first || (!second && isPassing(first.trouble));
  if (answer && isGotOver) story.note('the event', avoidable(answer));
  return { calls, answer, broken: story.broken.map((what) => `${what} [${inShort(answer)}]`) };
}

function inShort(answer?: Answer): string {
  return answer ? [answer.status, answer.errorCode, answer.message].join(' ').trim() : 'no answer';
}
