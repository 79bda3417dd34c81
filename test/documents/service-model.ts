// The words that an operation takes, such as RESOURCE or CAPABILITY_IAM: the CLI sends any, AWS refuses others.
// Source: the models of botocore, with which the CLI is installed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AwsCall } from '../support/aws-stub';
import { fieldsOf } from '../support/fields';
import { ROOT } from './pages';

interface Shape {
  readonly enum?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
}

interface Model {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Where the models have another name than the one that requests are signed for. */
const FOLDERS: Readonly<Record<string, string>> = {
  cloudcontrolapi: 'cloudcontrol',
  monitoring: 'cloudwatch',
};

const models = new Map<string, Model>();

/** The words of a call that the service does not know. */
export function callTrouble({ service, operation, input }: AwsCall): string[] {
  const model = modelOf(service);
  const shape = model.operations[operation]?.input?.shape;
  return shape ? wordTrouble(model.shapes, shape, nested(input)) : [];
}

function modelOf(service: string): Model {
  const model = models.get(service) ?? readModel(service);
  models.set(service, model);
  return model;
}

function wordTrouble(shapes: Model['shapes'], shapeName: string, value: unknown): string[] {
  const { enum: words, members = {}, member } = shapes[shapeName] ?? {};
  if (value === '') return [];
  if (words && !words.includes(`${value}`)) return [`${shapeName} can't be ${value}`];
  const fields = fieldsOf(value);
  const items = member ? Object.values(fieldsOf(fields.member ?? value)) : [];
  return [
    ...items.flatMap((one) => (member ? wordTrouble(shapes, member.shape, one) : [])),
    ...Object.entries(members).flatMap(([name, { shape }]) =>
      wordTrouble(shapes, shape, fields[name] ?? ''),
    ),
  ];
}

/** A Query request as the structure that it is: `Capabilities.member.1=A` is `{Capabilities: {member: {1: A}}}`. */
function nested(input: Readonly<Record<string, unknown>>): object {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(input)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let place = whole;
    for (const name of names) {
      const inner = { ...fieldsOf(place[name]) };
      place[name] = inner;
      place = inner;
    }
    place[last] = value;
  }
  return whole;
}

function readModel(service: string): Model {
  const library = join(ROOT, '.venv/lib');
  const [python = ''] = readdirSync(library).filter((name) => name.startsWith('python3'));
  const data = join(library, python, 'site-packages/botocore/data', FOLDERS[service] ?? service);
  const version = readdirSync(data).sort().at(-1) ?? '';
  const packed = readFileSync(join(data, version, 'service-2.json.gz'));
  return JSON.parse(gunzipSync(packed).toString());
}
