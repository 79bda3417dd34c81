// What attributes a user may have, and how they change.
import {
  byName,
  changed,
  checkChanges,
  checkFlags,
  checkNew,
} from '../../../../../local/cognito/rules/attributes';
import { attributeSchema } from '../../../../../local/cognito/rules/schema';

const schema = attributeSchema([
  { Name: 'email', Required: true },
  { Name: 'tenant', AttributeDataType: 'String', Mutable: false },
]);
const EMAIL = { email: 'a@b.c', email_verified: 'true' };
const map = (record: Record<string, string>) => new Map(Object.entries(record));

describe('byName', () => {
  it('takes the last of two values, and a missing one as blank', () => {
    const list = [{ Name: 'name', Value: 'a' }, { Name: 'name', Value: 'b' }, { Name: 'locale' }];
    expect(byName(list)).toEqual(map({ name: 'b', locale: '' }));
  });
});

describe('checkNew', () => {
  it('takes what the schema has, immutable ones too', () => {
    expect(() => checkNew(schema, map({ ...EMAIL, 'custom:tenant': 't1' }))).not.toThrow();
  });

  it('names everything that is wrong or missing', () => {
    expect(() => checkNew(schema, map({ 'custom:none': 'x', birthdate: 'x' }))).toThrow(
      /custom:none: .*\nbirthdate: .*\nemail: The attribute is required\n/,
    );
  });

  it('refuses a chosen sub', () => {
    expect(() => checkNew(schema, map({ ...EMAIL, sub: 'x' }))).toThrow('sub: ');
  });
});

describe('checkFlags', () => {
  it('asks for the address of a true flag only', () => {
    expect(() => checkFlags(map({ email_verified: 'True' }))).toThrow('email is required');
    expect(() => checkFlags(map({ email_verified: 'false' }))).not.toThrow();
    expect(() => checkFlags(map(EMAIL))).not.toThrow();
  });
});

describe('checkChanges', () => {
  it.each([
    [{ 'custom:tenant': 't2' }, 'user.custom:tenant: Attribute cannot be updated.'],
    [{ sub: 'x' }, 'user.sub: Attribute cannot be updated.'],
    [{ email: '' }, 'user.email: Required attribute cannot be deleted.'],
    [{ 'custom:none': '' }, 'user.custom:none: Attribute does not exist in the schema.'],
    [{ phone_number: '1' }, 'user.phone_number: Invalid phone number format.'],
  ])('refuses %j', (changes, message) => {
    expect(() => checkChanges(schema, map(changes))).toThrow(message);
  });

  it('takes a blank for an attribute that is not required', () => {
    expect(() => checkChanges(schema, map({ birthdate: '' }))).not.toThrow();
  });
});

describe('changed', () => {
  it('sets, keeps and deletes', () => {
    const result = changed(map({ name: 'a', locale: 'en' }), map({ name: '', nickname: 'b' }));
    expect(result).toEqual(map({ locale: 'en', nickname: 'b' }));
  });

  it('resets the flag of a changed address', () => {
    const result = changed(map(EMAIL), map({ email: 'x@b.c' }));
    expect(result).toEqual(map({ email: 'x@b.c', email_verified: 'false' }));
  });

  it('keeps the flag of an address that stays the same', () => {
    expect(changed(map(EMAIL), map({ email: 'a@b.c', name: 'x' }))).toEqual(
      map({ ...EMAIL, name: 'x' }),
    );
  });

  it('takes the flag that comes with a changed address', () => {
    const changes = map({ email: 'x@b.c', email_verified: 'true' });
    expect(changed(map(EMAIL), changes)).toEqual(changes);
  });

  it('drops the flag with its address', () => {
    expect(changed(map(EMAIL), map({ email: '' }))).toEqual(new Map());
  });
});
