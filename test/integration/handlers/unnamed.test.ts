// A user whom the template gives no name: by what it is known, and when it is taken for somebody else.
import type { Properties } from '../../../local/invocation/events';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed } from '../../support/words';

const { ada, change, create, inPool, make, read, stored } = useHandlers();
const unnamed = (properties: Properties = {}) =>
  ada({ ...attributes({ email: 'ada@example.com' }), Username: undefined, ...properties });

describe('a user without a declared name', () => {
  it('is known by its `sub` where people sign in by address, and the address moves in place', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    const { Username, Sub } = await make(unnamed());
    expect(Username).toBe(Sub);
    const { resourceModel } = await read(ada({ Username }));
    expect(resourceModel).toMatchObject({ Username, Sub });
    const moved = unnamed({ Username, ...attributes({ email: 'new@example.com' }) });
    expect(await change(unnamed({ Username }), moved)).toMatchObject({ Username, Sub });
    expect((await stored('new@example.com')).sub).toBe(Sub);
  });

  it('is nobody whom another create has made, where nothing tells this one from it', async () => {
    const event = { logicalResourceId: 'Ada', bearerToken: '' };
    await make(unnamed(), event);
    expect(await create(unnamed(), event)).toMatchObject(failed('AlreadyExists'));
  });

  it('is nobody who has its address already', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    const event = { logicalResourceId: 'Ada', bearerToken: 'token' };
    await make(unnamed(), event);
    expect(await create(unnamed(), event)).toMatchObject(failed('AlreadyExists'));
  });

  it('needs an address where people sign in by it', async () => {
    await inPool({ UsernameAttributes: ['email', 'phone_number'] });
    const answer = await create(unnamed({ UserAttributes: undefined }));
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('email or phone_number');
  });
});
