import {
  attributeChanges,
  isServiceOwned,
  sameValue,
  unsettled,
} from '../../../../src/user/attributes';
import { attributes } from '../../../support/users';

function changes(
  previous: Record<string, string>,
  desired: Record<string, string>,
  actual: Record<string, string>,
  identity?: string,
) {
  const result = attributeChanges(
    attributes(previous),
    attributes(desired),
    attributes(actual),
    identity,
  );
  return Object.fromEntries(result);
}

describe('what an update writes', () => {
  it('is nothing when the user has what is declared', () => {
    expect(changes({ name: 'Old' }, { name: 'Ada' }, { name: 'Ada' })).toEqual({});
  });

  it('sets what differs from the actual value, whatever the template said before', () => {
    expect(changes({ name: 'Ada' }, { name: 'Ada' }, { name: 'Drifted' })).toEqual({ name: 'Ada' });
  });

  it('blanks what was declared and no longer is', () => {
    expect(changes({ name: 'Ada' }, {}, { name: 'Ada' })).toEqual({ name: '' });
  });

  it('blanks nothing that is absent already', () => {
    expect(changes({ name: 'Ada' }, {}, {})).toEqual({});
  });

  it('leaves alone what no template declared', () => {
    expect(changes({}, {}, { nickname: 'self-made' })).toEqual({});
  });

  it('never blanks a verified flag', () => {
    expect(changes({ email_verified: 'true' }, {}, { email_verified: 'true' })).toEqual({});
  });

  it('never blanks the address that is the identity', () => {
    expect(changes({ email: 'a@b.c' }, {}, { email: 'a@b.c' }, 'email')).toEqual({});
  });

  it('leaves alone what was declared and somebody has changed since', () => {
    expect(changes({ name: 'Ada' }, {}, { name: 'self-made' })).toEqual({});
  });

  it('leaves the service’s own attributes alone, whatever a template said', () => {
    expect(changes({ sub: 'x' }, {}, { sub: 'x' })).toEqual({});
  });

  it('blanks a custom attribute that is called like a flag', () => {
    const declared = { 'custom:age_verified': 'yes' };
    expect(changes(declared, {}, declared)).toEqual({ 'custom:age_verified': '' });
  });

  it('writes another spelling when the template changes to it, and only then', () => {
    const actual = { preferred_username: 'bob' };
    const desired = { preferred_username: 'Bob' };
    expect(changes({ preferred_username: 'bob' }, desired, actual)).toEqual(desired);
    expect(changes(desired, desired, actual)).toEqual({});
    expect(changes({}, desired, actual)).toEqual({});
  });

  it('never spells the address anew that is the identity', () => {
    expect(changes({ email: 'a@b.c' }, { email: 'A@b.c' }, { email: 'a@b.c' }, 'email')).toEqual(
      {},
    );
  });

  it('takes a declared blank as absent', () => {
    expect(changes({}, { name: '' }, {})).toEqual({});
    expect(changes({}, { name: '' }, { name: 'Ada' })).toEqual({ name: '' });
  });

  it.each([
    ['email', 'email_verified'],
    ['phone_number', 'phone_number_verified'],
  ])('takes the declared flag of a changed %s along', (address, flag) => {
    const desired = { [address]: 'new', [flag]: 'true' };
    expect(changes({}, desired, { [address]: 'old', [flag]: 'true' })).toEqual(desired);
  });

  it('leaves the flag of an unchanged address out', () => {
    const declared = { email: 'a@b.c', email_verified: 'true', name: 'Ada' };
    expect(changes({}, declared, { ...declared, name: 'Old' })).toEqual({ name: 'Ada' });
  });

  it('sends no flag along with an address that goes away', () => {
    const actual = { email: 'a@b.c', email_verified: 'true' };
    expect(changes({ email: 'a@b.c' }, { email_verified: 'true' }, actual)).toEqual({ email: '' });
  });

  it('copes with attributes named like members of an object', () => {
    const desired = new Map([['__proto__', 'x']]);
    const result = attributeChanges(new Map(), desired, new Map());
    expect([...result]).toEqual([['__proto__', 'x']]);
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
});

describe('after the write', () => {
  it('names what the service has not changed', () => {
    const written = attributes({ email: 'new@b.c', name: 'Ada', nickname: '' });
    const actual = attributes({ email: 'old@b.c', name: 'Ada' });
    expect(unsettled(written, actual)).toEqual(['email']);
  });
});

it.each([
  ['sub', true],
  ['identities', true],
  ['cognito:user_status', true],
  ['custom:sub', false],
  ['email', false],
])('%s is the service’s own: %s', (name, own) => {
  expect(isServiceOwned(name)).toBe(own);
});
