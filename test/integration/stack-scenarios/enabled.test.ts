// Terraform's scenario enabled: false, then an import, then true.
import { templateOf } from '../../support/stack';
import { modelOf, useEngine } from '../stack/use-engine';

const engine = useEngine();

const template = (UserPoolId: string, enabled: boolean) =>
  templateOf(`Resources:
  User:
    Type: AWS::Cognito::UserPoolUser
    DeletionPolicy: Retain
    Properties: {UserPoolId: ${UserPoolId}, Username: ada, Enabled: ${enabled}}
`);

it('enabled: false, imported by another stack, then true', async () => {
  const UserPoolId = await engine.makePool();
  const first = await engine.create(template(UserPoolId, false));
  const { Sub, Enabled } = modelOf(first, 'User');
  expect(Enabled).toBe(false);
  // The user stays behind, as DeletionPolicy says.
  await engine.remove(first);

  const identifier = { UserPoolId, Username: 'ada' };
  const toImport = { logicalId: 'User', identifier };
  const stack = await engine.adopt(template(UserPoolId, false), toImport);
  expect(modelOf(stack, 'User')).toMatchObject({ Sub, Enabled: false });

  await engine.update(stack, template(UserPoolId, true));
  expect(modelOf(stack, 'User')).toMatchObject({ Sub, Enabled: true });
  expect((await engine.client.adminGetUser(identifier)).Enabled).toBe(true);
});
