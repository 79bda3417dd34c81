import { setEnabled } from '../../../../src/cognito/access';
import { POOL, SUB, stored } from '../../../support/users';
import {
  type Answer,
  DENIED,
  endOf,
  fakeConnection,
  NOT_FOUND,
  said,
  userAnswer,
} from './fake-connection';

const identifier = { userPoolId: POOL, username: 'Ada' };
const ada = userAnswer('ada', { sub: SUB });

/** Disables the user by a service that answers so; what was called, and how it ended. */
async function disabling(answer: Answer, user = stored()) {
  const { cognito, calls } = fakeConnection(answer);
  const ended = await endOf(setEnabled(cognito, { identifier, user }, false));
  return [...said(calls), ended];
}

describe('a call that changes a user', () => {
  it('names it by its `sub`, which is nobody else’s', async () => {
    expect(await disabling(() => ({}))).toEqual([`AdminDisableUser ${SUB}`, 'done']);
  });

  it.each([
    ['of an identity provider', { status: 'EXTERNAL_PROVIDER' }],
    ['linked to one', { status: 'CONFIRMED', attributes: { identities: '[]' } }],
  ])('names one %s by the stored name', async (_, partial) => {
    const user = stored({ username: 'Google_1', ...partial });
    expect(await disabling(() => ({}), user)).toEqual(['AdminDisableUser Google_1', 'done']);
  });

  it('names one without a `sub` by the stored name', async () => {
    const nameless = { ...stored(), attributes: new Map() };
    expect(await disabling(() => ({}), nameless)).toEqual(['AdminDisableUser ada', 'done']);
  });

  it('that is not there under its only name is not looked for', async () => {
    const bySub = stored({ username: SUB });
    expect(await disabling(() => NOT_FOUND, bySub)).toEqual([
      `AdminDisableUser ${SUB}`,
      'NotFound',
    ]);
  });

  it('fails as the look does, where nobody tells whether the user is there', async () => {
    const answer: Answer = ({ operation }) => (operation === 'AdminGetUser' ? DENIED : NOT_FOUND);
    expect(await disabling(answer)).toEqual([
      `AdminDisableUser ${SUB}`,
      'AdminGetUser Ada',
      'AccessDenied',
    ]);
  });

  it('is made again by the stored name where the very same user is still there', async () => {
    const answer: Answer = ({ operation, input }) => {
      if (operation === 'AdminGetUser') return ada;
      return input.Username === SUB ? NOT_FOUND : {};
    };
    expect(await disabling(answer)).toEqual([
      `AdminDisableUser ${SUB}`,
      'AdminGetUser Ada',
      'AdminDisableUser ada',
      'done',
    ]);
  });

  it('is made again, too, where the first look lagged behind', async () => {
    const answer: Answer = ({ operation, input, tries }) => {
      if (operation === 'AdminGetUser') return tries === 1 ? NOT_FOUND : ada;
      return input.Username === SUB ? NOT_FOUND : {};
    };
    expect((await disabling(answer)).slice(-2)).toEqual(['AdminDisableUser ada', 'done']);
  });

  it.each([
    ['nobody answers to its name', NOT_FOUND],
    ['somebody else has its name', userAnswer('ada', { sub: 'another' })],
    ['somebody else has its name as an alias', userAnswer('eve', { sub: 'another' })],
  ])('reaches nobody where the user is gone: %s', async (_, found) => {
    const answer: Answer = ({ operation }) => (operation === 'AdminGetUser' ? found : NOT_FOUND);
    expect(await disabling(answer)).toEqual([
      `AdminDisableUser ${SUB}`,
      'AdminGetUser Ada',
      'AdminGetUser Ada',
      'NotFound',
    ]);
  });
});
