// Looks up what a dynamic reference asks for among the values of this machine.
import { suggestion } from '../template/nearest';
import type { LocalValues } from './local-values';
import { type DynamicReference, parseReference } from './reference';
import { asText, keysOf, type SecretString } from './secret-string';

export type Found = { ok: true; value: string; secret: boolean } | { ok: false; problem: string };

/** The value of `{{resolve:…}}`, or what is wrong with it; a problem shows names, never a value. */
export function lookUp(reference: string, values: LocalValues): Found {
  const parsed = parseReference(reference);
  if (!parsed.ok) return parsed;
  const asked = parsed.reference;
  return asked.service === 'ssm' ? parameterOf(asked, values) : secretOf(asked, values);
}

type OfService<Service> = Extract<DynamicReference, { service: Service }>;

function secretOf(asked: OfService<'secretsmanager'>, values: LocalValues): Found {
  const { id, key } = asked;
  const versions = values.secrets.get(id);
  if (!versions) return missing('secret', id, values.secrets, values.file);
  const version = versionOf(asked, versions);
  if (version === undefined) return refuse(`secret ${id} has no ${versionNamed(asked, versions)}`);
  if (key === undefined) return found(asText(version));
  const keys = keysOf(version);
  if (!keys) {
    return refuse(`secret ${id} has no keys, it is one text: leave out what follows SecretString`);
  }
  const value = keys.get(key);
  if (value !== undefined) return found(value);
  return refuse(`secret ${id} has no key ${key}${suggestion(key, [...keys.keys()])}`);
}

type Versions = ReadonlyMap<string, SecretString>;

// The stages that Secrets Manager moves by itself: the newest version, and the one before it.
const STAGES = ['AWSCURRENT', 'AWSPREVIOUS'];

function versionOf(
  { stage = 'AWSCURRENT', version }: OfService<'secretsmanager'>,
  versions: Versions,
): SecretString | undefined {
  if (version) return versions.get(version);
  const place = STAGES.indexOf(stage);
  return place < 0 ? undefined : [...versions.values()].at(-1 - place);
}

function versionNamed({ version, stage }: OfService<'secretsmanager'>, versions: Versions): string {
  if (version) return `version ${version}, only ${[...versions.keys()].join(', ')}`;
  return `version stage ${stage}, only ${STAGES.slice(0, versions.size).join(', ')}`;
}

function parameterOf({ name, version }: OfService<'ssm'>, values: LocalValues): Found {
  const versions = values.parameters.get(name);
  if (!versions) return missing('parameter', name, values.parameters, values.file);
  const value = version ? versions[Number(version) - 1] : versions.at(-1);
  if (value !== undefined) return { ok: true, value, secret: false };
  return refuse(`parameter ${name} has no version ${version}, only 1 to ${versions.length}`);
}

function missing(
  what: string,
  name: string,
  there: ReadonlyMap<string, unknown>,
  file: string | undefined,
): Found {
  if (file) return refuse(`${file} has no ${what} ${name}${suggestion(name, [...there.keys()])}`);
  return refuse(`${what} ${name} has no value here: name a file that has it with --secrets FILE`);
}

function found(value: string): Found {
  return { ok: true, value, secret: true };
}

function refuse(problem: string): Found {
  return { ok: false, problem };
}
