import { takeBack } from '../../../../src/actions/take-back';
import { asFailure } from '../../../../src/user/failure';
import { POOL, SUB, stored } from '../../../support/users';
import {
  type Answer,
  DENIED,
  failed,
  fakeConnection,
  NOT_FOUND,
  said,
} from '../cognito/fake-connection';

const target = { identifier: { userPoolId: POOL, username: 'Ada' }, user: stored() };
const STOPPED = failed('InvalidRequest', 'InvalidPasswordException');

/** Takes the user back by a service that answers so; what was called, and how it ended. */
async function takingBack(answer: Answer, failure: unknown = STOPPED, ...rest: unknown[]) {
  const { cognito, calls } = fakeConnection(answer);
  const thrown: unknown = await takeBack(cognito, target, failure, ...rest).catch((error) => error);
  return { calls: said(calls), thrown };
}

describe('a user that could not be completed', () => {
  it('is deleted, and the answer is what stopped the create', async () => {
    const { calls, thrown } = await takingBack(() => ({}));
    expect(calls).toEqual([`AdminDeleteUser ${SUB}`]);
    expect(thrown).toBe(STOPPED);
  });

  it('is taken back where it is gone already', async () => {
    expect((await takingBack(() => NOT_FOUND)).thrown).toBe(STOPPED);
  });

  it('has another answer where it is gone, and what stopped the create where it is not', async () => {
    const answer = failed('GeneralServiceException', 'taken back, but mailed');
    expect((await takingBack(() => ({}), STOPPED, answer)).thrown).toBe(answer);
    expect((await takingBack(() => NOT_FOUND, STOPPED, answer)).thrown).toBe(answer);
    const { thrown } = await takingBack(() => DENIED, STOPPED, answer);
    expect(asFailure(thrown).message).toMatch(/^InvalidPasswordException was said\. .*left behind/);
    expect(asFailure(thrown).message).not.toContain('taken back');
  });

  it('is named for CloudFormation to delete where that fails, with both reasons', async () => {
    expect((await takingBack(() => DENIED)).thrown).toMatchObject({
      code: 'GeneralServiceException',
      message:
        'InvalidPasswordException was said. The user made before that was left behind, ' +
        'since deleting it failed: AccessDeniedException was said',
      call: { leftBehind: { userPoolId: POOL, username: 'ada' } },
    });
  });

  it('is named all the same where the create stopped for a bug, of which nothing is said', async () => {
    const { thrown } = await takingBack(() => DENIED, new TypeError('it quotes a secret'));
    expect(thrown).toMatchObject({ call: { leftBehind: { username: 'ada' } } });
    expect(asFailure(thrown).message).toBe(
      'The user made before that was left behind, since deleting it failed: AccessDeniedException was said',
    );
  });
});
