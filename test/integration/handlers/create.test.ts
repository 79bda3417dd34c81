// What a create does and answers, and to whom it sends an invitation.
import type { Properties } from '../../../local/invocation/events';
import { attributes, listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { PASSWORD, READS, SUCCESS } from '../../support/words';

const { ada, calls, create, inPool, mails, make, poolId, read } = useHandlers({
  groups: ['admins', 'staff'],
});

describe('a create', () => {
  it('answers with the whole user after a single call', async () => {
    const UserAttributes = listed({ email: 'ada@example.com', name: 'Ada' });
    const asked = await calls(async () => {
      const answer = await create(ada({ UserAttributes }));
      expect(answer).toMatchObject({
        ...SUCCESS,
        resourceModel: {
          UserPoolId: poolId(),
          Username: 'ada',
          CognitoUsername: 'ada',
          UserAttributes: expect.arrayContaining(UserAttributes),
          UserStatus: 'FORCE_CHANGE_PASSWORD',
          Sub: expect.stringMatching(/^[0-9a-f-]{36}$/),
          UserCreateDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        },
      });
      expect(answer).not.toHaveProperty('resourceModel.MessageAction');
    });
    expect(asked).toEqual(['AdminCreateUser']);
  });

  it('does all that is declared, and answers what a read answers', async () => {
    const declared = { Groups: ['admins', 'staff'], Password: PASSWORD, Enabled: false };
    const asked = await calls(async () => {
      const answer = await create(ada({ ...declared, ...attributes({ name: 'Ada' }) }));
      expect(answer).toMatchObject({
        ...SUCCESS,
        resourceModel: {
          Enabled: false,
          UserStatus: 'CONFIRMED',
          Groups: expect.arrayContaining(['admins', 'staff']),
        },
      });
      expect(JSON.stringify(answer)).not.toContain(PASSWORD);
      const { UserPoolId, Username } = ada();
      expect((await read({ UserPoolId, Username })).resourceModel).toEqual(answer.resourceModel);
    });
    expect(asked.slice(0, 5)).toEqual([
      'AdminCreateUser',
      'AdminAddUserToGroup',
      'AdminAddUserToGroup',
      'AdminSetUserPassword',
      'AdminDisableUser',
    ]);
    expect([asked.slice(5, 7).sort(), asked.slice(7).sort()]).toEqual([READS, READS]);
  });

  it('sets the password of a user whom the pool has confirmed at once', async () => {
    await inPool({
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    });
    const declared = ada({ ...attributes({ email: 'ada@example.com' }), Password: PASSWORD });
    expect(await calls(() => make(declared))).toContain('AdminSetUserPassword');
  });

  it('keeps the address as the name where people sign in by it, and tells the stored one', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    const model = await make(ada({ Username: 'ada@example.com' }));
    expect(model).toMatchObject({
      Username: 'ada@example.com',
      UserAttributes: listed({ email: 'ada@example.com' }),
    });
    expect(model.CognitoUsername).toBe(model.Sub);
  });
});

describe('the invitation of a create', () => {
  const invited = (properties: Properties = {}) =>
    ada({
      ...attributes({ email: 'ada@example.com' }),
      DesiredDeliveryMediums: ['EMAIL'],
      MessageAction: undefined,
      ...properties,
    });

  it('goes out by the declared medium', async () => {
    await make(invited());
    expect(mails()).toMatchObject([{ medium: 'EMAIL', destination: 'ada@example.com' }]);
  });

  it('goes out with RESEND too, so that a template deploys in an empty account', async () => {
    await make(invited({ MessageAction: 'RESEND' }));
    expect(mails()).toHaveLength(1);
  });

  it('goes out to a disabled user', async () => {
    await make(invited({ Enabled: false }));
    expect(mails()).toHaveLength(1);
  });

  it.each<[string, Properties]>([
    ['with SUPPRESS', { MessageAction: 'SUPPRESS' }],
    ['to somebody with a permanent password', { Password: PASSWORD }],
  ])('does not go out %s', async (_, properties) => {
    await make(invited(properties));
    expect(mails()).toEqual([]);
  });
});
