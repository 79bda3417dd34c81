// Whatever the type is registered as, the examples work under that name.
import { createStack } from '../../../local/stack/engine/create-stack';
import { deleteStack } from '../../../local/stack/engine/delete-stack';
import { updateStack } from '../../../local/stack/engine/update-stack';
import { typeFinder } from '../../../local/stack/resources/types';
import { readTemplate } from '../../../local/stack/template/template';
import type { BundleEngine } from '../stack/bundle-engine';
import { modelOf, readText, startExamples } from './example';

let engine: BundleEngine;
beforeAll(async () => {
  engine = await startExamples();
});
afterAll(() => engine.close());

const renamed = (name: string, typeName: string) =>
  readTemplate(readText(name).replaceAll('Acme::Cognito::UserPoolUser', typeName), `${name}.yaml`);

it.each(['3M::Identity::Person', '2024::10::12', `${'x'.repeat(64)}::Cognito::UserPoolUser`])(
  'the team is made and changed in place under the name %s',
  async (typeName) => {
    const services = { ...engine.services, findType: typeFinder({ typeName, warn: () => {} }) };
    const stack = await createStack(services, 'team', renamed('team', typeName), {});
    expect(stack).toMatchObject({ status: 'CREATE_COMPLETE', failures: [] });
    const ben = stack.resources.get('Ben');
    expect([ben?.type.typeName, ben?.type.isStandIn]).toEqual([typeName, undefined]);
    const { Sub } = modelOf(stack, 'Ben');
    await updateStack(services, stack, renamed('team-changed', typeName), {});
    expect(stack).toMatchObject({ status: 'UPDATE_COMPLETE', failures: [] });
    expect(modelOf(stack, 'Ben').Sub).toBe(Sub);
    await deleteStack(services, stack);
    expect(stack).toMatchObject({ status: 'DELETE_COMPLETE', failures: [] });
  },
);
