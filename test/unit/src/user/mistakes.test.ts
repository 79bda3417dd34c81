import { refuseAttributes, refuseReadOnly } from '../../../../src/user/mistakes';
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

  it('sets a read-only property', () => {
    expect(() => refuseReadOnly({ readOnlyProperties: ['Sub'] })).toThrow('Sub');
  });
});

it('a template without mistakes passes', () => {
  expect(() => refuseAttributes(declared({ attributes: { email: 'a@b.c' } }))).not.toThrow();
  expect(() => refuseReadOnly(declared())).not.toThrow();
});
