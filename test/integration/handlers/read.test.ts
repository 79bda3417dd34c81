// What a read needs, and what it shows.
import { attributes, listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { READS, SUCCESS } from '../../support/words';

const { ada, behind, calls, make, poolId, read, stranger } = useHandlers();

describe('a read', () => {
  it('needs the identifier alone, and two calls side by side', async () => {
    stranger('ada', { name: 'Ada' });
    const identifier = { UserPoolId: poolId(), Username: 'ada' };
    const asked = await calls(async () => {
      const resourceModel = { ...identifier, ...attributes({ name: 'Ada' }) };
      expect(await read(identifier)).toMatchObject({ ...SUCCESS, resourceModel });
    });
    expect(asked.sort()).toEqual(READS);
  });

  it('shows the declared attributes alone where the request declares some', async () => {
    stranger('ada', { name: 'Ada', nickname: 'self-made' });
    const { resourceModel } = await read(ada(attributes({ name: 'x' })));
    expect(resourceModel?.UserAttributes).toEqual(listed({ name: 'Ada' }));
  });

  it('shows more groups than fit a page', async () => {
    const Groups = Array.from({ length: 75 }, (_, index) => `group-${index}`);
    for (const GroupName of Groups) behind('CreateGroup', { GroupName });
    await make(ada({ Groups }));
    const { resourceModel } = await read();
    expect(new Set([resourceModel?.Groups].flat())).toEqual(new Set(Groups));
  });
});
