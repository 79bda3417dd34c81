// Behaviours of the types and formats of attributes.
import { refusal } from '../../support/refusal';
import { after, ann } from '../arrange/ann';
import { number, text } from '../arrange/pools';
import type { Behaviour } from '../behaviour';
import { typed } from '../forms/users';

export const attributeTypes: readonly Behaviour[] = [
  {
    behaviour: 'an email has to look like one',
    source: 'developer guide, Working with user attributes: email',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return refusal(pool.update('ann', { email: 'nonsense' }));
    },
    expected: 'InvalidParameterException',
  },
  {
    behaviour: 'a phone number starts with a plus sign and has digits alone',
    source: 'developer guide, Working with user attributes: phone_number',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return Promise.all(
        ['5555550100', '+1 555 555 0100'].map((phone_number) =>
          refusal(pool.update('ann', { phone_number })),
        ),
      );
    },
    expected: ['InvalidParameterException', 'InvalidParameterException'],
  },
  {
    behaviour: 'a birthdate has ten characters',
    source: 'developer guide, Working with user attributes: birthdate',
    moto: false,
    async act(cognito) {
      const pool = await ann(cognito);
      return [
        await refusal(pool.update('ann', { birthdate: '1.2.1990' })),
        await after(pool, { birthdate: '1990-02-01' }),
      ];
    },
    expected: ['InvalidParameterException', { birthdate: '1990-02-01' }],
  },
  typed('a string as long as the schema allows is taken', text({ MaxLength: '3' }), 'abc', true),
  typed(
    'a string longer than the schema allows is refused',
    text({ MaxLength: '3' }),
    'abcd',
    false,
  ),
  typed(
    'a string shorter than the schema asks for is refused',
    text({ MinLength: '3' }),
    'ab',
    false,
  ),
  typed('a number within its range is taken', number({ MaxValue: '9' }), '9', true),
  typed('a number out of its range is refused', number({ MaxValue: '9' }), '10', false),
  typed('text is no number', number(), 'nine', false),
  typed('true is a boolean', { Name: 'vip', AttributeDataType: 'Boolean' }, 'true', true),
  typed('yes is no boolean', { Name: 'vip', AttributeDataType: 'Boolean' }, 'yes', false),
  typed(
    'a date and time is taken',
    { Name: 'since', AttributeDataType: 'DateTime' },
    '2026-01-31T10:00:00Z',
    true,
  ),
  typed('text is no date', { Name: 'since', AttributeDataType: 'DateTime' }, 'soon', false),
];
