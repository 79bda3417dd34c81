// Everybody whom nobody but the event at hand, or a deed, may change.
import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../integration/faults/people';

export class Bystanders {
  /** As they have to be. */
  private kept = new Map<string, Person>();

  /** Notes everybody but `sub`. */
  keep(people: readonly Person[], sub: string | undefined): void {
    this.kept = new Map(people.flatMap((one) => (one.sub === sub ? [] : [[one.sub, one]])));
  }

  /** The same after a deed: who came by it is a bystander too, a user of the event at hand is none. */
  update(before: readonly Person[], now: readonly Person[], sub: string | undefined): void {
    const there = new Set(before.map((one) => one.sub));
    this.keep(
      now.filter((one) => this.kept.has(one.sub) || !there.has(one.sub)),
      sub,
    );
  }

  /** Who is not as noted. A `lenient` look lets verified addresses go. */
  touched(people: readonly Person[], isLenient: boolean): string[] {
    return [...this.kept.values()].flatMap((was) => {
      const now = people.find((one) => one.sub === was.sub);
      const isSame = isDeepStrictEqual(seen(was, isLenient), now && seen(now, isLenient));
      return isSame ? [] : [`${was.username} is touched: ${JSON.stringify([was, now])}`];
    });
  }
}

// With ForceAliasCreation, or in a race for an address, the flag of whoever loses it is taken away.
function seen({ attributes, modified, ...rest }: Person, isLenient: boolean): object {
  if (!isLenient) return { ...rest, attributes, modified };
  const { email_verified: _, phone_number_verified: __, ...others } = attributes;
  return { ...rest, attributes: others };
}
