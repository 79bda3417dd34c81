// The stacks of a life, one user each, and how CloudFormation sends their events.
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import { isRepeated } from '../integration/faults/promises';
import { wrongFailure, wrongInFairWeather } from './answers';
import type { Deed, Template, Weather } from './life';
import { meddle } from './meddling';
import type { Place } from './place';
import { deedsIn, FAIR, isFair } from './weather';
import { whose } from './whose';
import type { Sending, World } from './world';

export interface Resource {
  readonly place: Place;
  /** The Username of its identifier. */
  readonly name: string;
  readonly template: Template;
  /** Whether the template was in force when all was done; an import applies nothing. */
  readonly isImported: boolean;
  readonly last?: EventInput;
}

/** Where and what an event leaves its stack with. */
export interface Settled {
  readonly answer: Answer;
  /** How many tries came to an end that CloudFormation did not see. */
  readonly unseen: number;
}

// A weather, that of the repeat, and the repeat of that.
const MOST_TRIES = 3;
const LOST: Answer = {
  status: 'FAILED',
  errorCode: 'InternalFailure',
  message: 'no answer at all',
};

export class Stacks {
  readonly resources = new Map<number, Resource>();
  /** Users who are being made, and whose nobody is yet. */
  readonly coming = new Map<number, () => Person | undefined>();
  /** Whose making an event has owned up to, or can't know of. */
  private excused: ((place: Place, person: Person) => boolean)[] = [];
  /** Made by creates of this command that are over. */
  readonly claimed = new Set<string>();
  /** Whether two stacks are at it at the same time. */
  isTogether = false;
  /** What goes on during the events of both. */
  skies: readonly Weather[] = [];

  constructor(readonly world: World) {}

  personOf(stack: number): Person | undefined {
    const resource = this.resources.get(stack);
    return resource && whose(resource.place, resource.name);
  }

  /** Whether others may do something during an event in this weather. */
  isRaced(weather: Weather): boolean {
    return this.deeds(weather).length > 0;
  }

  /** Whether they may do it to a user that is not theirs. */
  isMeddledWith(weather: Weather): boolean {
    return this.deeds(weather).some(({ does }) => does !== 'make');
  }

  private deeds(weather: Weather): Deed[] {
    return [weather, ...this.skies].flatMap(deedsIn);
  }

  note(when: string, broken: readonly string[]): void {
    this.world.broken.push(...broken.map((what) => `${when}: ${what}`));
  }

  /** Somebody else does it. */
  meddle(deed: Deed): void {
    this.world.aside(() => this.disturb(deed));
  }

  private disturb(deed: Deed): void {
    const { pool, does } = deed;
    const stack = this.concerned(deed);
    const { sub, username } = this.personOf(stack) ?? this.coming.get(stack)?.() ?? {};
    const { place = this.world.place(pool), name = username } = this.resources.get(stack) ?? {};
    const there = does === 'make' ? this.world.place(pool) : (this.placeOf(sub) ?? place);
    meddle(this.world, there, deed, sub, name);
    // A resource known by an address follows the address: its user may be nobody's now.
    const { sub: now } = this.personOf(stack) ?? this.coming.get(stack)?.() ?? {};
    if (sub !== undefined && now !== sub && there.isByAddress()) this.world.strangers.add(sub);
  }

  // Of the stack that is said, where it has a user or makes one; else of another.
  private concerned({ stack }: Deed): number {
    const known = [...this.coming.keys(), ...this.resources.keys()];
    return known.includes(stack) ? stack : (known[0] ?? stack);
  }

  private placeOf(sub: string | undefined): Place | undefined {
    return this.world.places.find((place) => place.person(sub));
  }

  /** Whoever is there under one of these names may have been left behind. */
  excuse(there: Place, names: readonly string[]): void {
    const folded = names.map((name) => name.toLowerCase());
    this.excused.push((place, { username, attributes }) => {
      const theirs = [username, attributes.email ?? '', attributes.phone_number ?? ''];
      return place === there && theirs.some((name) => folded.includes(name.toLowerCase()));
    });
  }

  /** Whether that was said of the person; whoever was left behind is a stranger from then on. */
  isExcused(place: Place, person: Person): boolean {
    return this.excused.some((isMeant) => isMeant(place, person));
  }

  /** The next command begins. */
  begin(): void {
    this.excused = [];
    this.claimed.clear();
    this.isTogether = false;
    this.skies = [];
  }

  /**
   * Sends it, and again as long as CloudFormation does; the last answer. `findOwn` finds whom a create made
   * whose repeat may go on with that user.
   */
  async settle(sending: Sending, findOwn?: () => Person | undefined): Promise<Settled> {
    const { event, place } = sending;
    const first = sending.weather ?? FAIR;
    const isRaced = this.isRaced(first);
    const mails = place.invitations();
    let weather = first;
    let unseen = 0;
    let { sub } = sending;
    for (let tries = 1; ; tries += 1) {
      const does = (deed: Deed, at: number) => {
        if (deed.does !== 'supplant' || follows(event, first, at)) this.disturb(deed);
      };
      const answer = await this.world.send({ ...sending, sub, weather, does });
      if (answer) this.note(event.action, wrongFailure(event.action, answer));
      else unseen += 1;
      if (answer && !isRepeated(answer)) {
        if (!isRaced && isFair(weather)) this.note(event.action, wrongInFairWeather(answer));
        this.noteMails(sending, mails, unseen);
        return { answer, unseen };
      }
      if (tries > MOST_TRIES) {
        this.note(event.action, wrongInFairWeather(answer ?? LOST));
        return { answer: answer ?? LOST, unseen };
      }
      weather = weather.again ?? FAIR;
      if (findOwn) sub = findOwn()?.sub;
      // A repeat of the event begins anew: whoever has the name now is meant.
      if (isRaced && event.action !== 'CREATE') {
        sub = whose(place, `${event.properties.Username}`)?.sub;
      }
    }
  }

  // An event that comes again because nobody heard of its end may mail once more.
  private noteMails({ event, place }: Sending, before: number, unseen: number): void {
    if (this.isTogether) return;
    const isTwice = place.invitations() > before + 1 + unseen;
    if (isTwice) this.note(event.action, ['two invitations']);
  }
}

// Whoever has the name when the event looks first is whom it means; with a trouble it may look again.
// An update begins with two reads side by side, a deletion with one, a create with none.
function follows({ action, properties }: EventInput, weather: Sending['weather'], at: number) {
  const { troubles = [], crash, isLost, again } = weather ?? FAIR;
  if (troubles.length > 0 || crash || isLost || again) return false;
  if (action === 'CREATE') return properties.Username !== undefined;
  return (action === 'DELETE' && at > 0) || (action === 'UPDATE' && at > 1);
}
