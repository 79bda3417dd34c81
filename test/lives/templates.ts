// Random templates: few names and few values, so that they meet.
import fc from 'fast-check';
import type { Template } from './life';

export const EMAILS = ['ann@example.com', 'Ann@example.com', 'bob@example.com'];
export const PHONES = ['+15555550100', '+15555550101'];
export const NAMES = ['ada', 'Ada', 'bob'];
export const GROUPS = ['admins', 'staff', 'guests'];
const PASSWORDS = ['Correct-Horse-7', 'Battery-Staple-8'];

const VALUES: Record<string, readonly string[]> = {
  email: [...EMAILS, ...EMAILS, ''],
  email_verified: ['true', 'true', 'false'],
  phone_number: [...PHONES, ...PHONES, ''],
  phone_number_verified: ['true', 'false'],
  preferred_username: [...NAMES, 'eve', ''],
  name: ['Ada', 'Eve', 'Ada', 'Eve', ''],
  nickname: ['countess', ''],
  'custom:tier': ['gold', 'iron'],
  'custom:badge': ['7', '', '', ''],
};

const SIGN_IN: Needs['attributes'] = {
  email: 'carol@example.com',
  phone_number: '+15555550102',
};

const attributes = fc
  .tuple(
    ...Object.values(VALUES).map((values) => fc.option(fc.constantFrom(...values), { freq: 2 })),
  )
  .map((values) => {
    const pairs = Object.keys(VALUES).map((name, index) => [name, values[index]] as const);
    const given = pairs.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
    const all = Object.fromEntries(given);
    // A flag without its address is refused.
    return Object.fromEntries(given.filter(([name]) => all[name.replace('_verified', '')]));
  });

const password = fc.constantFrom(...PASSWORDS);
const access = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: password.map((Password) => ({ Password })) },
  { weight: 5, arbitrary: password.map((TemporaryPassword) => ({ TemporaryPassword })) },
  { weight: 1, arbitrary: fc.constant({ Password: 'short' }) },
);

/** What most templates declare so that a pool takes them. */
export interface Needs {
  /** The attributes by which people sign in. */
  readonly addresses: readonly string[];
  /** What the pool requires. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** `usernames` are those that the pool can take. */
export function template(usernames: readonly string[], needs: Needs): fc.Arbitrary<Template> {
  const groups = fc.oneof(
    { weight: 9, arbitrary: fc.subarray(GROUPS) },
    { weight: 1, arbitrary: fc.constant(['admins', 'missing']) },
  );
  const properties = {
    Username: fc.option(fc.constantFrom(...usernames), { nil: undefined, freq: 3 }),
    UserAttributes: fc.option(attributes, { nil: undefined, freq: 6 }),
    Groups: fc.option(groups, { nil: undefined, freq: 2 }),
    Enabled: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
    MessageAction: fc.constantFrom('SUPPRESS', 'SUPPRESS', 'RESEND', undefined),
    ForceAliasCreation: fc.constantFrom(undefined, undefined, undefined, true),
    DesiredDeliveryMediums: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, [
      'EMAIL',
    ]),
    ClientMetadata: fc.constantFrom(undefined, { tenant: 'one' }, { tenant: 'two' }),
    ValidationData: fc.constantFrom(undefined, undefined, { source: 'life' }),
  };
  return fc
    .tuple(fc.record(properties), access, fc.nat(9))
    .map(([said, more, luck]) => ({ ...said, ...more, luck }))
    .map(({ luck, ...all }) => (luck > 0 ? fitting(all, needs) : all));
}

// A username that is an address goes with this very address, or with none.
function fitting(template: Template, { addresses, attributes }: Needs): Template {
  const { Username, UserAttributes } = template;
  const [signIn] = addresses;
  const said = { ...attributes, ...UserAttributes };
  if (!signIn) return UserAttributes ? { ...template, UserAttributes: said } : template;
  if (!Username) {
    return { ...template, UserAttributes: { [signIn]: SIGN_IN[signIn] ?? '', ...said } };
  }
  const own = Username.includes('@') ? 'email' : 'phone_number';
  const { [own]: address, ...others } = said;
  return { ...template, UserAttributes: address ? { ...others, [own]: Username } : others };
}
