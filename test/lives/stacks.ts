// The stacks of a life, one user each, and what goes on around them.
import type { EventInput } from '../../local/invocation/events';
import type { Person } from '../integration/faults/people';
import type { Coming } from './coming';
import type { Deed, Template, Weather } from './life';
import { meddle } from './meddling';
import type { Place } from './place';
import { deedsIn, isFair } from './weather';
import { whose } from './whose';
import type { World } from './world';

export interface Resource {
  readonly place: Place;
  /** The Username of its identifier. */
  readonly name: string;
  readonly template: Template;
  /** Whether the template was in force when all was done; an import applies nothing. */
  readonly isImported: boolean;
  readonly last?: EventInput;
}

export class Stacks {
  readonly resources = new Map<number, Resource>();
  /** Users who are being made, and whose nobody is yet. */
  readonly coming = new Map<number, Coming>();
  /** Whose making an event has owned up to, or can't know of. */
  excuses: ((place: Place, person: Person) => boolean)[] = [];
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

  /** Whether nothing at all goes wrong. */
  isFair(weather: Weather): boolean {
    return [weather, ...this.skies].every(isFair);
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

  /** The same as a part of what goes on. */
  disturb(deed: Deed): void {
    const { pool, does } = deed;
    const stack = this.concerned(deed);
    const { sub, username } = this.personOf(stack) ?? this.coming.get(stack)?.find() ?? {};
    const { place = this.world.place(pool), name = username } = this.resources.get(stack) ?? {};
    const there = does === 'make' ? this.world.place(pool) : (this.placeOf(sub) ?? place);
    meddle(this.world, there, deed, sub, name);
    // A resource known by an address follows the address: its user may be nobody's now.
    const { sub: now } = this.personOf(stack) ?? this.coming.get(stack)?.find() ?? {};
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

  /** Whether that was said of the person; whoever was left behind is a stranger from then on. */
  isExcused(place: Place, person: Person): boolean {
    return this.excuses.some((isMeant) => isMeant(place, person));
  }

  /** The next command begins. */
  begin(): void {
    this.excuses = [];
    this.claimed.clear();
    this.isTogether = false;
    this.skies = [];
  }
}
