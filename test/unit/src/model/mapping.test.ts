// What test/property/models.test.ts, which compares with the library, can't say.
import { AttributeType, ResourceModel } from '../../../../src/models';

it('a map keeps keys that every object has', () => {
  const ClientMetadata = JSON.parse('{"constructor": "a", "toString": "b", "__proto__": "c"}');
  const model = ResourceModel.deserialize({ ClientMetadata });
  expect([...(model.clientMetadata ?? [])]).toEqual([
    ['constructor', 'a'],
    ['toString', 'b'],
    ['__proto__', 'c'],
  ]);
  expect(JSON.stringify(model.serialize())).toBe(JSON.stringify({ ClientMetadata }));
});

it('a list without an order is a set', () => {
  const { groups } = ResourceModel.deserialize({ Groups: ['admins', 'staff'] });
  expect(groups).toEqual(new Set(['admins', 'staff']));
});

it('what nobody has said is nowhere in the model', () => {
  expect(ResourceModel.deserialize({ Username: 'ada' })).not.toHaveProperty('userPoolId');
});

it('a model has models in it, of whichever class their property declares', () => {
  const model = ResourceModel.deserialize({ UserAttributes: [{ Name: 'email', Value: 'a@b.c' }] });
  expect(model).toBeInstanceOf(ResourceModel);
  expect(model.userAttributes?.[0]).toBeInstanceOf(AttributeType);
  expect(model.getPrimaryIdentifier()).toBeNull();
});

it('what has no value is in no answer', () => {
  const model = new ResourceModel({ username: 'ada', sub: undefined });
  expect(model.serialize()).toStrictEqual({ Username: 'ada' });
});
