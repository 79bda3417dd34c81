// The one rule, backwards: a rollback gives back what the old template or nobody declared.
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { SUCCESS } from '../../support/words';

const { ada, calls, inPool, make, stored, stranger, update } = useHandlers();

describe('a user imported by name into a pool with aliases, whose template then declares what is there', () => {
  const address = { email: 'ada@example.com', email_verified: 'true' };

  it('keeps email and sign-in when that is rolled back, and loses the name alone', async () => {
    await inPool({ AliasAttributes: ['email'] });
    stranger('ada', { ...address, name: 'Ada' });
    const declaring = ada(attributes({ ...address, name: 'Ada' }));
    expect(await calls(() => update(ada(), declaring))).not.toContain('AdminUpdateUserAttributes');
    expect(await update(declaring, ada())).toMatchObject(SUCCESS);
    expect((await stored('ada@example.com')).attributes).toEqual(address);
  });
});

describe('in a pool that requires an attribute and holds another immutable', () => {
  const kept = { given_name: 'Ada', 'custom:badge': '7' };

  it('a rollback that omits both succeeds, and leaves them', async () => {
    await inPool({
      Schema: [
        { Name: 'given_name', Required: true, Mutable: true, AttributeDataType: 'String' },
        { Name: 'badge', AttributeDataType: 'String', Mutable: false },
      ],
    });
    const declaring = ada(attributes({ ...kept, nickname: 'al' }));
    await make(declaring);
    expect(await update(declaring, ada())).toMatchObject(SUCCESS);
    expect((await stored()).attributes).toEqual(kept);
  });
});
