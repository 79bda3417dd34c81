// Two pools of a kind with everybody in them: events go through the bundle, everything else is done and
// seen from behind.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput, Properties } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import type { RunningResource } from '../support/resource';
import { Bystanders } from './bystanders';
import type { Kind } from './kinds';
import type { Deed, Weather } from './life';
import { Place } from './place';
import { bringOn } from './sky';
import type { Tally } from './tally';
import { GROUPS } from './templates';
import { FAIR } from './weather';

/** What is done behind the template's back, right before a call. */
type Doer = (deed: Deed, at: number) => void;

/** An event on its way. */
export interface Sending {
  readonly place: Place;
  readonly event: EventInput;
  /** The one user whom it may change. */
  readonly sub?: string;
  readonly weather?: Weather;
  readonly does?: Doer;
  /** Whether it may take the addresses of others. */
  readonly isTaking?: boolean;
}

/** What came back; no answer where the function crashed or its answer was lost. */
export type Sent = Answer | undefined;

export class World {
  readonly places: readonly [Place, Place];
  /** Everybody whom somebody else made. */
  readonly strangers = new Set<string>();
  readonly broken: string[] = [];
  private readonly bystanders = new Bystanders();
  private underWay = 0;

  constructor(
    private readonly resource: RunningResource,
    kind: Kind,
    readonly tally: Tally,
  ) {
    const { service } = resource.cognito;
    // What the second has and the first has not must not be found in the first.
    const more = [...GROUPS, 'missing'];
    this.places = [new Place(service, kind), new Place(service, kind, more)];
  }

  place(pool: number): Place {
    return this.places[pool === 0 ? 0 : 1];
  }

  people(): Person[] {
    return this.places.flatMap((place) => place.people());
  }

  person(sub: string | undefined): Person | undefined {
    return this.people().find((one) => one.sub === sub);
  }

  async send({ sub, isTaking = false, ...sending }: Sending): Promise<Sent> {
    const { event, weather = FAIR } = sending;
    const touch = { sub, isTaking: isTaking || (weather.races ?? []).length > 0 };
    this.broken.push(...this.bystanders.begin(this.people(), touch));
    // Events come long after one another, but for those that run together.
    if (this.underWay === 0) for (const place of this.places) place.age();
    this.underWay += 1;
    this.tally.count('events', event.action);
    try {
      const answer = await this.exchange(sending);
      const { status, errorCode = status } = answer ?? { status: 'crashed' };
      this.tally.count('answers', `${event.action} ${errorCode}`);
      if (!weather.isLost) return answer;
      this.tally.count('lost answers', event.action);
      return undefined;
    } finally {
      this.underWay -= 1;
      this.broken.push(...this.bystanders.end(this.people(), touch));
    }
  }

  /** Sends it in a name of its own, by which its calls are known. */
  private async exchange({ place, event, weather = FAIR, does }: Sending): Promise<Sent> {
    const accessKeyId = randomUUID();
    let isCrashed = false;
    const acts = {
      race: (deed: Deed, at: number) => {
        this.tally.count('races', deed.does);
        this.aside(() => does?.(deed, at));
      },
      crash: () => {
        isCrashed = true;
        this.resource.crash(accessKeyId);
      },
    };
    const clearUp = bringOn(this.resource.cognito.faults, weather, accessKeyId, acts, this.tally);
    const here = (properties: Properties) => ({ UserPoolId: place.userPoolId, ...properties });
    const answer = this.resource.act({
      ...event,
      credentials: { accessKeyId, secretAccessKey: 'secret', sessionToken: 'token' },
      properties: here(event.properties),
      previousProperties: event.previousProperties && here(event.previousProperties),
    });
    try {
      return await answer;
    } catch (error) {
      if (!isCrashed) throw error;
      return undefined;
    } finally {
      clearUp();
    }
  }

  /** Does what nobody's event does. */
  aside(act: () => void): void {
    this.broken.push(...this.bystanders.look(this.people()));
    const before = this.people();
    act();
    this.bystanders.update(before, this.people());
  }

  /** From here on nobody else's event may change the user, but one that takes it for its own. */
  claim(sub: string | undefined, isShared: boolean): void {
    if (this.underWay > 0) this.bystanders.keep(this.people(), sub, isShared);
  }
}
