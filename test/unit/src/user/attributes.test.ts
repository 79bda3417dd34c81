import {
  attributeChanges,
  isEmailOrPhone,
  isServiceOwned,
  isTrue,
  sameValue,
  unsettled,
} from '../../../../src/user/attributes';
import { attributes } from '../../../support/users';

type Values = Record<string, string>;

function changes(previous: Values, desired: Values, actual: Values, identity?: string) {
  const [one, other, there] = [previous, desired, actual].map(attributes);
  return Object.fromEntries(
    attributeChanges(one ?? new Map(), other ?? new Map(), there ?? new Map(), [], identity),
  );
}

describe('what an update writes', () => {
  it('is nothing when the user has what is declared', () => {
    expect(changes({ name: 'Old' }, { name: 'Ada' }, { name: 'Ada' })).toEqual({});
  });

  it('sets what differs from the actual value, whatever the template said before', () => {
    expect(changes({ name: 'Ada' }, { name: 'Ada' }, { name: 'Drifted' })).toEqual({ name: 'Ada' });
  });

  it('leaves alone what no template declared', () => {
    expect(changes({}, {}, { nickname: 'self-made' })).toEqual({});
  });

  it('takes a declared blank as absent, and deletes on purpose', () => {
    expect(changes({}, { name: '' }, {})).toEqual({});
    expect(changes({ name: 'Ada' }, { name: '' }, {})).toEqual({});
    expect(changes({}, { name: '' }, { name: 'Ada' })).toEqual({ name: '' });
    expect(changes({ email: 'a@b.c' }, { email: '' }, { email: 'a@b.c' })).toEqual({ email: '' });
  });

  it('copes with attributes named like members of an object', () => {
    const desired = new Map([['__proto__', 'x']]);
    expect([...attributeChanges(new Map(), desired, new Map())]).toEqual([['__proto__', 'x']]);
  });
});

describe('another spelling of the same value', () => {
  const [lower, upper] = [{ preferred_username: 'bob' }, { preferred_username: 'Bob' }];

  it('is written when the template changes to it', () => {
    expect(changes(lower, upper, lower)).toEqual(upper);
  });

  it('is not written anew for ever, in a pool that never shows it', () => {
    expect(changes(upper, upper, lower)).toEqual({});
  });

  it('is nothing to correct where a template declares the value for the first time', () => {
    expect(changes({}, upper, lower)).toEqual({});
  });

  it('is not written where it is there already', () => {
    expect(changes(lower, upper, upper)).toEqual({});
  });

  it('is never given to the address that the user is known by', () => {
    const [was, wanted] = [{ email: 'a@b.c' }, { email: 'A@b.c' }];
    expect(changes(was, wanted, was, 'email')).toEqual({});
    expect(changes(was, wanted, was, 'phone_number')).toEqual(wanted);
  });
});

describe('the flag of an address', () => {
  it.each([
    ['email', 'email_verified'],
    ['phone_number', 'phone_number_verified'],
  ])('goes along with a changed %s where it is declared', (address, flag) => {
    const desired = { [address]: 'new', [flag]: 'true' };
    expect(changes({}, desired, { [address]: 'old', [flag]: 'true' })).toEqual(desired);
  });

  it('stays where the address does', () => {
    const declared = { email: 'a@b.c', email_verified: 'true', name: 'Ada' };
    expect(changes({}, declared, { ...declared, name: 'Old' })).toEqual({ name: 'Ada' });
  });

  it('does not go along with an address that goes away', () => {
    const actual = { email: 'a@b.c', email_verified: 'true' };
    const desired = { email: '', email_verified: 'true' };
    expect(changes(actual, desired, actual)).toEqual({ email: '' });
  });
});

describe('the same value', () => {
  it.each(['email', 'preferred_username', 'email_verified', 'phone_number_verified'])(
    'of %s ignores case',
    (name) => expect(sameValue(name, 'True', 'tRUE')).toBe(true),
  );

  it.each(['name', 'phone_number', 'custom:age_verified'])('of %s does not', (name) => {
    expect(sameValue(name, 'Ada', 'ada')).toBe(false);
  });

  it.each(['name', 'email'])('of %s may be blank or absent', (name) => {
    expect(sameValue(name, '', undefined)).toBe(true);
    expect(sameValue(name, undefined, '')).toBe(true);
  });
});

it('after the write, names what the service does not show yet', () => {
  const written = attributes({ email: 'new@b.c', name: 'Ada', nickname: '', locale: '' });
  const actual = attributes({ email: 'old@b.c', name: 'Ada', locale: 'en' });
  expect(unsettled(written, actual)).toEqual(['email', 'locale']);
});

it.each([
  ['sub', true],
  ['identities', true],
  ['cognito:user_status', true],
  ['custom:sub', false],
  ['email', false],
])('%s is the service’s own: %s', (name, own) => expect(isServiceOwned(name)).toBe(own));

it('messages go to an email address or a phone number', () => {
  const names = ['email', 'phone_number', 'email_verified', 'preferred_username', 'name'];
  expect(names.filter(isEmailOrPhone)).toEqual(['email', 'phone_number']);
});

it('a flag says yes in any letter case, and nothing else does', () => {
  expect(['true', 'True', 'TRUE', 'false', '1', '', undefined].map(isTrue)).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ]);
});
