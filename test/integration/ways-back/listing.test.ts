// Whatever LIST names, READ finds.
import { attributes, SUCCESS, useHandlers } from '../../support/handlers';

async function names(answer: Promise<{ resourceModels?: { Username?: unknown }[] }>) {
  return ((await answer).resourceModels ?? []).map(({ Username }) => Username).sort();
}

describe('in a pool that signs in by phone number, users with an email', () => {
  const { ada, calls, list, read, stranger } = useHandlers({
    pool: { UsernameAttributes: ['phone_number'] },
  });

  it('are listed by their phone number, and read by it', async () => {
    await stranger('+15555550100', { email: 'same@example.com' });
    await stranger('+15555550101', { email: 'same@example.com' });
    expect(await names(list())).toEqual(['+15555550100', '+15555550101']);
    expect(await calls(list)).toEqual(['ListUsers']);
    expect(await read(ada({ Username: '+15555550100' }))).toMatchObject(SUCCESS);
  });
});

describe('in a pool that signs in by both', () => {
  const { ada, list, read, create } = useHandlers({
    pool: { UsernameAttributes: ['phone_number', 'email'] },
  });

  it('a user with both is listed by its email, and found by either', async () => {
    const known = ada({ Username: '+15555550100', ...attributes({ email: 'ada@example.com' }) });
    expect(await create(known)).toMatchObject(SUCCESS);
    expect(await names(list())).toEqual(['ada@example.com']);
    expect(await read(ada({ Username: 'ada@example.com' }))).toMatchObject(SUCCESS);
    expect(await read(known)).toMatchObject(SUCCESS);
  });
});
