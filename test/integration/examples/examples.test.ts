// Every example is a real template: it deploys, updates, writes nothing when applied again, and goes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '../../../local/stack/engine/stack';
import { updateResource } from '../../../local/stack/engine/update-resource';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { createPool } from '../../support/cognito';
import { modelOf } from '../stack/use-engine';
import { FOLDER, readExample, useExamples } from './example';

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

const { engine, create, update } = useExamples();

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
    const stack = await create(name, first);
    const subs = subsOf(stack);
    expect(await writesOfApplyingAgain(stack)).toEqual([]);

    await update(stack, changed, second);
    for (const [logicalId, sub] of subsOf(stack)) {
      if (subs.has(logicalId)) expect(sub).toBe(subs.get(logicalId));
    }
    expect(await writesOfApplyingAgain(stack)).toEqual([]);
    await updateStack(engine.services, stack, readExample(changed), second);
    expect(engine.takeCalls()).toEqual([]);

    await engine.remove(stack);
  });
});

it('example import-user adopts a user that is there, and the next update changes it in place', async () => {
  const pool = await createPool(engine.client);
  const { sub } = await pool.create('founder');
  engine.takeCalls();

  const parameters = { UserPoolId: pool.id };
  const identifier = { ...parameters, Username: 'founder' };
  const toImport = { logicalId: 'Founder', identifier };
  const stack = await engine.adopt(readExample('import-user'), toImport, parameters);
  expect(engine.takeCalls().filter((operation) => WRITES.test(operation))).toEqual([]);

  await update(stack, 'import-user-changed', parameters);
  expect(modelOf(stack, 'Founder').Sub).toBe(sub);
  expect(await writesOfApplyingAgain(stack)).toEqual([]);
});
