// The stacks of a life, one user each, and how CloudFormation sends their events.
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { isRepeated } from '../integration/faults/promises';
import { wrongFailure, wrongInFairWeather } from './answers';
import type { Deed, Template, Weather } from './life';
import { meddle } from './meddling';
import { isByAddress, whose } from './whose';
import type { World } from './world';

export interface Resource {
  /** The Username of its identifier. */
  readonly name: string;
  readonly template: Template;
  /** Whether the template was in force when all was done; an import applies nothing. */
  readonly isImported: boolean;
  readonly last?: EventInput;
}

export const FAIR: Weather = {};

export class Stacks {
  readonly resources = new Map<number, Resource>();

  constructor(readonly world: World) {}

  personOf(stack: number): Person | undefined {
    return whose(this.world, this.resources.get(stack)?.name);
  }

  note(when: string, broken: readonly string[]): void {
    this.world.broken.push(...broken.map((what) => `${when}: ${what}`));
  }

  meddle(deed: Deed): void {
    const sub = this.personOf(deed.stack)?.sub;
    meddle(this.world, deed, sub, this.resources.get(deed.stack)?.name);
    // A resource known by an address follows the address: its user may be nobody's now.
    const isLost = sub !== undefined && this.personOf(deed.stack)?.sub !== sub;
    if (isLost && isByAddress(this.world)) this.world.strangers.add(sub);
  }

  /** Sends it, and again as long as CloudFormation does; the last answer. */
  async settle(
    event: EventInput,
    sub: string | undefined,
    weather: Weather,
    isLenient = false,
  ): Promise<Answer> {
    const isFollowed = follows(event, weather);
    const doer = (deed: Deed) => {
      if (deed.does !== 'supplant' || isFollowed) this.meddle(deed);
    };
    const mails = this.world.invitations();
    let answer = await this.world.send(event, sub, weather, doer, isLenient);
    this.note(event.action, wrongFailure(event.action, answer));
    if (isRepeated(answer)) {
      const now = weather.race && event.action !== 'CREATE' ? this.named(event) : sub;
      answer = await this.world.send(event, now, FAIR, undefined, isLenient);
    }
    if (!weather.race && (!weather.trouble || isRepeated(answer))) {
      this.note(event.action, wrongInFairWeather(answer));
    }
    if (this.world.invitations() > mails + 1) this.note(event.action, ['two invitations']);
    return answer;
  }

  /** Who has the name now: a repeat of the event begins anew. */
  private named({ properties }: EventInput): string | undefined {
    return whose(this.world, `${properties.Username}`)?.sub;
  }
}

// Whoever has the name when the event looks first is whom it means; with a trouble it may look again.
// An update begins with two reads side by side, a deletion with one.
function follows({ action }: EventInput, { trouble, race }: Weather): boolean {
  if (trouble || !race) return false;
  return (action === 'DELETE' && race.at > 0) || (action === 'UPDATE' && race.at > 1);
}
