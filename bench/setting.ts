// What a measurement is made in: the builds, the services they meet, a Node, its share of the machine.
import type { Build } from './builds';
import type { Sides } from './compare';
import type { Endpoints } from './endpoints';

/** How large a stack is, and on how many instances of the function it lives: one life for each. */
interface LoadSamples {
  readonly users: number;
  readonly instances: readonly number[];
}

/** How many samples are taken of what. */
export interface Samples {
  /** Fresh processes of each build. */
  readonly cold: number;
  /** Rounds of one process of each build, and the READs in each of them. */
  readonly rounds: number;
  readonly warm: Sides<number>;
  /** The first and the last page of the list, each. */
  readonly pages: number;
  readonly load: LoadSamples;
}

export interface Setting {
  readonly builds: Sides<Build>;
  readonly endpoints: Endpoints;
  readonly samples: Samples;
  /** The Node under test. */
  readonly node: string;
  /** The cgroup.procs file of the group that limits it. */
  readonly group?: string;
}
