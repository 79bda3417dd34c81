import { deleteUser, listUsers } from '../../../../src/cognito/users';
import { POOL, SUB, stored } from '../../../support/users';
import {
  type Answer,
  endOf,
  fakeConnection,
  LOST,
  NOT_FOUND,
  said,
  useNoPauses,
  userAnswer,
} from './fake-connection';

const target = { identifier: { userPoolId: POOL, username: 'ada' }, user: stored() };

useNoPauses();

async function deleting(found: ReturnType<Answer>, ...tries: ReturnType<Answer>[]) {
  const { cognito, calls } = fakeConnection((call) =>
    call.operation === 'AdminGetUser' ? found : (tries[call.tries - 1] ?? NOT_FOUND),
  );
  const ended = await endOf(deleteUser(cognito, target));
  return [...said(calls), ended];
}

const call = `AdminDeleteUser ${SUB}`;

// Who is not seen twice is gone.
const LOOKS = ['AdminGetUser ada', 'AdminGetUser ada'];

describe('a delete whose answer is lost', () => {
  it('is done where nobody is there any more', async () => {
    expect(await deleting(NOT_FOUND, LOST)).toEqual([call, ...LOOKS, 'done']);
  });

  it('is done where somebody else answers to the name, whom it does not touch', async () => {
    const stranger = userAnswer('eve', { sub: 'another', preferred_username: 'ada' });
    expect(await deleting(stranger, LOST)).toEqual([call, ...LOOKS, 'done']);
  });

  it('is made again where the user is still there', async () => {
    const ada = userAnswer('ada', { sub: SUB });
    expect(await deleting(ada, LOST, {})).toEqual([call, 'AdminGetUser ada', call, 'done']);
  });
});

it('a delete that finds nobody at its first try is NotFound', async () => {
  expect(await deleting(NOT_FOUND, NOT_FOUND)).toEqual([call, ...LOOKS, 'NotFound']);
});

describe('a page of users', () => {
  const page = (answer: object, token?: string) =>
    listUsers(fakeConnection(() => answer).cognito, POOL, token);

  it('has the token of the next, but no token that leads in circles', async () => {
    expect(await page({ Users: [], PaginationToken: 'next' }, 'this')).toMatchObject({
      nextToken: 'next',
    });
    expect((await page({ Users: [], PaginationToken: 'this' }, 'this')).nextToken).toBeUndefined();
  });

  it('leaves out an entry that names nobody', async () => {
    const { users } = await page({ Users: [{}, { Username: 'ada' }] });
    expect(users.map(({ username }) => username)).toEqual(['ada']);
  });
});
