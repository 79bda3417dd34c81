// What a property can't be is a mistake of the template, and the answer names the property.
import type { EventInput, Properties } from '../../../local/invocation/events';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, SUCCESS } from '../../support/words';

const { act, ada, calls, create, exists, make, update } = useHandlers();

const MISFITS: [string, unknown][] = [
  ['Enabled', 'yes'],
  ['ForceAliasCreation', 7],
  ['Groups', 'admins'],
  ['Groups', [['admins']]],
  ['DesiredDeliveryMediums', { 0: 'EMAIL' }],
  ['UserAttributes', 'email'],
  ['UserAttributes', [{ Name: 'name', Value: { deep: [[[{}]]] } }]],
  ['ClientMetadata', ['key']],
  ['ClientMetadata', { key: { deep: true } }],
  ['Username', ['ada']],
  ['Password', { value: 'x' }],
];

describe.each(MISFITS)('%s: %j', (name, value) => {
  const actions: EventInput['action'][] = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'LIST'];

  it.each(actions)('is InvalidRequest on %s, and names the property', async (action) => {
    const asked = await calls(async () => {
      const answer = await act({
        action,
        properties: ada({ [name]: value }),
        previousProperties: ada(),
      });
      expect(answer).toMatchObject(failed('InvalidRequest'));
      expect(answer.message).toMatch(new RegExp(`^${name} must be `));
    });
    expect(asked).toEqual([]);
  });

  it('is not in the way of the rollback', async () => {
    await make(ada(attributes({ name: 'Ada' })));
    const mistaken = ada({ ...attributes({ name: 'Ada' }), [name]: value });
    expect(await update(mistaken, ada(attributes({ name: 'Ada' })))).toMatchObject(SUCCESS);
  });
});

it.each<[string, Properties]>([
  ['Username', { Username: '' }],
  ['Password', { Password: '' }],
  ['TemporaryPassword', { TemporaryPassword: '' }],
])('an empty %s is refused before anything is made', async (name, properties) => {
  const asked = await calls(async () => {
    const answer = await create(ada(properties));
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain(name);
  });
  expect(asked).toEqual([]);
});

it('takes booleans and numbers as the text that CloudFormation may make of them', async () => {
  const properties = ada({ Enabled: 'False', ...attributes({}), ForceAliasCreation: 'true' });
  expect(await create(properties)).toMatchObject({ ...SUCCESS, resourceModel: { Enabled: false } });
  expect(await exists()).toBe(true);
});
