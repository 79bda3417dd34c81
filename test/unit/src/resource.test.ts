import { userPoolUser } from '../../../src/resource';
import { InvalidRequest, type Properties } from '../../../src/runtime/request';
import { POOL } from '../../support/users';

const session = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key' },
  region: 'eu-west-1',
  working: { left: () => 1_000 },
  cleaning: { left: () => 1_000 },
  onCall: () => {
    throw new Error('Nothing is to be called.');
  },
};

/** The answer to a create that is refused before anything is called. */
async function refused(properties: Properties) {
  const desired = userPoolUser.toModel({ UserPoolId: POOL, ...properties });
  return userPoolUser.handlers.CREATE({ action: 'CREATE', desired, session });
}

describe('properties that can’t be what they say', () => {
  const properties = { UserPoolId: POOL, Enabled: 'yes', Groups: 'admins' };

  it('are refused by name', () => {
    const refuse = () => userPoolUser.toModel(properties);
    expect(refuse).toThrow(InvalidRequest);
    expect(refuse).toThrow('Enabled must be true or false. Groups must be a list of texts.');
  });

  it('are left out of a template before, whose mistakes must not be in the way of a rollback', () => {
    expect(userPoolUser.toPreviousModel(properties).serialize()).toEqual({ UserPoolId: POOL });
  });
});

describe('a failure', () => {
  it('is answered by its code and message, without a model that names anybody', async () => {
    const answer = await refused({ Username: '' });
    expect(answer).toEqual({
      errorCode: 'InvalidRequest',
      message: expect.stringContaining('Username'),
    });
  });
});
