// Everybody whom nobody but the events under way, or a deed, may change.
import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../integration/faults/people';

/** An event that is under way. */
export interface Touch {
  /** The one user whom it may change. */
  readonly sub?: string;
  /** Whether it may take the addresses of others. */
  readonly isTaking: boolean;
}

interface Kept {
  readonly was: Person;
  /** Whether another event may take this user for its own, and have it join groups. */
  readonly isShared: boolean;
}

export class Bystanders {
  private readonly kept = new Map<string, Kept>();
  private readonly open = new Set<Touch>();

  /** Notes that an event begins; who is touched already. */
  begin(people: readonly Person[], touch: Touch): string[] {
    const broken = this.look(people);
    if (this.open.size === 0) this.keepAll(people);
    if (touch.sub) this.kept.delete(touch.sub);
    this.open.add(touch);
    return broken;
  }

  /** Notes that it is over; whoever it made is kept from here on. */
  end(people: readonly Person[], touch: Touch): string[] {
    const broken = this.look(people);
    this.open.delete(touch);
    if (this.open.size === 0) this.keepAll(people);
    else this.keep(people, touch.sub, false);
    return broken;
  }

  /** Nobody else may change this one from here on. */
  keep(people: readonly Person[], sub: string | undefined, isShared: boolean): void {
    const was = people.find((one) => one.sub === sub);
    if (was) this.kept.set(was.sub, { was, isShared });
  }

  /** Takes what a deed did for granted: who came by it is a bystander too. */
  update(before: readonly Person[], now: readonly Person[]): void {
    const there = new Set(before.map((one) => one.sub));
    for (const was of now) {
      const { isShared = false } = this.kept.get(was.sub) ?? {};
      const isKept = this.kept.has(was.sub) || !there.has(was.sub);
      if (isKept) this.kept.set(was.sub, { was, isShared });
    }
    const still = new Set(now.map((one) => one.sub));
    for (const sub of this.kept.keys()) if (!still.has(sub)) this.kept.delete(sub);
  }

  /** Who is not as noted; from here on they have to be as they are. */
  look(people: readonly Person[]): string[] {
    const broken = this.touched(people);
    for (const [sub, { isShared }] of this.kept) this.keep(people, sub, isShared);
    return broken;
  }

  private touched(people: readonly Person[]): string[] {
    const isTaking = [...this.open].some((one) => one.isTaking) || this.open.size > 1;
    return [...this.kept.values()].flatMap(({ was, isShared }) => {
      const now = people.find((one) => one.sub === was.sub);
      const look = (one: Person) => seen(one, isTaking, isShared);
      const isSame = isDeepStrictEqual(look(was), now && look(now));
      return isSame ? [] : [`${was.username} is touched: ${JSON.stringify([was, now])}`];
    });
  }

  private keepAll(people: readonly Person[]): void {
    this.kept.clear();
    for (const was of people) this.kept.set(was.sub, { was, isShared: false });
  }
}

// With ForceAliasCreation, or in a race for an address, the flag of whoever loses it is taken away.
function seen(person: Person, isTaking: boolean, isShared: boolean): object {
  const { attributes, modified, groups, ...rest } = person;
  const { email_verified: _, phone_number_verified: __, ...others } = attributes;
  return {
    ...rest,
    attributes: isTaking ? others : attributes,
    ...(isTaking || isShared ? {} : { modified }),
    ...(isShared ? {} : { groups }),
  };
}
