// Behaviours of the validation of input against the service model.
import { createPool } from '../../support/cognito';
import { refusal, refusalMessage } from '../../support/refusal';
import type { Behaviour } from '../behaviour';
import { notMade } from '../forms/users';

const MODEL = 'service model of botocore, cognito-idp 2016-04-18';

export const validation: readonly Behaviour[] = [
  {
    behaviour: 'a username of 128 characters is taken',
    source: MODEL,
    moto: true,
    async act(cognito) {
      const pool = await createPool(cognito);
      return (await pool.create('x'.repeat(128))).username?.length;
    },
    expected: 128,
  },
  {
    behaviour: 'a longer username is refused, and not repeated in the message',
    source: MODEL,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusalMessage(pool.create('x'.repeat(129)));
    },
    expected:
      "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
  },
  {
    behaviour: 'a longer one is refused, not looked for, by whoever asks for the user',
    source: MODEL,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      const names = ['x'.repeat(128), 'x'.repeat(129)];
      return Promise.all(names.map((name) => refusal(pool.get(name))));
    },
    expected: ['UserNotFoundException', 'InvalidParameterException'],
  },
  notMade({
    behaviour: 'a username with whitespace is refused',
    source: MODEL,
    moto: false,
    username: 'ann lee',
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'a pool id of another form is refused',
    source: MODEL,
    moto: false,
    act: (cognito) =>
      refusalMessage(cognito.adminGetUser({ UserPoolId: 'not a pool', Username: 'ann' })),
    expected:
      "1 validation error detected: Value 'not a pool' at 'userPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+",
  },
  notMade({
    behaviour: 'an attribute name of more than 32 characters is refused',
    source: MODEL,
    moto: false,
    user: { attributes: { ['x'.repeat(33)]: 'x' } },
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'an attribute value of more than 2048 characters is refused',
    source: MODEL,
    moto: false,
    async act(cognito) {
      const pool = await createPool(cognito);
      return refusalMessage(pool.create('ann', { attributes: { name: 'x'.repeat(2049) } }));
    },
    expected:
      "1 validation error detected: Value at 'userAttributes.1.member.value' failed to satisfy constraint: Member must have length less than or equal to 2048",
  },
  notMade({
    behaviour: 'a temporary password of more than 256 characters is refused',
    source: MODEL,
    moto: false,
    user: { TemporaryPassword: 'Aa1-'.repeat(65) },
    expected: 'InvalidParameterException',
  }),
  {
    behaviour: 'a pool that asks for less than 6 characters of a password is refused',
    source: MODEL,
    moto: false,
    act: (cognito) =>
      refusal(createPool(cognito, { Policies: { PasswordPolicy: { MinimumLength: 5 } } })),
    expected: 'InvalidParameterException',
  },
];
