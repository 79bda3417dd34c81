// Which errors an operation may answer.
import { mayAnswer } from '../../../../../local/cognito/validation/errors';

describe('mayAnswer', () => {
  it.each([
    ['AdminCreateUser', 'UsernameExistsException', true, 'listed by its model'],
    ['AdminGetUser', 'UsernameExistsException', false, 'listed for another operation only'],
    ['AdminCreateUser', 'AliasExistsException', true, 'a documented extra'],
    ['AdminAddUserToGroup', 'LimitExceededException', true, 'a documented extra'],
    ['AdminGetUser', 'AliasExistsException', false, 'no extra of this operation'],
    ['AdminGetUser', 'SerializationException', true, 'general'],
    ['ListUsers', 'UserNotFoundException', false, 'not listed'],
    ['constructor', 'UnknownOperationException', true, 'no operation at all'],
  ])('%s, %s: %s (%s)', (operation, name, expected) => {
    expect(mayAnswer(operation, name)).toBe(expected);
  });
});
