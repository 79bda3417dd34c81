// Nobody whom the stack did not make is taken, changed or deleted, whoever answers to a name meanwhile.
import type { Fault } from '../../../local/faults';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS, THROTTLED } from '../../support/words';

const { ada, behind, create, exists, fault, make, meanwhile, remove, stored, stranger, update } =
  useHandlers({
    pool: { AliasAttributes: ['preferred_username', 'email'] },
    groups: ['staff'],
    timeoutSeconds: 12,
  });
const operation = 'AdminCreateUser';
const twin = { name: 'Twin' };

/** A stranger takes the name just before our call is performed, which then goes wrong. */
function arrives(values: Record<string, string>, how: Fault) {
  meanwhile(how.operation, () => {
    stranger('ada', values);
    fault(how);
  });
}

describe('a create that meets a user with the very same attributes, made a moment ago', () => {
  it('after a throttled try is AlreadyExists', async () => {
    stranger('ada', twin);
    fault({ operation, error: THROTTLED });
    const answer = await create(ada({ ...attributes(twin), Groups: ['missing'] }));
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(await exists()).toBe(true);
  });

  it.each([
    ['answered 500', { error: { name: 'InternalErrorException' } }],
    ['cut off', { kind: 'disconnect' as const }],
  ])('after a try that was %s never deletes it', async (_, how) => {
    arrives(twin, { operation, ...how });
    const answer = await create(ada({ ...attributes(twin), Groups: ['missing'] }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer).not.toHaveProperty('resourceModel');
    expect(await stored()).toMatchObject({ groups: [] });
  });

  it('after a try that never arrived changes neither its password nor its state', async () => {
    arrives(twin, { operation, kind: 'hang' });
    const properties = ada({ ...attributes(twin), Password: PASSWORD, Enabled: false });
    const answer = await create(properties);
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer).not.toHaveProperty('resourceModel');
    expect(await stored()).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD', enabled: true });
  });

  it.each([
    ['no Date', 'undated' as const],
    ['other attributes', undefined],
  ])('is AlreadyExists where the look has %s', async (_, kind) => {
    if (kind) fault({ operation: 'AdminGetUser', kind });
    const error = { name: 'InternalErrorException' };
    arrives(kind ? twin : { name: 'Somebody else' }, { operation, error });
    expect(await create(ada(attributes(twin)))).toMatchObject(failed('AlreadyExists'));
    expect(await exists()).toBe(true);
  });
});

describe('a stranger who is made under the name of our user, deleted while it is updated,', () => {
  const replaced = () => {
    behind('AdminDeleteUser');
    stranger('ada', { name: 'Ada' });
  };
  const named = (rest = {}) => ada({ ...attributes({ name: 'Ada' }), ...rest });

  it('gets no password of ours', async () => {
    await make();
    meanwhile('AdminUpdateUserAttributes', () => meanwhile('AdminGetUser', replaced));
    const secured = named({ Password: PASSWORD });
    expect(await update(ada(), secured)).toMatchObject({ status: 'FAILED' });
    expect(await stored()).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD' });
  });

  it('is not shown as ours', async () => {
    await make();
    meanwhile('AdminUpdateUserAttributes', () => meanwhile('AdminGetUser', replaced));
    const answer = await update(ada(), named());
    expect(answer).toMatchObject(failed('NotFound'));
    expect(answer.message).toContain('somebody else has its name');
    expect(answer).not.toHaveProperty('resourceModel');
  });
});

describe('a stranger who has the name of our user as preferred_username', () => {
  const mallory = { preferred_username: 'ada' };

  it('survives a delete whose answer was lost and that was tried again', async () => {
    await make();
    stranger('mallory', mallory);
    fault({ operation: 'AdminDeleteUser', when: 'after', kind: 'disconnect' });
    expect(await remove()).toMatchObject(SUCCESS);
    expect(await exists('mallory')).toBe(true);
  });

  it('survives the clean-up of a create whose answer was lost', async () => {
    stranger('mallory', mallory);
    fault({ operation: 'AdminDeleteUser', when: 'after', kind: 'disconnect' });
    expect(await create(ada({ Groups: ['missing'] }))).toMatchObject(failed('InvalidRequest'));
    expect(await exists('mallory')).toBe(true);
  });

  it.each([
    ['AdminDeleteUser', () => remove()],
    ['AdminUpdateUserAttributes', () => update(ada(), ada(attributes({ name: 'Ada' })))],
    ['AdminSetUserPassword', () => update(ada(), ada({ Password: PASSWORD }))],
    ['AdminDisableUser', () => update(ada(), ada({ Enabled: false }))],
    ['AdminAddUserToGroup', () => update(ada(), ada({ Groups: ['staff'] }))],
  ])('is not reached by %s when our user vanishes between look and write', async (name, work) => {
    await make();
    stranger('mallory', mallory);
    const asItWas = await stored('mallory');
    meanwhile(name, () => behind('AdminDeleteUser'));
    expect(await work()).toMatchObject(failed('NotFound'));
    expect(await stored('mallory')).toEqual(asItWas);
  });
});
