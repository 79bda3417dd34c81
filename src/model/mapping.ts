// What a generated model needs beside itself: its base, and the decorators from which it is read and written.
// Takes the place of the resource library and of class-transformer, which look all of it up anew for every
// value of every request, and weigh more than all that is decided here (docs/adr/0012).

type Values = Record<string, unknown>;
type ModelClass = new (values: Values) => object;

interface Convertible {
  readonly value: unknown;
  readonly obj: unknown;
}

/** A property of a model: its name in the schema, the class of its entries, how its value is made. */
interface Mapped {
  readonly name?: string;
  readonly type?: () => ModelClass;
  readonly convert?: (convertible: Convertible) => unknown;
}

type Decorator = (prototype: object, property: string) => void;

const mappings = new Map<unknown, Map<string, Mapped>>();

/** The property is part of both ways, under this name. */
export function Expose({ name }: { readonly name: string }): Decorator {
  return noting({ name });
}

/** The entries of the property are models of this class. */
export function Type(type: () => ModelClass): Decorator {
  return noting({ type });
}

/** How the value of the property comes into the model. */
export function Transform(convert: (convertible: Convertible) => unknown): Decorator {
  return noting({ convert });
}

/** Nothing to note: what is not exposed is part of neither way. */
export function Exclude(): undefined {}

function noting(mapped: Mapped): Decorator {
  return (prototype, property) => {
    const mapping = mappingOf(prototype);
    mappings.set(prototype, mapping.set(property, { ...mapping.get(property), ...mapped }));
  };
}

function mappingOf(prototype: unknown): Map<string, Mapped> {
  return mappings.get(prototype) ?? new Map();
}

/** The base of the generated models. */
export class BaseModel {
  constructor(values?: object) {
    Object.assign(this, values);
  }

  /** The model of properties that are named as in the schema. */
  static deserialize(this: ModelClass, properties: unknown): unknown {
    // biome-ignore lint/complexity/noThisInStatic: the model that it is called on is made, not its base
    return toModel(this, properties);
  }

  /** The properties that have a value, as JSON has them. */
  serialize(): Values {
    const properties = Object.entries(toProperties(this));
    return Object.fromEntries(properties.filter(([, value]) => value != null));
  }
}

/** The value as its property declares it: a boolean, a map, a set, or as it is. Nothing stays nothing. */
export function transformValue(
  type: unknown,
  _property: string,
  value: unknown,
  _properties: unknown,
  [collection]: readonly unknown[],
): unknown {
  if (collection === Map && isObject(value)) return new Map(Object.entries(value));
  if (collection === Set && Array.isArray(value)) return new Set(value);
  if (type === Boolean && typeof value === 'string') return value.toLowerCase() === 'true';
  return value;
}

function toModel(model: ModelClass, plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map((one) => toModel(model, one));
  if (!isObject(plain)) return plain;
  const values: Values = {};
  for (const [property, { name = property, type, convert }] of mappingOf(model.prototype)) {
    if (plain[name] === undefined) continue;
    const value = type ? toModel(type(), plain[name]) : plain[name];
    values[property] = convert ? convert({ value, obj: plain }) : value;
  }
  return new model(values);
}

function toProperties(model: object): Values {
  const mapping = mappingOf(Object.getPrototypeOf(model));
  const properties: Values = {};
  for (const [property, value] of Object.entries(model)) {
    const name = mapping.get(property)?.name;
    if (name !== undefined) properties[name] = toPlain(value);
  }
  return properties;
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value) || value instanceof Set) return Array.from(value, toPlain);
  if (value instanceof Map) return Object.fromEntries(value);
  return isObject(value) ? toProperties(value) : value;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}
