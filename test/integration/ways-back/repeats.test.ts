// A create may be sent again, by CloudFormation or by the next try: the end is one user, or none.
import type { Properties } from '../../../local/invocation/events';
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, REFUSED, REMEMBERING, SUCCESS, THROTTLED } from '../../support/words';

const { ada, calls, create, exists, fault, inPool, list, mails, make, resource, stored } =
  useHandlers({
    pool: REMEMBERING,
    groups: ['admins', 'staff'],
    timeoutSeconds: 6,
  });
const operation = 'AdminCreateUser';
const event = { logicalResourceId: 'Ada', bearerToken: 'token' };

const unnamed = (properties: Properties = {}) => ada({ Username: undefined, ...properties });

describe('the same event of a create without Username, sent twice', () => {
  it('ends in SUCCESS with the user that the first one made', async () => {
    const first = await create(unnamed(), event);
    const second = await create(unnamed(), event);
    expect(first.resourceModel?.Username).toMatch(/^Ada-[0-9a-f]{12}$/);
    expect(second).toMatchObject({ ...SUCCESS, resourceModel: { Sub: first.resourceModel?.Sub } });
    const other = await create(unnamed(), { ...event, bearerToken: 'other' });
    expect(other.resourceModel?.Username).not.toBe(first.resourceModel?.Username);
  });

  it('does nothing twice: no password that the history would refuse, no mail', async () => {
    const whole = unnamed({
      Password: PASSWORD,
      Groups: ['admins'],
      Enabled: false,
      MessageAction: undefined,
      ...attributes({ email: 'ada@example.com' }),
      DesiredDeliveryMediums: ['EMAIL'],
    });
    await make(whole, event);
    const again = await calls(() => make(whole, event));
    expect(again.filter((name) => /Set|Add|Disable/.test(name))).toEqual([]);
    expect(mails()).toEqual([]);
  });

  it('goes on where the first one had stopped', async () => {
    const whole = unnamed({ Password: PASSWORD, Groups: ['admins'] });
    fault({ operation: 'AdminSetUserPassword', error: REFUSED });
    fault({ operation: 'AdminDeleteUser', error: REFUSED });
    const first = await create(whole, event);
    expect(first).toMatchObject(failed('GeneralServiceException'));
    expect(await create(whole, event)).toMatchObject({
      ...SUCCESS,
      resourceModel: { UserStatus: 'CONFIRMED', Groups: ['admins'] },
    });
  });
});

describe('a create whose answer comes too late', () => {
  it('is done, for the time kept for cleaning up is enough to look', async () => {
    fault({ operation, when: 'after', kind: 'hang', times: 99 });
    expect(await create(ada())).toMatchObject(SUCCESS);
  });

  it('with steps left says that somebody may be left, and answers nothing retriable', async () => {
    fault({ operation, when: 'after', kind: 'hang', times: 99 });
    const answer = await create(ada({ Password: PASSWORD }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer).not.toHaveProperty('resourceModel');
    expect(await stored()).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD' });
  });

  it('and of which nobody answers whether there is a user is not retriable', async () => {
    fault({ operation: '*', when: 'after', kind: 'hang', times: 99 });
    const answer = await create(ada());
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toContain('may have been left behind');
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('is retriable under a generated name, and the repeat finds the user', async () => {
    fault({ operation: 'AdminCreateUser', when: 'after', kind: 'hang', times: 99 });
    fault({ operation: 'AdminGetUser', when: 'after', kind: 'hang', times: 99 });
    expect(await create(unnamed(), event)).toMatchObject(failed('NetworkFailure'));
    resource().cognito.faults.clear();
    expect(await create(unnamed(), event)).toMatchObject(SUCCESS);
    expect((await list()).resourceModels).toHaveLength(1);
  });
});

describe('a create that was throttled', () => {
  it('is repeated, and makes one user', async () => {
    fault({ operation, error: THROTTLED, times: 2 });
    expect(await create(ada())).toMatchObject(SUCCESS);
  });

  it('at a join for good takes the user back, so that the repeat can make it', async () => {
    fault({ operation: 'AdminAddUserToGroup', error: THROTTLED, times: 99 });
    expect(await create(ada({ Groups: ['admins'] }))).toMatchObject(failed('Throttling'));
    expect(await exists()).toBe(false);
  });
});

it.each([
  ['is throttled', 'Throttling', THROTTLED],
  ['goes wrong', 'ServiceInternalError', { name: 'InternalErrorException', status: 500 }],
])('a create that %s for good is %s, and has made nobody', async (_, code, error) => {
  fault({ operation, error, times: 99 });
  expect(await create(ada())).toMatchObject(failed(code));
  expect(await exists()).toBe(false);
});

it('a pool is described once for any number of unnamed creates', async () => {
  await inPool({ UsernameAttributes: ['email'] });
  const of = (email: string) => unnamed(attributes({ email }));
  await make(of('ada@example.com'));
  expect(await calls(() => create(of('ben@example.com')))).toEqual(['AdminCreateUser']);
});

describe('a create whose address is another user’s', () => {
  const team = attributes(verified('team@example.com'));

  it.each([
    ['without Username', { Username: undefined }, undefined],
    ['after an unknown outcome', {}, { operation, error: { name: 'InternalErrorException' } }],
  ])('%s is AlreadyExists at once', async (_, name, how) => {
    await inPool({ AliasAttributes: ['email'] });
    await make(ada({ Username: 'ben', ...team }));
    if (how) fault(how);
    const asked = await calls(async () => {
      const answer = await create(ada({ ...name, ...team }));
      expect(answer).toMatchObject(failed('AlreadyExists'));
      expect(answer.message).toContain('ForceAliasCreation');
    });
    expect(asked.filter((one) => one === operation).length).toBeLessThanOrEqual(2);
  });
});

it('a create that may be carried out yet is not retriable', async () => {
  fault({ operation, kind: 'delay', milliseconds: 5_000, times: 99 });
  const answer = await create(ada());
  expect(answer).toMatchObject(failed('GeneralServiceException'));
  expect(answer.message).toContain('may have been left behind');
});
