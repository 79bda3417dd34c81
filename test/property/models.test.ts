// The generated models on src/model/mapping.ts against the same models on what they were generated for: the
// resource library and class-transformer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import schema from '../../aws-cognito-userpooluser.json';
import { BUNDLED } from '../../scripts/bundle/options';
import { ResourceModel } from '../../src/models';

interface Model {
  serialize(): object;
}
interface Stock {
  readonly ResourceModel: { deserialize(properties: object): Model };
}

const folder = mkdtempSync(join(tmpdir(), 'models-'));
let stock: Stock;
beforeAll(async () => {
  const outfile = join(folder, 'models.js');
  await build({
    ...BUNDLED,
    entryPoints: ['src/models.ts'],
    outfile,
    metafile: false,
    // Of the library's SDK nothing is used, and nothing is installed.
    alias: {},
    plugins: [
      {
        name: 'no SDK 2',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^aws-sdk(\/|$)/ }, ({ path }) => ({ path, namespace: 'nothing' }));
          onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
        },
      },
    ],
  });
  stock = await import(outfile);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The own properties of a model that have a value, and of the models in it. */
function valuesOf(model: unknown): unknown {
  if (Array.isArray(model)) return model.map(valuesOf);
  const isPlain = typeof model !== 'object' || model === null;
  if (isPlain || model instanceof Map || model instanceof Set) return model;
  return Object.fromEntries(Object.entries(model).map(([name, one]) => [name, valuesOf(one)]));
}

const text = fc.oneof(fc.string(), fc.constantFrom('true', 'False', '', '7', '__proto__'));
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const texts = fc.array(scalar, { maxLength: 4 });
const boolean = fc.constantFrom(true, false, 'true', 'True', 'FALSE');
const attribute = fc.record(
  { Name: fc.option(scalar), Value: fc.option(scalar) },
  { requiredKeys: [] },
);
const attributes = fc.array(fc.option(attribute, { freq: 9 }), { maxLength: 4 });
// class-transformer loses a key that every object has, as `constructor`; src/model/mapping.ts does not.
const key = fc.string().filter((name) => !(name in {}));
const map = fc.dictionary(key, fc.option(scalar), { maxKeys: 4, noNullPrototype: true });

const PROPERTIES: Record<string, fc.Arbitrary<unknown>> = {
  UserPoolId: scalar,
  Username: scalar,
  UserAttributes: attributes,
  ValidationData: attributes,
  ClientMetadata: map,
  DesiredDeliveryMediums: texts,
  ForceAliasCreation: boolean,
  MessageAction: scalar,
  TemporaryPassword: scalar,
  Password: scalar,
  Enabled: boolean,
  Groups: texts,
  CognitoUsername: scalar,
  Sub: scalar,
  UserStatus: scalar,
  UserCreateDate: scalar,
  UserLastModifiedDate: scalar,
  UserMFASettingList: texts,
  PreferredMfaSetting: scalar,
};

const NAMES = Object.keys(PROPERTIES);

it.each(NAMES)('%s comes into the model and out of it as the library has it', (name) => {
  const value = fc.option(PROPERTIES[name] ?? fc.constant(undefined), { nil: undefined });
  fc.assert(
    fc.property(value, (given) => {
      const event = JSON.stringify({ [name]: given });
      const ours = ResourceModel.deserialize(JSON.parse(event));
      const theirs = stock.ResourceModel.deserialize(JSON.parse(event));
      expect(valuesOf(ours)).toEqual(valuesOf(theirs));
      expect(JSON.stringify(ours.serialize())).toBe(JSON.stringify(theirs.serialize()));
    }),
  );
});

it('has every property of the schema', () => {
  expect(NAMES.sort()).toEqual(Object.keys(schema.properties).sort());
});
