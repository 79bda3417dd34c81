// What the benchmark tells: the shape of its JSON file.

/** A number of both builds; `ratio` is how many times stock's is ours. */
export interface Comparison {
  ours: number;
  stock: number;
  /** None where ours is not above zero: then the noise is larger than what was measured. */
  ratio: number | null;
}

/** How many calls to Cognito each operation makes. */
export interface CallsPerOperation {
  create: number;
  read: number;
  update: number;
  updateNothing: number;
  delete: number;
  list: number;
}

/** A pool read to its end; the memory is that of the process after the last page. */
export interface ListPage {
  users: number;
  firstPageMs: number;
  lastPageMs: number;
  rssMb: number;
}

/** What does not depend on the machine: the sizes of what ships. */
interface Sizes {
  zipBytes: Comparison;
  bundleDeflatedBytes: number;
}

/** What is measured by running, on one Node with one share of the machine. */
export interface Timings {
  warmOverheadMs: Comparison;
  warmOverheadWithLogsMs: Comparison;
  awsCallsWithLogs: Comparison;
  loadMs: Comparison;
  coldReadMs: Comparison;
  rssMb: Comparison;
  callsPerOperation: CallsPerOperation;
  listPage: ListPage;
}

export type Measurements = Timings & Sizes;

/** How often each error code came. */
export type Counts = Readonly<Record<string, number>>;

/** What all users of a stack went through, on so many instances of the function. */
export interface LoadPhase {
  phase: string;
  instances: number;
  seconds: number;
  /** What the quotas alone take, and how many times that it took. */
  dictatedSeconds: number;
  ratio: number;
  slowestAnswerSeconds: number;
  /** First answers that CloudFormation was left to repeat, by error code. */
  firstHandedBack: Counts;
  /** Users that could not be brought to where they should be, by error code. */
  failed: Counts;
  /** Calls made, and those of them that were over a quota. */
  calls: number;
  refused: number;
}

/** The life of a large stack. */
export interface StackLoad {
  users: number;
  phases: LoadPhase[];
}

/** Where something can't be measured: why not. */
export interface Skipped {
  skipped: string;
}

/**
 * The JSON file: on the Node that ran the benchmark, on Node 22, with a quarter of a core, and a stack of
 * 500 users on the first of them.
 */
export type Report = Measurements & {
  node22: Measurements;
  throttled: Measurements | Skipped;
  stack500: StackLoad;
};
