// The run against an account: only when asked for, and nothing stays.
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import { createPool } from '../support/cognito';
import { ASKED, accountAsked, isForAccount } from './account';
import { emulator, poolsMadeBy, removePools, type Target } from './target';
import { themes } from './themes';

describe('the run against an account', () => {
  it.each([undefined, '', '1', 'true', 'yes'])('is not asked for by %p', (value) => {
    expect(accountAsked({ CONFORMANCE_ACCOUNT: value })).toBe(false);
  });

  it('is asked for by the whole sentence', () => {
    expect(accountAsked({ CONFORMANCE_ACCOUNT: ASKED })).toBe(true);
  });

  it('leaves out the letter-case modes of the embedded pools', () => {
    const modes = Object.values(themes)
      .flat()
      .filter((row) => !isForAccount(row));
    expect(modes.map(({ flattenCase }) => flattenCase)).toEqual(
      expect.arrayContaining([false, true, 'usernames']),
    );
  });

  describe('and its pools', () => {
    let server: CognitoServer;
    let target: Target;

    beforeEach(async () => {
      server = await startCognito();
      target = await emulator(async () => server);
    });

    afterEach(() => target.close());

    it('deletes every pool that it made, protected ones too, and no other', async () => {
      const before = await createPool(target.cognito);
      const made = poolsMadeBy(target.cognito);
      await createPool(target.cognito);
      await createPool(target.cognito, { DeletionProtection: 'ACTIVE' });
      const deleted = await createPool(target.cognito);
      await target.cognito.deleteUserPool({ UserPoolId: deleted.id });
      expect(made.size).toBe(3);
      expect(await removePools(target.cognito, made)).toEqual([]);
      expect([...server.service.pools.keys()]).toEqual([before.id]);
    });

    it('names the pools that are still there', async () => {
      const { id } = await createPool(target.cognito);
      const error = { name: 'NotAuthorizedException', status: 400 };
      server.faults.add({ operation: 'DeleteUserPool', kind: 'error', error });
      expect(await removePools(target.cognito, [id])).toEqual([id]);
    });
  });
});
