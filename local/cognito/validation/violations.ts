// A walk through input along its shape in the service model.
import { isRecord } from '../../unknown';
import { brokenConstraints } from './constraints';
import { ServiceError } from './errors';
import { type Shape, serviceModel } from './service-model';

type Members = Readonly<Record<string, unknown>>;

interface Place {
  readonly path: string;
  /** Whether the value may be printed: never inside a map, whose keys and values are the caller's own. */
  readonly printable: boolean;
}

const WIRE_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  long: 'number',
  list: 'list',
  map: 'object',
  structure: 'object',
};

/** Every violation of the named shape, worded as the service does; never the value of a sensitive member. */
export function violations(shapeName: string, input: unknown): string[] {
  return walk(shapeName, input, { path: '', printable: true });
}

function walk(name: string, value: unknown, place: Place): string[] {
  const shape = serviceModel.shapes[name];
  if (!shape || WIRE_TYPES[shape.type] !== typeOf(value) || isFraction(shape, value)) {
    throw mismatch(value, shape ?? { type: 'structure' });
  }
  const own = brokenConstraints(shape, value).map((broken) =>
    violation(shape, value, place, broken),
  );
  if (Array.isArray(value)) return [...own, ...insideList(shape, value, place)];
  if (isRecord(value)) {
    const inside = shape.type === 'map' ? insideMap : insideStructure;
    return [...own, ...inside(shape, value, place)];
  }
  return own;
}

function insideStructure(shape: Shape, value: Members, place: Place): string[] {
  const missing = (shape.required ?? [])
    .filter((name) => (value[name] ?? null) === null)
    .map((name) => {
      const { path } = memberPlace(place, name);
      return `Value at '${path}' failed to satisfy constraint: Member must not be null`;
    });
  const wrong = Object.entries(shape.members ?? {}).flatMap(([name, member]) => {
    const given = value[name] ?? null;
    return given === null ? [] : walk(member.shape, given, memberPlace(place, name));
  });
  return [...missing, ...wrong];
}

// The service writes member names with a small first letter.
function memberPlace(place: Place, name: string): Place {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  return { ...place, path: place.path === '' ? member : `${place.path}.${member}` };
}

function insideMap(shape: Shape, value: Members, { path }: Place): string[] {
  const place = { path: `${path}.member`, printable: false };
  return Object.entries(value).flatMap(([key, item]) => [
    ...walk(shape.key?.shape ?? '', key, place),
    ...walk(shape.value?.shape ?? '', item, place),
  ]);
}

function insideList(shape: Shape, value: readonly unknown[], place: Place): string[] {
  return value.flatMap((item, index) => {
    const path = `${place.path}.${index + 1}.member`;
    return walk(shape.member?.shape ?? '', item, { ...place, path });
  });
}

function violation(shape: Shape, value: unknown, place: Place, constraint: string): string {
  const shown = place.printable && !shape.sensitive && !(value instanceof Object);
  const subject = shown ? `Value '${value}'` : 'Value';
  return `${subject} at '${place.path}' failed to satisfy constraint: ${constraint}`;
}

function mismatch(value: unknown, shape: Shape): ServiceError {
  return new ServiceError(
    'SerializationException',
    `${typeOf(value).toUpperCase()}_VALUE can not be converted to a ${shape.type}`,
  );
}

function isFraction({ type }: Shape, value: unknown): boolean {
  return (type === 'integer' || type === 'long') && !Number.isInteger(value);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}
