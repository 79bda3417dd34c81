// Of src/user/attributes.ts: what becomes of an attribute that the template no longer declares.
import { attributeChanges, omitted } from '../../../../src/user/attributes';
import { attributes } from '../../../support/users';

const NONE = attributes();

/** What is written where a template leaves out what it declared, and what is there is just that. */
function leftOut(values: Record<string, string>, kept: string[] = []) {
  const declared = attributes(values);
  return Object.fromEntries(attributeChanges(declared, NONE, declared, kept));
}

describe('an attribute that is left out', () => {
  it('is deleted', () => {
    expect(leftOut({ name: 'Ada', 'custom:tier': 'gold' })).toEqual({
      name: '',
      'custom:tier': '',
    });
  });

  it.each(['email', 'phone_number', 'preferred_username'])(
    'stays where somebody may sign in by it: %s',
    (name) => expect(leftOut({ [name]: 'value', nickname: 'x' })).toEqual({ nickname: '' }),
  );

  it.each(['email_verified', 'phone_number_verified'])(
    'stays where it says what has happened: %s',
    (name) => expect(leftOut({ [name]: 'true' })).toEqual({}),
  );

  it.each(['sub', 'identities', 'cognito:mfa_enabled'])(
    'stays where it is the service’s own: %s',
    (name) => expect(leftOut({ [name]: 'x' })).toEqual({}),
  );

  it('stays where the pool lets nobody delete it', () => {
    expect(leftOut({ name: 'Ada', 'custom:fixed': 'x' }, ['custom:fixed'])).toEqual({ name: '' });
  });

  it('is deleted though it is called nearly like a flag', () => {
    const values = { 'custom:email_verified': 'true', 'custom:email': 'a@b.c' };
    expect(Object.keys(leftOut(values))).toEqual(Object.keys(values));
  });

  it('is left alone once somebody has changed it', () => {
    const changes = attributeChanges(
      attributes({ name: 'Ada' }),
      NONE,
      attributes({ name: 'self-made' }),
    );
    expect([...changes]).toEqual([]);
  });

  it('is left alone where it is gone already, or was declared to be', () => {
    expect([...attributeChanges(attributes({ name: 'Ada' }), NONE, NONE)]).toEqual([]);
    expect(leftOut({ name: '' })).toEqual({});
  });
});

describe('the pool has to be asked', () => {
  const declared = attributes({ name: 'Ada', email: 'a@b.c', email_verified: 'true' });

  it('about what is about to be deleted by omission', () => {
    expect(omitted(declared, NONE, declared)).toEqual(['name']);
  });

  it('about nothing where nothing is left out, or deleted on purpose', () => {
    expect(omitted(declared, declared, declared)).toEqual([]);
    expect(omitted(declared, attributes({ name: '' }), declared)).toEqual([]);
  });
});
