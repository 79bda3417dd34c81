import { refuseAttributes, refusePasswords, refuseReadOnly } from '../../../../src/user/mistakes';
import { declared } from '../../../support/users';

describe('a template is refused that', () => {
  it('lists an attribute twice', () => {
    expect(() => refuseAttributes(declared({ repeatedAttributes: ['email'] }))).toThrow(
      'leave one of each: email.',
    );
  });

  it.each(['sub', 'identities', 'cognito:user_status'])('lists %s', (name) => {
    expect(() => refuseAttributes(declared({ attributes: { [name]: 'x' } }))).toThrow(name);
  });

  it('has both kinds of password', () => {
    const both = declared({ password: 'one', temporaryPassword: 'two' });
    expect(() => refusePasswords(both)).toThrow('Leave one of these: Password, TemporaryPassword.');
  });

  it('sets a read-only property', () => {
    expect(() => refuseReadOnly({ readOnlyProperties: ['Sub'] })).toThrow('Sub');
  });
});

it('a template without mistakes passes', () => {
  expect(() => refuseAttributes(declared({ attributes: { email: 'a@b.c' } }))).not.toThrow();
  expect(() => refusePasswords(declared({ password: 'one' }))).not.toThrow();
  expect(() => refuseReadOnly(declared())).not.toThrow();
});
