// Has an event's calls go wrong as its weather says, and nobody else's.
import type { Caller, Faults } from '../../local/faults';
import { CHANGES } from '../integration/faults/troubles';
import type { Deed, Moment, Weather } from './life';
import type { Tally } from './tally';
import { type TroubleName, troubleOf } from './troubles';

/** What happens beside the calls. */
export interface Acts {
  race(deed: Deed, at: number): void;
  crash(): void;
}

/** Plans it for the calls signed with that key; what it gives back ends it. */
export function bringOn(
  faults: Faults,
  { troubles = [], races = [], crash }: Weather,
  accessKeyId: string,
  acts: Acts,
  tally: Tally,
): () => void {
  let calls = 0;
  let changes = 0;
  const isOurs = (caller: Caller) => caller.accessKeyId === accessKeyId;
  const watch = (_: unknown, caller: Caller) => {
    if (!isOurs(caller)) return false;
    calls += 1;
    if (CHANGES.test(caller.operation)) changes += 1;
    for (const { at, deed } of races) if (calls === at + 1) acts.race(deed, at);
    return false;
  };
  const planned = [faults.add({ operation: '*', match: watch })];
  const isDue = ({ at, isOfChanges }: Moment, { operation }: Caller) =>
    isOfChanges ? changes > at && CHANGES.test(operation) : calls > at;
  const isCrashing = (_: unknown, caller: Caller) => {
    if (!crash || !isOurs(caller) || !isDue(crash, caller)) return false;
    acts.crash();
    tally.count('crashes', `${crash.when} ${caller.operation}`);
    return true;
  };
  if (crash) {
    const { when } = crash;
    planned.push(faults.add({ operation: '*', match: isCrashing, kind: 'hang', when }));
  }
  const hits = new Map<TroubleName, number>();
  for (const trouble of troubles) {
    const { times, title } = trouble;
    const { concerns = /./, most = Number.POSITIVE_INFINITY } = troubleOf(title);
    const isHit = (_: unknown, caller: Caller) => {
      if (!isOurs(caller) || !isDue(trouble, caller)) return false;
      if (!concerns.test(caller.operation) || (hits.get(title) ?? 0) >= most) return false;
      hits.set(title, (hits.get(title) ?? 0) + 1);
      tally.count('troubles', title);
      return true;
    };
    planned.push(faults.add({ operation: '*', ...faultOf(title), match: isHit, times }));
  }
  return () => {
    for (const unplan of planned) unplan();
  };
}

function faultOf(title: TroubleName) {
  const { concerns: _, isSlow: __, most: ___, ...fault } = troubleOf(title);
  return fault;
}
