// Has an event's calls go wrong as its weather says, and nobody else's.
import type { Caller, Faults } from '../../local/faults';
import type { Deed, Weather } from './life';
import type { Tally } from './tally';
import { type TroubleName, troubleOf } from './troubles';

/** What happens beside the calls. */
export interface Acts {
  race(deed: Deed, at: number): void;
  crash(): void;
}

/** Plans it for the calls signed with that key. */
export function bringOn(
  faults: Faults,
  { troubles = [], races = [], crash }: Weather,
  accessKeyId: string,
  acts: Acts,
  tally: Tally,
): void {
  let calls = 0;
  const isOurs = (caller: Caller) => caller.accessKeyId === accessKeyId;
  const watch = (_: unknown, caller: Caller) => {
    if (!isOurs(caller)) return false;
    calls += 1;
    for (const { at, deed } of races) if (calls === at + 1) acts.race(deed, at);
    return false;
  };
  faults.add({ operation: '*', match: watch });
  const isCrashing = (_: unknown, caller: Caller) => {
    if (!crash || !isOurs(caller) || calls <= crash.at) return false;
    acts.crash();
    tally.count('crashes', `${crash.when} ${caller.operation}`);
    return true;
  };
  if (crash) faults.add({ operation: '*', match: isCrashing, kind: 'hang', when: crash.when });
  for (const { at, times, title } of troubles) {
    const { concerns = /./ } = troubleOf(title);
    const isHit = (_: unknown, caller: Caller) => {
      if (!isOurs(caller) || calls <= at || !concerns.test(caller.operation)) return false;
      tally.count('troubles', title);
      return true;
    };
    faults.add({ operation: '*', ...faultOf(title), match: isHit, times });
  }
}

function faultOf(title: TroubleName) {
  const { concerns: _, isSlow: __, ...fault } = troubleOf(title);
  return fault;
}
