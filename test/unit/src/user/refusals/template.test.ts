import { refuseMistakes, refuseReadOnly } from '../../../../../src/user/refusals/template';
import type { DeclaredUser, Mistakes } from '../../../../../src/user/user';
import { declared } from '../../../../support/users';

const NO_MISTAKES: Mistakes = { repeatedAttributes: [], readOnlyProperties: [] };

function refusing(user: DeclaredUser, mistakes: Partial<Mistakes> = {}) {
  return () => refuseMistakes(user, { ...NO_MISTAKES, ...mistakes });
}

describe('a template is refused that', () => {
  it('lists an attribute twice, in words that name it', () => {
    expect(refusing(declared(), { repeatedAttributes: ['email'] })).toThrow(
      'leave one of each: email.',
    );
  });

  it.each(['sub', 'identities', 'cognito:user_status'])('lists %s', (name) => {
    expect(refusing(declared({ attributes: { [name]: 'x' } }))).toThrow(`itself: ${name}.`);
  });

  it('has both kinds of password', () => {
    expect(refusing(declared({ password: 'one', temporaryPassword: 'two' }))).toThrow(
      'Leave one of these: Password, TemporaryPassword.',
    );
  });

  it.each([
    ['Username', { username: '' }],
    ['Password', { password: '' }],
    ['TemporaryPassword', { temporaryPassword: '' }],
  ])('gives no value to %s, which is not the same as leaving it out', (name, user) => {
    expect(refusing(declared(user))).toThrow(
      `Give a value, or leave the property out where there is none: ${name}.`,
    );
  });

  it('sets a read-only property', () => {
    const refuse = () => refuseReadOnly({ ...NO_MISTAKES, readOnlyProperties: ['Sub'] });
    expect(refuse).toThrow('read-only properties, Amazon Cognito sets them: Sub.');
  });
});

it('every such refusal is InvalidRequest, and quotes no value', () => {
  const user = declared({ password: 'Tr0ub4dor&3', temporaryPassword: 'Tr0ub4dor&3' });
  expect(refusing(user)).toThrow(expect.objectContaining({ code: 'InvalidRequest' }));
  expect(refusing(user)).not.toThrow(/Tr0ub4dor/);
});

it('many names are counted, not listed', () => {
  const repeatedAttributes = Array.from({ length: 5_000 }, (_, index) => `custom:${index}`);
  expect(refusing(declared(), { repeatedAttributes })).toThrow('custom:9 and 4990 more.');
});

it('a template without mistakes passes', () => {
  expect(refusing(declared({ attributes: { email: 'a@b.c', name: '' } }))).not.toThrow();
  expect(refusing(declared({ password: 'one' }))).not.toThrow();
  expect(refusing(declared({ temporaryPassword: 'one' }))).not.toThrow();
  expect(refusing({ userPoolId: 'us-east-1_x' })).not.toThrow();
  expect(() => refuseReadOnly(NO_MISTAKES)).not.toThrow();
});

it('read-only properties are no mistake on update, where CloudFormation sends them', () => {
  expect(refusing(declared(), { readOnlyProperties: ['Sub'] })).not.toThrow();
});
