// A page for each LIST; whatever it names, READ finds.
import type { Answer } from '../../../local/invocation/answer';
import type { Properties } from '../../../local/invocation/events';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, SUCCESS } from '../../support/words';

const { act, ada, calls, inPool, list, make, poolId, read, stranger } = useHandlers();

async function pages(): Promise<Properties[][]> {
  const found: Properties[][] = [];
  let answer: Answer | undefined;
  do {
    answer = await list(answer?.nextToken);
    expect(answer).toMatchObject(SUCCESS);
    found.push(answer.resourceModels ?? []);
  } while (answer.nextToken);
  return found;
}

const identifiers = (...names: string[]) =>
  names.map((Username) => ({ UserPoolId: poolId(), Username }));

describe('a list', () => {
  it('of an empty pool is an empty list, for which nothing else is asked', async () => {
    const asked = await calls(async () => {
      expect(await pages()).toEqual([[]]);
    });
    expect(asked).toEqual(['ListUsers']);
  });

  it('answers a page of 60 for each call, and the token of the next', async () => {
    const names = Array.from({ length: 125 }, (_, index) => `user-${index}`);
    for (const name of names) stranger(name);
    const asked = await calls(async () => {
      const found = await pages();
      expect(found.map((page) => page.length)).toEqual([60, 60, 5]);
      expect(new Set(found.flat())).toEqual(new Set(identifiers(...names)));
    });
    expect(asked).toEqual(['ListUsers', 'ListUsers', 'ListUsers']);
  });

  it('names users by their address where the pool signs in by it', async () => {
    await inPool({ UsernameAttributes: ['email', 'phone_number'] });
    stranger('ada@example.com');
    stranger('+15555550100');
    const [page] = await pages();
    expect(page).toHaveLength(2);
    expect(page).toEqual(expect.arrayContaining(identifiers('ada@example.com', '+15555550100')));
  });

  it('names users with an email by the phone number where that is the one to sign in by', async () => {
    await inPool({ UsernameAttributes: ['phone_number'] });
    stranger('+15555550100', { email: 'same@example.com' });
    stranger('+15555550101', { email: 'same@example.com' });
    const [page] = await pages();
    expect(page).toHaveLength(2);
    expect(page).toEqual(expect.arrayContaining(identifiers('+15555550100', '+15555550101')));
    // The pool is known by now.
    expect(await calls(list)).toEqual(['ListUsers']);
    expect(await read(ada({ Username: '+15555550100' }))).toMatchObject(SUCCESS);
  });

  it('names a user with both addresses by the email, and either finds it', async () => {
    await inPool({ UsernameAttributes: ['phone_number', 'email'] });
    const known = ada({ Username: '+15555550100', ...attributes({ email: 'ada@example.com' }) });
    await make(known);
    expect(await pages()).toEqual([identifiers('ada@example.com')]);
    expect(await read(ada({ Username: 'ada@example.com' }))).toMatchObject(SUCCESS);
    expect(await read(known)).toMatchObject(SUCCESS);
  });

  it('in a pool that is gone is NotFound, without a pool InvalidRequest', async () => {
    const listOf = (properties: Properties) => act({ action: 'LIST', properties });
    expect(await listOf({ UserPoolId: 'us-east-1_Missing99' })).toMatchObject(failed('NotFound'));
    expect(await listOf({})).toMatchObject(failed('InvalidRequest'));
  });
});
