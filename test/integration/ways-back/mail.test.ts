// A mail can't be unsent: it comes after all that can be foreseen to fail, and never twice.
import type { Properties } from '../../../local/invocation/events';
import { attributes, verified } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, REFUSED, SUCCESS, THROTTLED } from '../../support/words';

const { ada, calls, create, exists, fault, mails, make, stored, stranger, update } = useHandlers({
  pool: { AliasAttributes: ['email'] },
  groups: ['staff'],
  timeoutSeconds: 6,
});
const known = attributes(verified('ada@example.com'));
const invited = (properties: Properties = {}) =>
  ada({ MessageAction: undefined, DesiredDeliveryMediums: ['EMAIL'], ...known, ...properties });

describe('a create that invites', () => {
  it('into a group that is missing sends nothing and makes nobody', async () => {
    const asked = await calls(async () => {
      const answer = await create(invited({ Groups: ['staff', 'missing'] }));
      expect(answer).toMatchObject(failed('InvalidRequest'));
      expect(answer.message).toContain('must be a group of this pool');
      expect(answer.message).toContain('create it before the user');
    });
    expect(asked.sort()).toEqual(['GetGroup', 'GetGroup']);
    expect(mails()).toEqual([]);
  });

  it('asks for a group once in a while, and not at all without an invitation', async () => {
    await make(invited({ Groups: ['staff'] }));
    const other = attributes({ email: 'ben@example.com' });
    const again = { Username: 'ben', Groups: ['staff'], ...other };
    expect(await calls(() => create(invited(again)))).not.toContain('GetGroup');
    const silent = ada({ Username: 'eve', Groups: ['staff'] });
    expect(await calls(() => create(silent))).not.toContain('GetGroup');
  });

  it('and whose join is throttled for good takes the user back, and is not sent again', async () => {
    fault({ operation: 'AdminAddUserToGroup', error: THROTTLED, times: 99 });
    const answer = await create(invited({ Groups: ['staff'] }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toBe(
      'Rate exceeded. The user was taken back, but an invitation may have gone out already.',
    );
    expect(answer).not.toHaveProperty('resourceModel');
    expect(await exists()).toBe(false);
    expect(mails()).toHaveLength(1);
  });

  it('and can be taken back no more than completed says that the user is still there', async () => {
    fault({ operation: 'AdminAddUserToGroup', error: THROTTLED, times: 99 });
    fault({ operation: 'AdminDeleteUser', error: REFUSED, times: 99 });
    const answer = await create(invited({ Groups: ['staff'] }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toBe(
      'Rate exceeded. The user made before that was left behind, since deleting it failed: no',
    );
    expect(await exists()).toBe(true);
  });

  it('and whose join is refused is not sent again anyway, and says what was refused', async () => {
    fault({ operation: 'AdminAddUserToGroup', error: REFUSED });
    const answer = await create(invited({ Groups: ['staff'] }));
    expect(answer).toMatchObject({ ...failed('AccessDenied'), message: 'no' });
    expect(await exists()).toBe(false);
  });

  it('and whose closing read is throttled for good is done', async () => {
    for (const operation of ['AdminGetUser', 'AdminListGroupsForUser']) {
      fault({ operation, error: THROTTLED, times: 99 });
    }
    expect(await create(invited({ Groups: ['staff'] }))).toMatchObject({
      ...SUCCESS,
      resourceModel: { Groups: ['staff'], UserStatus: 'FORCE_CHANGE_PASSWORD' },
    });
    expect(mails()).toHaveLength(1);
  });
});

it('ForceAliasCreation takes no address before the groups are known to be there', async () => {
  stranger('ben', verified('ada@example.com'));
  const taking = ada({ ForceAliasCreation: true, Groups: ['missing'], ...known });
  expect(await create(taking)).toMatchObject(failed('InvalidRequest'));
  expect((await stored('ada@example.com')).username).toBe('ben');
});

describe('an update that invites again', () => {
  const resend = () => invited({ MessageAction: 'RESEND' });
  const operation = 'AdminCreateUser';
  beforeEach(() => make(ada(known)));

  it('and whose closing read is throttled for good sends one mail, and is done', async () => {
    fault({ operation: 'AdminGetUser', skip: 1, error: THROTTLED, times: 99 });
    expect(await update(ada(known), resend())).toMatchObject(SUCCESS);
    expect(mails()).toHaveLength(1);
  });

  it.each([
    ['lost', { when: 'after', kind: 'disconnect' } as const],
    ['500', { when: 'after', error: { name: 'InternalErrorException' } } as const],
    ['cut', { when: 'after', kind: 'cut' } as const],
    ['late for good', { when: 'after', kind: 'hang', times: 99 } as const],
  ])('and whose answer is %s sends one mail', async (_, how) => {
    fault({ operation, ...how });
    expect(await update(ada(known), resend())).toMatchObject(SUCCESS);
    expect(mails()).toHaveLength(1);
  });

  it('is repeated where it was not sent', async () => {
    fault({ operation, when: 'before', kind: 'disconnect' });
    fault({ operation, error: THROTTLED });
    expect(await update(ada(known), resend())).toMatchObject(SUCCESS);
    expect(mails()).toHaveLength(1);
  });

  it('takes it for sent where nobody can be asked', async () => {
    fault({ operation, when: 'after', kind: 'disconnect' });
    fault({ operation: 'AdminGetUser', skip: 1, error: THROTTLED, times: 99 });
    expect(await update(ada(known), resend())).toMatchObject(SUCCESS);
    expect(mails()).toHaveLength(1);
  });

  it.each(['CodeDeliveryFailureException', 'LimitExceededException'])(
    'answers %s and does not try again',
    async (name) => {
      fault({ operation, when: 'after', error: { name, message: 'Exceeded daily email limit' } });
      const asked = await calls(async () => {
        expect((await update(ada(known), resend())).status).toBe('FAILED');
      });
      expect(asked.filter((one) => one === operation)).toHaveLength(1);
    },
  );
});
