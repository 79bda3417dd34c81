// What the benchmark tells: the shape of its JSON file.

/** A number of both builds; `ratio` is how many times stock's is ours. */
export interface Comparison {
  readonly ours: number;
  readonly stock: number;
  /** None where ours is not above zero: then the noise is larger than what was measured. */
  readonly ratio: number | null;
}

/** How many calls to Cognito each operation makes. */
export interface CallsPerOperation {
  readonly create: number;
  readonly read: number;
  readonly update: number;
  readonly updateNothing: number;
  readonly delete: number;
  readonly list: number;
}

/** A pool read to its end; the memory is that of the process after the last page. */
export interface ListPage {
  readonly users: number;
  readonly firstPageMs: number;
  readonly lastPageMs: number;
  readonly rssMb: number;
}

/** What does not depend on the machine: the sizes of what ships. */
interface Sizes {
  readonly zipBytes: Comparison;
  readonly bundleDeflatedBytes: number;
}

/** What is measured by running, on one Node with one share of the machine. */
export interface Timings {
  readonly warmOverheadMs: Comparison;
  readonly warmOverheadWithLogsMs: Comparison;
  /** One call by a bare client of the SDK. */
  readonly bareCallMs: number;
  readonly awsCallsWithLogs: Comparison;
  readonly loadMs: Comparison;
  /** The SDK's client by itself; not measured in a share of a core. */
  readonly clientLoadMs?: number;
  readonly coldReadMs: Comparison;
  readonly rssMb: Comparison;
  readonly callsPerOperation: CallsPerOperation;
  readonly listPage: ListPage;
}

export type Measurements = Timings & Sizes;

/** How often each error code came. */
export type Counts = Readonly<Record<string, number>>;

/** What all users of a stack went through, on so many instances of the function. */
export interface LoadPhase {
  readonly phase: string;
  readonly instances: number;
  readonly seconds: number;
  /** What the quotas alone take, and how many times that it took. */
  readonly dictatedSeconds: number;
  readonly ratio: number;
  readonly slowestAnswerSeconds: number;
  /** First answers that CloudFormation was left to repeat, by error code. */
  readonly firstHandedBack: Counts;
  /** Users that could not be brought to where they should be, by error code. */
  readonly failed: Counts;
  /** Calls made, and those of them that were over a quota. */
  readonly calls: number;
  readonly refused: number;
}

/** The life of a large stack. */
export interface StackLoad {
  readonly users: number;
  readonly phases: readonly LoadPhase[];
}

/** Where something can't be measured: why not. */
export interface Skipped {
  readonly skipped: string;
}

/**
 * The JSON file: on the Node that ran the benchmark, on Node 22, with a quarter of a core, and a stack of
 * 500 users on the first of them.
 */
export interface Report extends Measurements {
  readonly node22: Measurements;
  readonly throttled: Measurements | Skipped;
  readonly stack500: StackLoad;
}
