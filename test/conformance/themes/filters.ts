// Behaviours of the filter of ListUsers.
import type { Behaviour } from '../behaviour';
import { badFilter, filtered } from '../forms/users';

export const filters: readonly Behaviour[] = [
  filtered('a filter finds an equal value', 'email = "user-2@example.com"', ['user-2']),
  filtered('a filter finds a prefix', 'name ^= "An"', ['user-3', 'user-4', 'user-5']),
  filtered('a filter finds a username', 'username = "user-4"', ['user-4']),
  filtered('a filter may find nobody', 'email = "nobody@example.com"', []),
  filtered('an equal value is not a prefix', 'name = "An"', []),
  filtered('a filter does not need blanks', 'username="user-1"', ['user-1']),
  filtered('a filter takes the attribute in quotes', '"email"^="user-2"', ['user-2'], false),
  filtered('quotes in a value are escaped', 'name = "Bob \\"B\\""', ['user-1', 'user-2'], false),
  filtered('a username is compared with its case', 'username = "USER-4"', []),
  filtered(
    'a filter finds a state, whatever its case',
    'cognito:user_status = "force_change_password"',
    ['user-1', 'user-2', 'user-3', 'user-4', 'user-5'],
    false,
  ),
  filtered('a filter finds who is disabled', 'status = "Disabled"', []),
  filtered('an empty filter finds everybody', '', [
    'user-1',
    'user-2',
    'user-3',
    'user-4',
    'user-5',
  ]),
  badFilter('a custom attribute can not be searched', 'custom:team = "blue"'),
  badFilter('a standard attribute outside of the list can not be searched', 'locale = "en"'),
  badFilter('a filter without a value is refused', 'name ='),
];
