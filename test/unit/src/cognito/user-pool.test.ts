import { poolSettings, poolTraits } from '../../../../src/cognito/user-pool';
import { fakeConnection } from './fake-connection';

function pool(UserPool: object) {
  return fakeConnection(() => ({ UserPool }));
}

describe('what can’t change in a pool', () => {
  it('is asked once', async () => {
    const { cognito, calls } = pool({
      UsernameAttributes: ['email'],
      AliasAttributes: ['phone_number'],
      UsernameConfiguration: { CaseSensitive: false },
    });
    const traits = { addresses: ['email'], aliases: ['phone_number'], isCaseSensitive: false };
    expect(await poolTraits(cognito, 'pool-1')).toEqual(traits);
    expect(await poolTraits(cognito, 'pool-1')).toEqual(traits);
    expect(calls).toHaveLength(1);
  });

  it('is the service’s default where it does not say', async () => {
    expect(await poolTraits(pool({}).cognito, 'pool-2')).toEqual({
      addresses: [],
      aliases: [],
      isCaseSensitive: true,
    });
  });
});

describe('what can change in a pool', () => {
  const schema = {
    SchemaAttributes: [
      { Name: 'email', Required: true, Mutable: true },
      { Name: 'custom:fixed', Mutable: false },
      { Name: 'name', Required: false, Mutable: true },
      { Name: 'custom:free' },
    ],
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
  };

  it('is asked afresh each time, and says what can’t be deleted and what waits', async () => {
    const { cognito, calls } = pool(schema);
    const settings = { waiting: ['email'], undeletable: ['email', 'custom:fixed'] };
    expect(await poolSettings(cognito, 'pool-3')).toEqual(settings);
    expect(await poolSettings(cognito, 'pool-3')).toEqual(settings);
    expect(calls).toHaveLength(2);
    await poolTraits(cognito, 'pool-3');
    expect(calls).toHaveLength(2);
  });

  it('is nothing where the service does not say', async () => {
    expect(await poolSettings(pool({}).cognito, 'pool-4')).toEqual({
      waiting: [],
      undeletable: [],
    });
  });
});
