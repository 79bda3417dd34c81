// A pool with everybody in it: events go through the bundle, everything else is done and seen from behind.
import type { PoolSettings } from '../../local/cognito/state/user-pool';
import { answer } from '../../local/cognito/wire/dispatch';
import type { Answer } from '../../local/invocation/answer';
import type { EventInput } from '../../local/invocation/events';
import { type Person, peopleIn } from '../integration/faults/people';
import type { RunningResource } from '../support/resource';
import { Bystanders } from './bystanders';
import type { Kind } from './kinds';
import { type Deed, TROUBLES, type Weather } from './life';

const REGION = 'us-east-1';

/** What is done behind the template's back, and to whom; undefined where nothing could be done. */
export type Doer = (deed: Deed) => void;

export class World {
  readonly poolId: string;
  private readonly bystanders = new Bystanders();
  /** Everybody whom somebody else made. */
  readonly strangers = new Set<string>();
  readonly broken: string[] = [];

  constructor(
    private readonly resource: RunningResource,
    readonly kind: Kind,
  ) {
    const { UserPool } = Object(this.ask('CreateUserPool', { PoolName: 'pool', ...kind.pool }));
    this.poolId = UserPool.Id;
    for (const GroupName of ['admins', 'staff', 'guests']) this.ask('CreateGroup', { GroupName });
  }

  /** Calls the service in-process, where no fault is in the way. */
  ask(operation: string, input: object): unknown {
    const { service } = this.resource.cognito;
    return answer(service, operation, { UserPoolId: this.poolId, ...input }, REGION);
  }

  settings(): PoolSettings {
    const pool = this.resource.cognito.service.pools.get(this.poolId);
    if (!pool) throw new Error('the pool is gone');
    return pool;
  }

  people(): Person[] {
    return peopleIn(this.resource.cognito.service, this.poolId);
  }

  person(sub: string | undefined): Person | undefined {
    return this.people().find((one) => one.sub === sub);
  }

  /** How many invitations have gone out. */
  invitations(): number {
    const here = this.resource.cognito.messages.filter((one) => one.userPoolId === this.poolId);
    return here.filter(({ kind }) => kind !== 'VERIFICATION').length;
  }

  /** Sends an event that may change `sub` alone. A `lenient` one may take verified addresses away. */
  async send(
    event: EventInput,
    sub: string | undefined,
    weather: Weather = {},
    does: Doer = () => undefined,
    isLenient = false,
  ): Promise<Answer> {
    this.bystanders.keep(this.people(), sub);
    const { faults } = this.resource.cognito;
    const { trouble, race } = weather;
    let calls = 0;
    const isHere = (input: unknown) => Object(input).UserPoolId === this.poolId;
    const watch = (input: unknown) => {
      if (!isHere(input)) return false;
      calls += 1;
      if (race && calls === race.at + 1) this.aside(sub, isLenient, () => does(race.deed));
      return false;
    };
    faults.add({ operation: '*', match: watch });
    const isHit = (input: unknown) => isHere(input) && trouble !== undefined && calls > trouble.at;
    if (trouble) {
      const { times, title } = trouble;
      faults.add({ operation: '*', match: isHit, times, ...TROUBLES[title] });
    }
    try {
      const { properties, previousProperties, ...rest } = event;
      const here = { UserPoolId: this.poolId };
      return await this.resource.act({
        ...rest,
        properties: { ...here, ...properties },
        previousProperties: previousProperties && { ...here, ...previousProperties },
      });
    } finally {
      faults.clear();
      this.check(isLenient || race !== undefined);
    }
  }

  private aside(sub: string | undefined, isLenient: boolean, act: () => void): void {
    this.check(isLenient);
    const before = this.people();
    act();
    this.bystanders.update(before, this.people(), sub);
  }

  private check(isLenient: boolean): void {
    this.broken.push(...this.bystanders.touched(this.people(), isLenient));
  }
}
