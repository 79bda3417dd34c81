// Terraform's scenario enabled: false, then an import, then true.
import { createStack } from '../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { importResources } from '../../../local/stack/engine/import-resources';
import { newStack } from '../../../local/stack/engine/new-stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { templateOf } from '../../support/stack';
import { type BundleEngine, startBundleEngine } from '../stack/bundle-engine';

let engine: BundleEngine;
beforeAll(async () => {
  engine = await startBundleEngine();
});
afterAll(() => engine.close());

const template = (UserPoolId: string, enabled: boolean) =>
  templateOf(`Resources:
  User:
    Type: AWS::Cognito::UserPoolUser
    DeletionPolicy: Retain
    Properties: {UserPoolId: ${UserPoolId}, Username: ada, Enabled: ${enabled}}
`);

it('enabled: false, imported by another stack, then true', async () => {
  const { services, client } = engine;
  const { UserPool } = await client.createUserPool({ PoolName: 'pool' });
  const UserPoolId = UserPool?.Id ?? '';
  const first = await createStack(services, 'first', template(UserPoolId, false));
  const { Sub } = first.resources.get('User')?.model ?? {};
  expect(first.resources.get('User')?.model.Enabled).toBe(false);
  // The user stays behind, as DeletionPolicy says.
  await deleteStack(services, first);

  const stack = newStack(services, 'second');
  const identifier = { UserPoolId, Username: 'ada' };
  const toImport = [{ logicalId: 'User', identifier }];
  await importResources(services, stack, template(UserPoolId, false), toImport);
  expect(stack).toMatchObject({ status: 'IMPORT_COMPLETE', failures: [] });
  expect(stack.resources.get('User')?.model).toMatchObject({ Sub, Enabled: false });

  await updateStack(services, stack, template(UserPoolId, true));
  expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
  expect(stack.resources.get('User')?.model).toMatchObject({ Sub, Enabled: true });
  expect((await client.adminGetUser(identifier)).Enabled).toBe(true);
});
