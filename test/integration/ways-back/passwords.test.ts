// A password that is set can't be unset, and a pool with a history refuses it the second time.
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import {
  failed,
  NEXT_PASSWORD,
  PASSWORD,
  REMEMBERING,
  SUCCESS,
  THROTTLED,
} from '../../support/words';

const { ada, calls, change, fault, make, stored, update } = useHandlers({
  pool: REMEMBERING,
  groups: ['staff'],
  timeoutSeconds: 6,
});
const operation = 'AdminSetUserPassword';
const secured = (Password: string) => ada({ Password });

describe('in a pool with a password history, an update of the password', () => {
  it.each([
    ['is lost', { kind: 'disconnect' as const }],
    ['comes as 500', { error: { name: 'InternalErrorException' } }],
    ['is cut', { kind: 'cut' as const }],
  ])('whose answer %s is done, for the history remembers its own', async (_, rest) => {
    await make(secured(PASSWORD));
    fault({ operation, when: 'after', ...rest });
    expect(await update(secured(PASSWORD), secured(NEXT_PASSWORD))).toMatchObject(SUCCESS);
  });

  it('that is throttled and then refused by the history is refused, with what to do', async () => {
    await make(secured(PASSWORD));
    await change(secured(PASSWORD), secured(NEXT_PASSWORD));
    fault({ operation, error: THROTTLED });
    const answer = await update(secured(NEXT_PASSWORD), secured(PASSWORD));
    expect(answer).toMatchObject(failed('InvalidRequest'));
    expect(answer.message).toContain('ContinueUpdateRollback');
    expect(answer.message).toContain('ResourcesToSkip');
  });

  it('whose closing read is throttled for good succeeds with what is known', async () => {
    await make();
    fault({ operation: 'AdminGetUser', skip: 1, times: 99, error: THROTTLED });
    const answer = await update(ada(), secured(PASSWORD));
    expect(answer).toMatchObject({ ...SUCCESS, resourceModel: { UserStatus: 'CONFIRMED' } });
  });

  it('of which nobody knows whether it was done is not retriable', async () => {
    await make();
    fault({ operation, when: 'after', kind: 'hang', times: 99 });
    const answer = await update(ada(), secured(PASSWORD));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toContain('not known');
  });

  it('comes after a group that is missing, and after attributes that do not settle', async () => {
    await make();
    const missing = ada({ Password: PASSWORD, Groups: ['missing'] });
    expect(await calls(() => update(ada(), missing))).not.toContain(operation);
    fault({ operation: 'AdminUpdateUserAttributes', when: 'after', kind: 'blank' });
    fault({ operation: 'AdminGetUser', kind: 'stale', skip: 1, times: 99 });
    const changed = ada({ Password: PASSWORD, ...attributes({ name: 'Ada' }) });
    expect(await calls(() => update(ada(), changed))).not.toContain(operation);
    expect((await stored()).status).toBe('FORCE_CHANGE_PASSWORD');
  });
});

it('a settling read that lags is asked again, and the update goes on', async () => {
  await make();
  fault({ operation: 'AdminGetUser', kind: 'stale', skip: 1, times: 2 });
  const changed = ada({ Password: PASSWORD, ...attributes({ name: 'Ada' }) });
  expect(await update(ada(), changed)).toMatchObject(SUCCESS);
  expect(await stored()).toMatchObject({ status: 'CONFIRMED', attributes: { name: 'Ada' } });
});
