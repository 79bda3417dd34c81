import type { Properties } from '../../../local/lambda/events';
import { listed, type RunningResource, startResource } from '../../support/resource';

let resource: RunningResource;
let UserPoolId: string;
beforeAll(async () => {
  resource = await startResource();
});
afterAll(() => resource.close());

function ada(properties: Properties = {}): Properties {
  const UserAttributes = listed({ email: 'ada@example.com' });
  return { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes, ...properties };
}

async function create(properties: Properties) {
  const answer = await resource.act({ action: 'CREATE', properties });
  expect(answer.status).toBe('SUCCESS');
}

describe('an update to an address that another user signs in with', () => {
  const verified = (email: string) => ({
    UserAttributes: listed({ email, email_verified: 'true' }),
  });
  beforeEach(async () => {
    UserPoolId = await resource.makePool({ AliasAttributes: ['email'] });
    await create(ada({ Username: 'ben', ...verified('team@example.com') }));
    await create(ada(verified('ada@example.com')));
  });

  function claim(properties: Properties) {
    const previousProperties = ada(verified('ada@example.com'));
    return resource.act({ action: 'UPDATE', previousProperties, properties });
  }

  it('is AlreadyExists, before anything is written', async () => {
    const answer = await claim(ada({ ...verified('team@example.com'), Enabled: false }));
    expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'AlreadyExists' });
    expect(answer.message).toContain('ForceAliasCreation');
    expect(await resource.stored(UserPoolId, 'ada')).toMatchObject({
      attributes: { email: 'ada@example.com' },
      enabled: true,
    });
  });

  it('moves it with ForceAliasCreation', async () => {
    const answer = await claim(ada({ ...verified('team@example.com'), ForceAliasCreation: true }));
    expect(answer).toMatchObject({ status: 'SUCCESS' });
  });

  it('goes through where nobody else has it', async () => {
    expect(await claim(ada(verified('new@example.com')))).toMatchObject({ status: 'SUCCESS' });
  });
});
