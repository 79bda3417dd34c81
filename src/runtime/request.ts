// What a handler is asked for, whichever way the event came in.

/** What no handler can be asked; its message says what to do. */
export class InvalidRequest extends Error {}

export const ACTIONS = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys that act in the account of the stack, for as long as this invocation lasts. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Properties as the event carries them, named as in the schema. */
export type Properties = Readonly<Record<string, unknown>>;

/** In whose name, and where, a handler acts. */
export interface Session {
  readonly credentials: Credentials;
  readonly region: string;
}

/** Where the provider of the type wants to hear of an invocation: in the provider's own account. */
export interface ReportTarget extends Session {
  readonly resourceType: string;
  /** Without a group there are metrics alone. */
  readonly logGroup?: string;
  readonly logStream: string;
}

/** What an event asks for, its properties as they came. */
export interface RawRequest {
  readonly action: Action;
  readonly desired: Properties;
  /** Of use to UPDATE alone. */
  readonly previous: Properties;
  readonly session: Session;
  readonly logicalResourceId?: string;
  readonly clientRequestToken?: string;
  readonly nextToken?: string;
  readonly report?: ReportTarget;
}

/** Time to spend, in ms from now. */
export interface Budget {
  left(): number;
}

/** The time of an invocation: for the job, and after it for seeing what became of it. */
export interface Budgets {
  readonly working: Budget;
  /** Ends when the answer has to be made. */
  readonly cleaning: Budget;
}

/** What a handler gets to act with, beside credentials: how long, and somebody to tell. */
export interface HandlerSession extends Session, Budgets {
  /** To be told of each call to a service, for the log. */
  readonly onCall: () => void;
}

/** A RawRequest as a handler gets it: with models made of the properties. */
export interface Request<Model> extends Omit<RawRequest, 'desired' | 'previous' | 'session'> {
  readonly desired: Model;
  /** Of UPDATE alone. */
  readonly previous?: Model;
  readonly session: HandlerSession;
}
