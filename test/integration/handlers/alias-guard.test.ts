// An update takes no address from another user, whatever the letter case, and however many have it.
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS } from '../../support/words';

describe('an update to an address that another user signs in with', () => {
  const { ada, calls, make, stored, stranger, update } = useHandlers({
    pool: { AliasAttributes: ['email'] },
  });
  const hers = (rest = {}) => ada({ ...attributes(verified('ada@example.com')), ...rest });
  const claiming = (rest = {}) => ada({ ...attributes(verified('team@example.com')), ...rest });
  beforeEach(() => make(hers()));

  it('is InvalidRequest, before anything is written', async () => {
    stranger('ben', verified('team@example.com'));
    const asked = await calls(async () => {
      const answer = await update(hers(), claiming({ Enabled: false, Password: PASSWORD }));
      expect(answer).toMatchObject(failed('InvalidRequest'));
      expect(answer.message).toContain('ForceAliasCreation');
    });
    expect(asked.filter((operation) => /Update|Disable|Set/.test(operation))).toEqual([]);
    expect(await stored('team@example.com')).toMatchObject({ username: 'ben' });
  });

  it('moves it with ForceAliasCreation', async () => {
    stranger('ben', verified('team@example.com'));
    expect(await update(hers(), claiming({ ForceAliasCreation: true }))).toMatchObject(SUCCESS);
    expect(await stored('team@example.com')).toMatchObject({ username: 'ada' });
  });

  it('goes through where somebody else has it who has never verified it', async () => {
    stranger('ben', { email: 'team@example.com' });
    expect(await update(hers(), claiming())).toMatchObject(SUCCESS);
  });

  it('finds the holder behind more than a page of users who claim the address', async () => {
    for (let index = 0; index < 65; index += 1) {
      stranger(`claimant-${index}`, { email: 'team@example.com' });
    }
    stranger('ben', verified('team@example.com'));
    expect(await update(hers(), claiming())).toMatchObject(failed('InvalidRequest'));
    expect(await stored('team@example.com')).toMatchObject({ username: 'ben' });
  });

  it.each([
    ['too long to be asked for', `${'a'.repeat(120)}@example.com`],
    ['with a space', 'a b@example.com'],
  ])('is InvalidRequest where it is %s', async (_, address) => {
    const answer = await update(hers(), ada(attributes(verified(address))));
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('at most 128 characters');
  });
});

describe('in a pool whose only alias is the other address', () => {
  const { ada, make, stored, update } = useHandlers({
    pool: { AliasAttributes: ['phone_number'] },
  });

  it('an address need not be one that can be signed in by', async () => {
    const address = `${'a'.repeat(120)}@example.com`;
    await make();
    expect(await update(ada(), ada(attributes(verified(address))))).toMatchObject(SUCCESS);
    expect(await stored()).toMatchObject({ attributes: { email: address } });
  });
});

describe('in a pool without case sensitivity', () => {
  const { ada, make, stored, stranger, update } = useHandlers({
    pool: { AliasAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } },
  });
  const hers = (email: string) => ada(attributes(verified(email)));

  it('an address that a stranger holds in another letter case is not taken', async () => {
    stranger('ben', verified('Ann@x.org'));
    await make(hers('ada@x.org'));
    expect(await update(hers('ada@x.org'), hers('ann@x.org'))).toMatchObject(
      failed('InvalidRequest'),
    );
    expect(await stored('ann@x.org')).toMatchObject({ username: 'ben' });
  });

  it('our own address may be spelt anew', async () => {
    await make(hers('ada@x.org'));
    expect(await update(hers('ada@x.org'), hers('Ada@x.org'))).toMatchObject(SUCCESS);
  });
});
