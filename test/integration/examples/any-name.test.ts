// Whatever the type is registered as, the examples work under that name.
import { typeFinder } from '../../../local/stack/resources/types';
import { modelOf } from '../stack/use-engine';
import { readExample, readText, useExamples } from './example';

const { engine } = useExamples();
const renamed = (name: string, typeName: string) =>
  readExample(name, readText(name).replaceAll('Acme::Cognito::UserPoolUser', typeName));

it.each(['3M::Identity::Person', '2024::10::12', `${'x'.repeat(64)}::Cognito::UserPoolUser`])(
  'the team is made and changed in place under the name %s',
  async (typeName) => {
    engine.services.findType = typeFinder({ typeName, warn: () => {} });
    const stack = await engine.create(renamed('team', typeName));
    const ben = stack.resources.get('Ben');
    expect([ben?.type.typeName, ben?.type.isStandIn]).toEqual([typeName, undefined]);
    const { Sub } = modelOf(stack, 'Ben');
    await engine.update(stack, renamed('team-changed', typeName));
    expect(modelOf(stack, 'Ben').Sub).toBe(Sub);
    await engine.remove(stack);
  },
);
