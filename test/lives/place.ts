// A user pool, done to and seen from behind.
import { remembered } from '../../local/cognito/rules/password-change';
import type { Service } from '../../local/cognito/state/service';
import type { PoolSettings, UserPool } from '../../local/cognito/state/user-pool';
import { type Person, peopleIn } from '../integration/faults/people';
import { age } from '../support/ageing';
import { fromBehind, poolFromBehind } from '../support/from-behind';
import type { Kind } from './kinds';
import { GROUPS } from './templates';

export class Place {
  readonly userPoolId: string;
  /** How many messages others have had before. */
  private readonly mailsBefore: number;

  constructor(
    private readonly service: Service,
    readonly kind: Kind,
    groups: readonly string[] = GROUPS,
  ) {
    this.userPoolId = poolFromBehind(service, kind.pool, groups);
    this.mailsBefore = service.messages.length;
  }

  /** Calls the service in-process, where no fault is in the way. */
  ask(operation: string, input: object): unknown {
    return fromBehind(this.service)(operation, { UserPoolId: this.userPoolId, ...input });
  }

  settings(): PoolSettings {
    return this.pool();
  }

  private pool(): UserPool {
    const pool = this.service.pools.get(this.userPoolId);
    if (!pool) throw new Error('the pool is gone');
    return pool;
  }

  /** Makes everybody an hour older. */
  age(): void {
    age(this.service, this.userPoolId);
  }

  people(): Person[] {
    return peopleIn(this.service, this.userPoolId);
  }

  person(sub: string | undefined): Person | undefined {
    return this.people().find((one) => one.sub === sub);
  }

  /** Whether the history refuses the password to whoever has that `sub`. */
  remembers(sub: string | undefined, password: string | undefined): boolean {
    if (sub === undefined || password === undefined) return false;
    const pool = this.pool();
    const user = pool.users.withSub(sub);
    return user !== undefined && remembered(pool, user).includes(password);
  }

  /** How many invitations have gone out. */
  invitations(): number {
    const since = this.service.messages.slice(this.mailsBefore);
    const here = since.filter((one) => one.userPoolId === this.userPoolId);
    return here.filter(({ kind }) => kind !== 'VERIFICATION').length;
  }

  /** Whether users of this pool are stored under their `sub`. */
  isByAddress(): boolean {
    return this.settings().usernameAttributes.length > 0;
  }
}
