// What the lines of --json may be, for whoever reads them.

export interface JsonKind {
  readonly kind: string;
  readonly says: string;
  /** What is in it beside its kind; "?" marks what may be left out. */
  readonly fields: readonly string[];
}

export const JSON_KINDS: readonly JsonKind[] = [
  {
    kind: 'endpoints',
    says: 'where the user pools and the handlers are, and the ids for which an empty pool stands in',
    fields: ['cognito', 'lambda', 'emptyPools'],
  },
  { kind: 'step', says: 'that a step begins', fields: ['title'] },
  {
    kind: 'event',
    says: 'a stack event; `isStandIn` where nothing is made',
    fields: ['time', 'status', 'type', 'logicalId', 'reason?', 'isStandIn?'],
  },
  {
    kind: 'mail',
    says: 'what a pool would have sent: INVITATION, RESEND or VERIFICATION',
    fields: ['message', 'username', 'medium', 'destination'],
  },
  { kind: 'output', says: 'an output of the stack', fields: ['name', 'value'] },
  {
    kind: 'updated-user',
    says: 'whether a user is the same after an update; `was` is another Sub before it',
    fields: ['logicalId', 'isSame', 'sub', 'was?'],
  },
  {
    kind: 'drift',
    says: 'a resource, IN_SYNC, MODIFIED or DELETED; each difference has a `path`, and what is `expected` and `actual`, null for nothing',
    fields: ['logicalId', 'status', 'differences'],
  },
  { kind: 'user', says: 'a user of a pool', fields: ['id', 'identifier'] },
  { kind: 'stand-in', says: 'a resource that nothing was made for', fields: ['logicalId'] },
  { kind: 'watching', says: 'that `--watch` waits for a change', fields: ['files'] },
  {
    kind: 'failure',
    says: 'what went wrong while watching',
    fields: ['reason', 'problems'],
  },
  {
    kind: 'end',
    says: 'the end, always the last; if not `ok`, each problem has a `message`, and where it is known `logicalId`, `file` and `line`',
    fields: ['ok', 'reason?', 'problems?'],
  },
];
