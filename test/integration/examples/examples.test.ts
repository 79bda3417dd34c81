// Every example is a real template: it deploys, updates, writes nothing when applied again, and goes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dynamicReferences } from '../../../local/stack/dynamic-references/dynamic-references';
import { readLocalValues } from '../../../local/stack/dynamic-references/local-values';
import { createStack } from '../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateResource } from '../../../local/stack/engine/update-resource';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { readTemplate } from '../../../local/stack/template/template';
import { type BundleEngine, startBundleEngine } from '../stack/bundle-engine';

const FOLDER = join(__dirname, '../../../examples');
const SECRETS = readFileSync(join(FOLDER, 'secrets.yaml'), 'utf8');
const SMS = { SmsRoleArn: 'arn:aws:iam::123456789012:role/sms', SmsExternalId: 'people' };
const WRITES = /^(Admin(Create|Delete|Update|Set|Enable|Disable|Add|Remove)|Create|Delete)/;

type Parameters = Record<string, string>;

/** What an example is deployed with, and then updated with; the others take no parameters. */
const PARAMETERS: Record<string, [Parameters, Parameters]> = {
  admin: [{ AdminEmail: 'ada@example.com' }, { AdminEmail: 'ada.lovelace@example.com' }],
  'password-from-secret': [{}, { PasswordVersion: '22222222-2222-4222-8222-222222222222' }],
  'phone-and-sms': [SMS, SMS],
};

const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/(-changed)?\.yaml$/, ''))
  .filter((name, index, names) => names.indexOf(name) === index)
  .filter((name) => !['secrets', 'import-user'].includes(name));

function template(file: string) {
  return readTemplate(readFileSync(join(FOLDER, file), 'utf8'), file);
}

let engine: BundleEngine;
beforeAll(async () => {
  engine = await startBundleEngine(dynamicReferences(readLocalValues(SECRETS, 'secrets.yaml')));
});
afterAll(() => engine.close());

/** The writes of updating every user to what it is declared as already. */
async function writesOfApplyingAgain(stack: Stack): Promise<string[]> {
  engine.takeCalls();
  for (const resource of stack.resources.values()) {
    if (!resource.type.typeName.endsWith('UserPoolUser')) continue;
    const { sent } = resource;
    const again = await updateResource(engine.services, stack, resource, sent, sent);
    expect(again).toMatchObject({ ok: true });
  }
  const calls = engine.takeCalls();
  expect(calls).toContain('AdminGetUser');
  return calls.filter((operation) => WRITES.test(operation));
}

const subsOf = (stack: Stack) =>
  new Map([...stack.resources].map(([logicalId, { model }]) => [logicalId, model.Sub]));

describe.each(examples)('example %s', (name) => {
  const [first, second] = PARAMETERS[name] ?? [{}, {}];
  const changed = existsSync(join(FOLDER, `${name}-changed.yaml`)) ? `${name}-changed` : name;

  it('deploys, updates in place, writes nothing when applied again, and goes', async () => {
    const stack = await createStack(engine.services, name, template(`${name}.yaml`), first);
    expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
    const subs = subsOf(stack);
    expect(await writesOfApplyingAgain(stack)).toEqual([]);

    await updateStack(engine.services, stack, template(`${changed}.yaml`), second);
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    for (const [logicalId, sub] of subsOf(stack)) {
      if (subs.has(logicalId)) expect(sub).toBe(subs.get(logicalId));
    }
    expect(await writesOfApplyingAgain(stack)).toEqual([]);
    await updateStack(engine.services, stack, template(`${changed}.yaml`), second);
    expect(engine.takeCalls()).toEqual([]);

    await deleteStack(engine.services, stack);
    expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', failures: [] });
  });
});

it('example import-user adopts a user that is there, and the next update changes it in place', async () => {
  const { UserPool } = await engine.client.createUserPool({ PoolName: 'people' });
  const UserPoolId = UserPool?.Id ?? '';
  const made = await engine.client.adminCreateUser({ UserPoolId, Username: 'founder' });
  const sub = made.User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
  engine.takeCalls();

  const stack = newStack(engine.services, 'import-user');
  const identifier = { UserPoolId, Username: 'founder' };
  const toImport = [{ logicalId: 'Founder', identifier }];
  await importResources(engine.services, stack, template('import-user.yaml'), toImport, {
    UserPoolId,
  });
  expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
  expect(engine.takeCalls().filter((operation) => WRITES.test(operation))).toEqual([]);

  await updateStack(engine.services, stack, template('import-user-changed.yaml'), { UserPoolId });
  expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
  expect(stack.resources.get('Founder')?.model.Sub).toBe(sub);
  expect(await writesOfApplyingAgain(stack)).toEqual([]);
});
