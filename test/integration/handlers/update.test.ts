// What an update does to attributes, in place.
import type { Properties } from '../../../local/invocation/events';
import { attributes, listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, READS, SUCCESS } from '../../support/words';

const { ada, behind, calls, change, exists, inPool, make, stored, update } = useHandlers();
const hers = (values: Record<string, string>, rest: Properties = {}) =>
  ada({ ...attributes(values), ...rest });

describe('an update', () => {
  it('sets, changes and removes attributes in place, with one write', async () => {
    const before = hers({ name: 'Ada', nickname: 'ada', locale: 'en' });
    const { Sub } = await make(before);
    const wanted = { name: 'Ada L.', nickname: 'ada', zoneinfo: 'Europe/London' };
    const asked = await calls(async () => {
      expect(await change(before, hers(wanted))).toMatchObject({ Sub });
    });
    expect(asked.slice(0, 2).sort()).toEqual(READS);
    // The pool is asked because something is left out, and might have to stay.
    expect(asked.slice(2)).toEqual([
      'DescribeUserPool',
      'AdminUpdateUserAttributes',
      'AdminGetUser',
    ]);
    expect((await stored()).attributes).toEqual(wanted);
  });

  it('of write-only properties alone writes nothing', async () => {
    await make(hers({ name: 'Ada' }));
    const rest = { ClientMetadata: { key: 'value' }, ForceAliasCreation: true };
    const asked = await calls(() => change(hers({ name: 'Ada' }), hers({ name: 'Ada' }, rest)));
    expect(asked.sort()).toEqual(READS);
  });

  it('brings drifted attributes back, and leaves alone what no template declared', async () => {
    await make(hers({ name: 'Ada' }));
    behind('AdminUpdateUserAttributes', attributes({ name: 'Drifted', nickname: 'self-made' }));
    await change(hers({ name: 'Ada' }), hers({ name: 'Ada' }));
    expect((await stored()).attributes).toEqual({ name: 'Ada', nickname: 'self-made' });
  });

  it('keeps an address verified when its flag is declared, though unchanged', async () => {
    const before = hers({ email: 'old@example.com', email_verified: 'true' });
    const wanted = { email: 'new@example.com', email_verified: 'true' };
    await make(before);
    await change(before, hers(wanted));
    expect((await stored()).attributes).toEqual(wanted);
  });

  it('ignores read-only properties', async () => {
    const model = await make(hers({ name: 'Ada' }));
    const other = { ...model, ...hers({ name: 'Ada' }), Sub: 'other' };
    expect(await change(hers({ name: 'Ada' }), other)).toMatchObject({ Sub: model.Sub });
  });

  it('of a user that is gone is NotFound, and makes none', async () => {
    expect(await update(ada(), hers({ name: 'Ada' }))).toMatchObject(failed('NotFound'));
    expect(await exists()).toBe(false);
  });

  it.each([{ Username: 'ben' }, { UserPoolId: 'us-east-1_Other9999' }])(
    'to %p is NotUpdatable',
    async (other) => {
      await make();
      expect(await update(ada(), ada(other))).toMatchObject(failed('NotUpdatable'));
    },
  );

  it.each([
    ['an attribute twice', [...listed({ name: 'a' }), ...listed({ name: 'b' })]],
    ['the service’s own `sub`', listed({ sub: 'mine' })],
  ])('to %s is refused, and rolls back without harm', async (_, UserAttributes) => {
    const good = hers({ name: 'Ada' });
    await make(good);
    const bad = { ...good, UserAttributes };
    expect(await update(good, bad)).toMatchObject(failed('InvalidRequest'));
    expect(await update(bad, good)).toMatchObject(SUCCESS);
    expect((await stored()).attributes).toEqual({ name: 'Ada' });
  });

  it('to another spelling writes it in a pool with case sensitivity', async () => {
    await make(hers({ preferred_username: 'adal' }));
    await change(hers({ preferred_username: 'adal' }), hers({ preferred_username: 'AdaL' }));
    expect((await stored()).attributes).toEqual({ preferred_username: 'AdaL' });
  });

  it('of an immutable attribute is refused, and says what to declare', async () => {
    await inPool({ Schema: [{ Name: 'badge', AttributeDataType: 'String', Mutable: false }] });
    await make(hers({ 'custom:badge': '7' }));
    const answer = await update(hers({ 'custom:badge': '7' }), hers({ 'custom:badge': '8' }));
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('cannot be updated');
    expect(answer.message).toContain('immutable: declare the value that the user has');
  });
});

describe('an update in a pool that signs in by email', () => {
  const at = (email: string, name: string) =>
    hers({ email, name }, { Username: 'ada@example.com' });
  beforeEach(async () => {
    await inPool({ UsernameAttributes: ['email'] });
    await make(at('ada@example.com', 'Ada'));
  });

  it('changes other attributes of the user that the address names', async () => {
    await change(at('ada@example.com', 'Ada'), at('ada@example.com', 'Ada L.'));
    expect((await stored('ada@example.com')).attributes).toMatchObject({ name: 'Ada L.' });
  });

  it('refuses to change the address that is the identity, and leads nobody into losing a user', async () => {
    const answer = await update(at('ada@example.com', 'Ada'), at('other@example.com', 'Ada'));
    expect(answer).toMatchObject(failed('NotUpdatable'));
    const advice = [
      'replaces the user',
      'DeletionPolicy: Retain',
      'import the user again by its sub',
    ];
    for (const words of advice) expect(answer.message).toContain(words);
    expect(answer.message).not.toMatch(/leave Username out|leave it out/);
  });

  it('keeps the address when the template no longer lists it as an attribute', async () => {
    const without = hers({ name: 'Ada' }, { Username: 'ada@example.com' });
    await change(at('ada@example.com', 'Ada'), without);
    expect(await stored('ada@example.com')).toMatchObject({
      attributes: { email: 'ada@example.com' },
    });
  });
});
