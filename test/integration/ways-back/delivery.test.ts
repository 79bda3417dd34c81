// A user whom nobody could tell is taken back: what can't be delivered fails after the user was made.
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed } from '../../support/words';

const { ada, create, exists, fault, meanwhile, poolId, stranger } = useHandlers({
  timeoutSeconds: 12,
});
const operation = 'AdminCreateUser';
const invited = () =>
  ada({ MessageAction: undefined, ...attributes({ email: 'ada@example.com' }) });

const DELIVERY = [
  ['CodeDeliveryFailureException', 'Unable to deliver message', 'GeneralServiceException'],
  [
    'LimitExceededException',
    'Exceeded daily email limit for the operation',
    'ServiceLimitExceeded',
  ],
  ['InvalidSmsRoleAccessPolicyException', 'no policy', 'InvalidRequest'],
  ['InvalidSmsRoleTrustRelationshipException', 'no trust', 'InvalidRequest'],
  ['InvalidEmailRoleAccessPolicyException', 'no policy', 'InvalidRequest'],
  ['UserLambdaValidationException', 'CustomMessage failed with error x', 'InvalidRequest'],
  ['UnexpectedLambdaException', 'CustomMessage timed out', 'GeneralServiceException'],
  ['InvalidLambdaResponseException', 'Unrecognizable output of CustomMessage', 'InvalidRequest'],
] as const;

describe.each(DELIVERY)('%s (%s) after the user was made', (name, message, code) => {
  const error = { name, message };

  it('fails the create, and takes the user back', async () => {
    fault({ operation, when: 'after', error });
    const answer = await create(invited());
    expect(answer).toMatchObject(failed(code));
    expect(answer).not.toHaveProperty('resourceModel');
    expect(await exists()).toBe(false);
  });

  it('does so after throttled tries as well', async () => {
    fault({ operation, error: { name: 'TooManyRequestsException' } });
    fault({ operation, when: 'after', error });
    expect(await create(invited())).toMatchObject(failed(code));
    expect(await exists()).toBe(false);
  });

  it('names the user left behind where taking back fails', async () => {
    fault({ operation, when: 'after', error });
    fault({ operation: 'AdminDeleteUser', error: { name: 'NotAuthorizedException', message: '' } });
    expect(await create(invited())).toMatchObject({
      ...failed('GeneralServiceException'),
      message: expect.stringContaining('left behind'),
      resourceModel: { UserPoolId: poolId(), Username: 'ada' },
    });
  });
});

it.each(DELIVERY)('%s (%s) takes nobody back who is not like ours', async (name, message) => {
  meanwhile(operation, () => {
    stranger('ada', { email: 'other@example.com' });
    fault({ operation, error: { name, message } });
  });
  expect((await create(invited())).status).toBe('FAILED');
  expect(await exists()).toBe(true);
});

const TRIGGERS = [
  'UserLambdaValidationException',
  'UnexpectedLambdaException',
  'InvalidLambdaResponseException',
];

it.each(TRIGGERS)('%s of PreSignUp comes before, and touches nobody', async (name) => {
  meanwhile(operation, () => {
    stranger('ada', { email: 'ada@example.com' });
    fault({ operation, error: { name, message: 'PreSignUp failed with error no.' } });
  });
  expect((await create(invited())).status).toBe('FAILED');
  expect(await exists()).toBe(true);
});

it.each(TRIGGERS)(
  '%s that names no trigger leaves a user who is there, and says so',
  async (name) => {
    fault({ operation, when: 'after', error: { name, message: 'invocation failed' } });
    const answer = await create(invited());
    expect(answer.status).toBe('FAILED');
    expect(answer.message).toContain('is still there');
    expect(await exists()).toBe(true);
  },
);
