// A create whose answer is lost goes on with the user that it made, and touches nobody of whom it is not certain.
import type { Properties } from '../../../local/invocation/events';
import { age } from '../../support/ageing';
import { attributes } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, SUCCESS } from '../../support/words';

const { ada, create, fault, inPool, poolId, resource, stored, stranger } = useHandlers({
  groups: ['admins'],
  timeoutSeconds: 6,
});
const DECLARED = { email: 'ada@example.com', name: 'Ada' };
const hers = (rest: Properties = {}) => ada({ ...attributes(DECLARED), ...rest });

describe('a create whose answer is lost', () => {
  const lost = { operation: 'AdminCreateUser', when: 'after', kind: 'disconnect' } as const;

  it('goes on with the user that it made by address', async () => {
    await inPool({ UsernameAttributes: ['email'] });
    fault(lost);
    const answer = await create(hers({ Username: undefined }));
    const { sub } = await stored('ada@example.com');
    expect(answer).toMatchObject({ ...SUCCESS, resourceModel: { Username: sub, Sub: sub } });
  });

  it('says what failed, and of whom nothing is certain, where a step that is left fails', async () => {
    fault(lost);
    const answer = await create(hers({ Groups: ['missing'] }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toMatch(
      /create it before the user .* The answer of the service was lost, and the user of that name that is there now may be ours or have been made by somebody else at the same time: it was left as it is\. Delete it if it is nobody’s, or import it\.$/,
    );
    expect((await stored()).username).toBe('ada');
  });

  it('goes on to join its groups, which changes nobody who is in them', async () => {
    fault(lost);
    expect(await create(hers({ Groups: ['admins'] }))).toMatchObject(SUCCESS);
    expect((await stored()).groups).toEqual(['admins']);
  });

  it('sets no password and disables nobody of whom it is not certain', async () => {
    fault(lost);
    const answer = await create(hers({ Groups: ['admins'], Enabled: false }));
    expect(answer).toMatchObject(failed('GeneralServiceException'));
    expect(answer.message).toMatch(/^The answer of the service was lost/);
    expect(await stored()).toMatchObject({ enabled: true, groups: [] });
  });

  it('looks for it when the last try fails too', async () => {
    fault(lost);
    fault({ ...lost, when: 'before', times: 2 });
    expect(await create(hers())).toMatchObject({ ...SUCCESS, resourceModel: { Username: 'ada' } });
  });

  it.each([
    ['does not say what time it is', { kind: 'undated' }],
    ['is an hour ahead', { kind: 'misdated', milliseconds: 3_600_000 }],
  ] as const)('says that its user may be there where the service %s', async (_, date) => {
    fault(lost);
    fault({ operation: 'AdminGetUser', ...date });
    const answer = await create(hers());
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(answer.message).toContain('may have been left behind');
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('is the first error where nobody was made', async () => {
    fault({ ...lost, when: 'before', times: Number.POSITIVE_INFINITY });
    const answer = await create(hers());
    expect(answer).toMatchObject(failed('NetworkFailure'));
    expect(answer).not.toHaveProperty('resourceModel');
  });
});

describe('a create that was retried never takes', () => {
  const error = { name: 'InternalErrorException', status: 500 };

  it('a user with other attributes', async () => {
    stranger('ada', { email: 'other@example.com' });
    fault({ operation: 'AdminCreateUser', error });
    const answer = await create(hers());
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(answer.message).not.toContain('left behind');
    expect(answer).not.toHaveProperty('resourceModel');
  });

  it('a user that was there before, the very same attributes or not', async () => {
    stranger('ada', DECLARED);
    age(resource().cognito.service, poolId());
    fault({ operation: 'AdminCreateUser', error });
    expect(await create(hers())).toMatchObject(failed('AlreadyExists'));
  });
});
