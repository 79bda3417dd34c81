// What each property of the schema can be, as events carry it: CloudFormation may send any scalar as
// text, and an event may be anything at all.

/** A kind of value, and how a message names it. */
export interface Kind {
  readonly words: string;
  /** The value, scalars of texts, lists and attributes as text; undefined where it does not fit. */
  readonly read: (value: unknown) => unknown;
}

function isText(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// An entry that is nothing says nothing; declared.ts leaves it out.
function isAttribute(entry: unknown): boolean {
  if (isNothing(entry)) return true;
  if (!isRecord(entry)) return false;
  return [entry.Name, entry.Value].every((part) => isNothing(part) || isText(part));
}

function readAttribute(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { Name, Value } = entry;
  return {
    Name: isNothing(Name) ? undefined : `${Name}`,
    Value: isNothing(Value) ? '' : `${Value}`,
  };
}

const TEXT: Kind = {
  words: 'text',
  read: (value) => (isText(value) ? `${value}` : undefined),
};
const TEXTS: Kind = {
  words: 'a list of texts',
  read: (value) =>
    Array.isArray(value) && value.every(isText) ? value.map((one) => `${one}`) : undefined,
};
const BOOLEAN: Kind = {
  words: 'true or false',
  read: (value) =>
    typeof value === 'boolean' || (typeof value === 'string' && /^(true|false)$/i.test(value))
      ? value
      : undefined,
};
const ATTRIBUTES: Kind = {
  words: 'a list of Name and Value, both texts',
  read: (value) =>
    Array.isArray(value) && value.every(isAttribute) ? value.map(readAttribute) : undefined,
};
const MAP: Kind = {
  words: 'a map of texts',
  read: (value) =>
    isRecord(value) && Object.values(value).every((one) => isNothing(one) || isText(one))
      ? value
      : undefined,
};

/** Every property of the schema, which test/unit/src/model/kinds.test.ts holds it to. */
export const KINDS: Readonly<Record<string, Kind>> = {
  UserPoolId: TEXT,
  Username: TEXT,
  UserAttributes: ATTRIBUTES,
  ValidationData: ATTRIBUTES,
  ClientMetadata: MAP,
  DesiredDeliveryMediums: TEXTS,
  ForceAliasCreation: BOOLEAN,
  MessageAction: TEXT,
  TemporaryPassword: TEXT,
  Password: TEXT,
  Enabled: BOOLEAN,
  Groups: TEXTS,
  CognitoUsername: TEXT,
  Sub: TEXT,
  UserStatus: TEXT,
  UserCreateDate: TEXT,
  UserLastModifiedDate: TEXT,
  UserMFASettingList: TEXTS,
  PreferredMfaSetting: TEXT,
};
