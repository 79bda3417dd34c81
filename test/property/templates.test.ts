// Whatever a template says beyond the identifier, it changes a user and never makes another of it.
import {
  CreateGroupCommand,
  CreateUserPoolCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import fc from 'fast-check';
import type { Properties } from '../../local/invocation/events';
import { createStack } from '../../local/stack/engine/create-stack';
import { deleteStack } from '../../local/stack/engine/delete-stack';
import type { Stack } from '../../local/stack/engine/stack';
import { updateStack } from '../../local/stack/engine/update-stack';
import { readTemplate } from '../../local/stack/template/template';
import { type BundleEngine, startBundleEngine } from '../integration/stack/bundle-engine';
import { listed } from '../support/attributes';

const RUNS = 40;
const PASSWORDS = ['Correct-Horse-7', 'Battery-Staple-8'];

let engine: BundleEngine;
let UserPoolId: string;
beforeAll(async () => {
  engine = await startBundleEngine();
  const pool = new CreateUserPoolCommand({ PoolName: 'pool', AliasAttributes: ['email'] });
  UserPoolId = (await engine.client.send(pool)).UserPool?.Id ?? '';
  for (const GroupName of ['admins', 'staff']) {
    await engine.client.send(new CreateGroupCommand({ UserPoolId, GroupName }));
  }
});
afterAll(() => engine.close());

const attributes = fc
  .record(
    {
      email: fc.constantFrom('ada@example.com', 'Ada@Example.com', 'new@example.com'),
      email_verified: fc.constantFrom('true', 'True', 'false'),
      name: fc.constantFrom('Ada', 'ada', 'Ada Lovelace'),
      nickname: fc.constantFrom('', 'ada'),
      // An invitation by SMS needs a number.
      phone_number: fc.constantFrom('+15555550100', '+15555550101'),
    },
    { requiredKeys: ['email', 'phone_number'] },
  )
  .map((values) => listed({ ...values }));

const passwords = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...PASSWORDS).map((Password) => ({ Password })),
  fc.constantFrom(...PASSWORDS).map((TemporaryPassword) => ({ TemporaryPassword })),
);

const others = fc.record(
  {
    UserAttributes: attributes,
    Enabled: fc.boolean(),
    Groups: fc.subarray(['admins', 'staff']),
    MessageAction: fc.constantFrom('RESEND', 'SUPPRESS'),
    DesiredDeliveryMediums: fc.subarray(['EMAIL', 'SMS'], { minLength: 1 }),
    ForceAliasCreation: fc.boolean(),
    ClientMetadata: fc.constantFrom({ reason: 'one' }, { reason: 'two' }),
    ValidationData: fc.constantFrom(listed({ code: '1' }), listed({ code: '2' })),
  },
  { requiredKeys: ['UserAttributes'] },
);

/** All that a template may say of a user beside who it is. */
const properties = fc.tuple(others, passwords).map(([one, other]) => ({ ...one, ...other }));

function template(Properties: Properties) {
  const Type = 'AWS::Cognito::UserPoolUser';
  const User = { Type, Properties: { UserPoolId, Username: 'ada', ...Properties } };
  return readTemplate(JSON.stringify({ Resources: { User } }), 'random.json');
}

function subOf(stack: Stack) {
  expect(stack.failures).toEqual([]);
  return stack.resources.get('User')?.model.Sub;
}

const WRITES = /^Admin(Create|Delete|Update|Set|Enable|Disable|Add|Remove)/;

it('no update replaces or deletes the user, and the same template again writes nothing', async () => {
  const pairs = fc.asyncProperty(properties, properties, async (one, other) => {
    const stack = await createStack(engine.services, 'random', template(one));
    try {
      const sub = subOf(stack);
      engine.takeCalls();
      await updateStack(engine.services, stack, template(other));
      expect(subOf(stack)).toBe(sub);
      expect(engine.takeCalls()).not.toContain('AdminDeleteUser');

      const again = { UserPoolId, Username: 'ada', ...other };
      const repeated = stack.resources.get('User')?.type.handle(
        {
          action: 'UPDATE',
          logicalId: 'User',
          stackId: 'random',
          region: 'us-east-1',
          token: 'again',
          properties: again,
          previousProperties: again,
        },
        engine.services.backends,
      );
      expect(await repeated).toMatchObject({ status: 'SUCCESS', resourceModel: { Sub: sub } });
      expect(engine.takeCalls().filter((operation) => WRITES.test(operation))).toEqual([]);
    } finally {
      await deleteStack(engine.services, stack);
    }
  });
  await fc.assert(pairs, { numRuns: RUNS });
});
