// A life of the resource from one event on: the repeat, the cleaning up, the rollback.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../local/invocation/answer';
import type { EventInput, Properties } from '../../../local/invocation/events';
import { incomplete, otherEffects, unsafe } from './checks';
import type { Person } from './people';
import { changed, isRepeated, malformed } from './promises';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

export class Story {
  /** Every promise that was broken. */
  readonly broken: string[] = [];
  private readonly event: EventInput;
  private stranger: Person | undefined;
  private before: Person | undefined;

  /** `isAskable`: whether the service tells whether an invitation was sent. */
  constructor(
    private readonly scenario: Scenario,
    private readonly stage: Stage,
    private readonly isAskable: boolean,
  ) {
    const { action, template, previous } = scenario;
    this.event = {
      action,
      properties: template,
      previousProperties: previous,
      bearerToken: randomUUID(),
    };
  }

  /** What the event finds: nobody, or the user that a template has made and CloudFormation has read. */
  async begin(): Promise<void> {
    const { action, previous, template } = this.scenario;
    if (action !== 'CREATE') {
      const properties = previous ?? template;
      for (const first of ['CREATE', 'READ'] as const) await this.prepare(first, properties);
    }
    [this.stranger, this.before] = this.stage.people();
  }

  // On a busy machine this may take another try; what is under trial comes after it.
  private async prepare(action: 'CREATE' | 'READ', properties: Properties): Promise<void> {
    const anew = this.stage.snapshot();
    for (let tries = 1; ; tries += 1) {
      const { status, message } = await this.stage.act({ action, properties });
      if (status === 'SUCCESS') return;
      if (tries === 3) throw new Error(`${this.scenario.title} can't begin: ${message}`);
      anew();
    }
  }

  /** Sends the event, and looks at the answer for itself. */
  async send(name: string): Promise<Answer | undefined> {
    try {
      const answer = await this.stage.act(this.event);
      this.note(name, malformed(this.scenario, answer));
      return answer;
    } catch (error) {
      this.note(name, [`not answered: ${error}`]);
      return undefined;
    }
  }

  /** All that follows the first answer: a stack may repeat the event, and it may roll back at once. */
  async goOn(answer: Answer | undefined): Promise<void> {
    if (answer?.status === 'SUCCESS') await this.complete('after SUCCESS', answer);
    else if (answer) this.note('after FAILED', await unsafe(this.scenario, this.stage, answer));
    const isUpdate = this.scenario.action === 'UPDATE';
    if (isUpdate) {
      const restore = this.stage.snapshot();
      await this.rollBack();
      restore();
    }
    if (answer && isRepeated(answer)) {
      await this.repeat();
      if (isUpdate) await this.rollBack();
    }
    const { scenario, stage, stranger, before } = this;
    this.note('in the end', otherEffects(scenario, stage, { stranger, before }));
  }

  note(when: string, broken: readonly string[]): void {
    this.broken.push(...broken.map((what) => `${when}: ${what}`));
  }

  private async complete(when: string, answer: Answer): Promise<void> {
    this.note(when, await incomplete(this.scenario, this.stage, answer, this.isAskable));
  }

  private async repeat(): Promise<void> {
    const answer = await this.send('the repeat');
    if (!answer) return;
    const isGone = this.scenario.action === 'DELETE' && answer.errorCode === 'NotFound';
    if (answer.status === 'SUCCESS' || isGone) await this.complete('after the repeat', answer);
    else this.note('the repeat', [`${answer.errorCode} ${answer.message}`]);
  }

  private async rollBack(): Promise<void> {
    const { template, previous = {}, pool } = this.scenario;
    const keepsHistory = Boolean(pool.Policies?.PasswordPolicy?.PasswordHistorySize);
    const mails = this.stage.mails();
    const back = { properties: previous, previousProperties: template };
    const answer = await this.stage.act({ action: 'UPDATE', ...back });
    const isAdvised = keepsHistory && /ContinueUpdateRollback/.test(answer.message ?? '');
    if (answer.status !== 'SUCCESS' && !isAdvised) {
      this.note('the rollback', [`${answer.errorCode} ${answer.message}`]);
    }
    if (this.stage.mails() !== mails) this.note('the rollback', ['it sends a message']);
    if (!this.before) return;
    const declaresPassword = Boolean(previous.Password || previous.TemporaryPassword);
    const withPassword = declaresPassword && !keepsHistory;
    this.note('after the rollback', changed(this.before, this.stage.ours(), withPassword));
  }
}
