import { addedAttributes, refusedChange } from '../../../../../local/stack/resources/pool-change';

const email = {
  Name: 'email',
  AttributeDataType: 'String',
  Mutable: true,
  Required: false,
} as const;
const site = {
  Name: 'custom:site',
  AttributeDataType: 'String',
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength: '0', MaxLength: '2048' },
} as const;
const POOL = {
  AliasAttributes: ['email', 'phone_number'] as ('email' | 'phone_number')[],
  SchemaAttributes: [email, site],
};
const SAME = { AliasAttributes: ['phone_number', 'email'], Schema: [{ Name: 'site' }] };
const SCHEMA =
  'Invalid request provided: Updates are not allowed for property - Schema. Existing schema attributes cannot be modified or deleted.';

describe('refusedChange', () => {
  it.each([
    [{}],
    [{ UsernameConfiguration: { CaseSensitive: true }, UsernameAttributes: [] }],
    [{ Schema: [{ Name: 'site', StringAttributeConstraints: { MaxLength: '2048' } }] }],
    [{ Schema: [{ Name: 'site' }, { Name: 'more', Mutable: false }, { Name: 'email' }] }],
  ])('lets the pool have %j', (more) => {
    expect(refusedChange(POOL, SAME, { ...SAME, ...more })).toBeUndefined();
  });

  it.each([
    [{ AliasAttributes: ['email'] }, 'AliasAttributes.'],
    [{ AliasAttributes: undefined }, 'AliasAttributes.'],
    [{ UsernameAttributes: ['email'] }, 'UsernameAttributes.'],
    [{ UsernameConfiguration: { CaseSensitive: false } }, 'UsernameConfiguration.'],
  ])('refuses %j', (more, end) => {
    const said = refusedChange(POOL, SAME, { ...SAME, ...more });
    expect(said).toBe(`Invalid request provided: Updates are not allowed for property - ${end}`);
  });

  it.each([
    ['removed', []],
    ['changed', [{ Name: 'site', Mutable: false }]],
    ['changed in its limits', [{ Name: 'site', StringAttributeConstraints: { MaxLength: '9' } }]],
    ['standard and now required', [{ Name: 'site' }, { Name: 'email', Required: true }]],
  ])('refuses an attribute that is %s', (_what, Schema) => {
    expect(refusedChange(POOL, SAME, { ...SAME, Schema })).toBe(SCHEMA);
  });

  it.each([
    [{ ...SAME, UsernameAttributes: ['email'] }],
    [{ ...SAME, Schema: [{ Name: 'site' }, { Name: 'never-added' }] }],
    [{ ...SAME, Schema: [{ Name: 'site' }, { Name: 'email', Required: true }] }],
  ])('lets a rollback go back from %j, which the pool never had', (refused) => {
    expect(refusedChange(POOL, refused, SAME)).toBeUndefined();
  });
});

describe('addedAttributes', () => {
  it('are those that the pool does not have, as declared', () => {
    const more = { Name: 'more', Mutable: false };
    const Schema = [{ Name: 'site' }, { Name: 'email' }, more];
    expect(addedAttributes(POOL, { Schema })).toEqual([more]);
    expect(addedAttributes(POOL, {})).toEqual([]);
  });
});
