// The filter of ListUsers.
import { matcher } from '../../../../../local/cognito/rules/filter';
import { user } from '../builders';

const ann = user({
  username: 'ann',
  attributes: new Map([
    ['email', 'ann@b.c'],
    ['name', 'Ann "A" O\\Neil'],
  ]),
});

describe('matcher', () => {
  it.each([
    ['', true],
    ['  ', true],
    ['username = "ann"', true],
    ['username = "Ann"', false],
    ['username ^= "an"', true],
    ['email="ann@b.c"', true],
    ['  email  ^=  "ann@"  ', true],
    ['email = "ann@"', false],
    ['name = "Ann \\"A\\" O\\\\Neil"', true],
    ['given_name = ""', false],
    ['sub = "sub-of-ann"', true],
    ['status = "Enabled"', true],
    ['status = "enabled"', false],
    ['cognito:user_status = "Force_Change_Password"', true],
  ])('%s: %s', (filter, expected) => {
    expect(matcher(filter)(ann)).toBe(expected);
  });

  it.each(['email', 'email =', 'email = ann', 'email ~ "a"', 'email = "a" and name = "b"'])(
    'can not read %s',
    (filter) => expect(() => matcher(filter)).toThrow('Error while parsing filter.'),
  );

  it.each(['custom:team', 'locale', 'toString'])('does not search %s', (name) => {
    expect(() => matcher(`${name} = "x"`)).toThrow(`Invalid search attribute: ${name}`);
  });
});
