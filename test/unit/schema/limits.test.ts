// The schema refuses early what Cognito would refuse: its limits are those of the API's own model.
import schema from '../../../aws-cognito-userpooluser.json';
import { shapes } from '../../../local/cognito/service-model.json';

const { UserPoolId, Username, MessageAction, DesiredDeliveryMediums } = schema.properties;
const { Name, Value } = schema.definitions.AttributeType.properties;

describe('the limits of the schema', () => {
  it.each([
    ['UserPoolId', UserPoolId, shapes.UserPoolIdType],
    ['Username', Username, shapes.UsernameType],
    ['an attribute’s Name', Name, shapes.AttributeNameType],
    ['an attribute’s Value', Value, shapes.AttributeValueType],
  ])('are the API’s for %s', (_, { minLength, maxLength }: Limits, { min, max }: ApiLimits) => {
    expect({ minLength, maxLength }).toEqual({ minLength: min, maxLength: max });
  });

  it('are the API’s choices', () => {
    expect(MessageAction.enum).toEqual(shapes.MessageActionType.enum);
    expect([...DesiredDeliveryMediums.items.enum].sort()).toEqual(
      [...shapes.DeliveryMediumType.enum].sort(),
    );
  });

  it('take the pool ids and usernames that the API takes', () => {
    expect(UserPoolId.pattern).toBe(`^${shapes.UserPoolIdType.pattern}$`);
    const names = ['ada', 'ada@example.com', 'Ünïcødé-+.😀', 'a/b\\c|d'];
    expect(names.filter((name) => !new RegExp(Username.pattern).test(name))).toEqual([]);
    expect('ada lovelace').not.toMatch(new RegExp(Username.pattern));
  });
});

interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
}

interface ApiLimits {
  readonly min?: number;
  readonly max?: number;
}
