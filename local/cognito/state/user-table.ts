// The users of one pool, indexed by every name that they answer to.
import type { Attributes, User } from './users';

/** What a table has to know of its pool's rules. */
export interface Naming {
  /** The form in which two names are compared. */
  fold(name: string): string;
  /** The aliases that somebody with these attributes answers to, as `attribute:value`, folded. */
  aliases(attributes: Attributes): readonly string[];
  /** Whether somebody answers to nothing but the username. Asked at each look-up: a status may change. */
  byUsernameAlone(user: User): boolean;
}

/** A user and the place in the order of creation. */
export interface Entry {
  readonly order: number;
  readonly user: User;
}

/** Constant-time look-ups, and listing in the order of creation from any point; made for 100,000 users. */
export class UserTable {
  private nextOrder = 1;
  // Sorted by `order`, which is never given twice, so that a page can start after a user that is gone.
  private readonly entries: Entry[] = [];
  private readonly byName = new Map<string, Entry>();
  private readonly bySub = new Map<string, User>();
  private readonly byAlias = new Map<string, User>();

  constructor(private readonly naming: Naming) {}

  get size(): number {
    return this.entries.length;
  }

  add(user: User): void {
    const entry = { order: this.nextOrder++, user };
    this.entries.push(entry);
    this.byName.set(this.naming.fold(user.username), entry);
    this.bySub.set(user.sub, user);
    this.addAliases(user);
  }

  remove(user: User): void {
    const key = this.naming.fold(user.username);
    const entry = this.byName.get(key);
    if (!entry) return;
    this.entries.splice(this.indexAfter(entry.order) - 1, 1);
    this.byName.delete(key);
    this.bySub.delete(user.sub);
    this.removeAliases(user);
  }

  replaceAttributes(user: User, attributes: Attributes): void {
    this.removeAliases(user);
    user.attributes = attributes;
    this.addAliases(user);
  }

  withUsername(name: string): User | undefined {
    return this.byName.get(this.naming.fold(name))?.user;
  }

  withSub(sub: string): User | undefined {
    return this.unlessByUsernameAlone(this.bySub.get(sub));
  }

  /** Who answers to an alias; `attribute:value`, folded. */
  withAlias(alias: string): User | undefined {
    return this.unlessByUsernameAlone(this.byAlias.get(alias));
  }

  /** The users after a place in the order of creation (0: from the start), each with its own place. */
  *after(order: number): Generator<Entry> {
    for (let index = this.indexAfter(order); index < this.entries.length; index++) {
      const entry = this.entries[index];
      if (entry) yield entry;
    }
  }

  private addAliases(user: User): void {
    if (this.naming.byUsernameAlone(user)) return;
    for (const alias of this.naming.aliases(user.attributes)) this.byAlias.set(alias, user);
  }

  private unlessByUsernameAlone(user: User | undefined): User | undefined {
    return user && this.naming.byUsernameAlone(user) ? undefined : user;
  }

  private removeAliases(user: User): void {
    for (const alias of this.naming.aliases(user.attributes)) {
      if (this.byAlias.get(alias) === user) this.byAlias.delete(alias);
    }
  }

  private indexAfter(order: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.order ?? 0) > order) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
