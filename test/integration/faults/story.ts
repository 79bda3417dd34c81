// A life of the resource from one event on: the event again, the cleaning up, the way back.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../local/invocation/answer';
import type { EventInput } from '../../../local/invocation/events';
import type { Beginning } from './beginning';
import { incomplete, otherEffects, unsafe } from './checks';
import { type Knowledge, MENDED } from './knowledge';
import { withPages } from './listing';
import { isRepeated, malformed, unfinished } from './promises';
import { hasGeneratedName, keepsHistory, type Scenario } from './scenario';
import type { Stage } from './stage';
import { inWords, rolledBack, undone } from './ways-back';

const PAGES_IN_TROUBLE = 2;

export class Story {
  /** Every promise that was broken. */
  readonly broken: string[] = [];
  private readonly event: EventInput;
  constructor(
    private readonly scenario: Scenario,
    private readonly stage: Stage,
    private readonly knowledge: Knowledge,
    private readonly was: Beginning,
  ) {
    const { action, template, previous } = scenario;
    this.event = {
      action,
      properties: template,
      previousProperties: previous,
      bearerToken: randomUUID(),
    };
  }

  /** Sends the event, and looks at the answer for itself. */
  async send(name: string): Promise<Answer | undefined> {
    try {
      const first = await this.stage.act(this.event);
      const answer = await withPages(this.stage, first, PAGES_IN_TROUBLE);
      this.note(name, malformed(this.scenario.action, answer));
      return answer;
    } catch (error) {
      this.note(name, [`not answered: ${error}`]);
      return undefined;
    }
  }

  /** All that follows the first answer: a stack may repeat the event, and it may roll back at once. */
  async goOn(answer: Answer | undefined): Promise<void> {
    const { scenario, stage, knowledge } = this;
    if (answer?.status === 'SUCCESS') await this.complete('after SUCCESS', answer, knowledge);
    else if (answer) this.note('after FAILED', await unsafe(scenario, stage, answer, knowledge));
    const isUpdate = scenario.action === 'UPDATE';
    if (isUpdate) {
      const restore = stage.snapshot();
      await this.rollBack();
      restore();
    }
    if (answer && isRepeated(answer)) {
      const repeated = await this.repeat();
      if (isUpdate) await this.rollBack();
      this.note('the rollback', await undone(scenario, stage, repeated?.resourceModel));
    } else if (answer?.status === 'SUCCESS') {
      await this.sendOnceMore();
      this.note('the rollback', await undone(scenario, stage, answer.resourceModel));
    }
    this.note('in the end', otherEffects(scenario, stage, this.was));
  }

  note(when: string, broken: readonly string[]): void {
    this.broken.push(...broken.map((what) => `${when}: ${what}`));
  }

  private async complete(when: string, answer: Answer, knowledge = MENDED): Promise<void> {
    this.note(when, await incomplete(this.scenario, this.stage, answer, knowledge));
  }

  private async rollBack(): Promise<void> {
    this.note('the rollback', await rolledBack(this.scenario, this.stage, this.was.before));
  }

  // What could not be known the first time is not known now.
  private async repeat(): Promise<Answer | undefined> {
    const answer = await this.send('the repeat');
    if (!answer) return undefined;
    const isGone = this.scenario.action === 'DELETE' && answer.errorCode === 'NotFound';
    if (answer.status === 'SUCCESS' || isGone) {
      await this.complete('after the repeat', answer, this.knowledge);
    } else this.note('the repeat', [inWords(answer)]);
    return answer;
  }

  // An event may come again although it was answered: nobody is made, told or changed once more.
  private async sendOnceMore(): Promise<void> {
    const { action, mails, end } = this.scenario;
    // A password that the pool remembers can't be set twice, and an invitation asked for is sent.
    if (action === 'UPDATE' && (keepsHistory(this.scenario) || mails > 0)) return;
    const answer = await this.send('the same event again');
    if (!answer) return;
    const ofCreate = hasGeneratedName(this.scenario) ? undefined : 'AlreadyExists';
    const codes: Readonly<Record<string, string | undefined>> = {
      CREATE: ofCreate,
      DELETE: 'NotFound',
    };
    if (answer.errorCode !== codes[action]) this.note('the same event again', [inWords(answer)]);
    else if (answer.status === 'SUCCESS') await this.complete('after the same event again', answer);
    else this.note('after the same event again', unfinished(end, this.stage.ours()));
  }
}
