// What a create refuses, and that its answer has no model then: there is nobody to clean up.
import type { Properties } from '../../../local/invocation/events';
import { attributes, listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS } from '../../support/words';

const { ada, calls, create, inPool, stranger } = useHandlers();

it.each(['SUPPRESS', 'RESEND'])(
  'a create of a name that is taken is AlreadyExists and advises to import, with %s too',
  async (MessageAction) => {
    stranger('ada');
    const answer = await create(ada({ MessageAction }));
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(answer.message).toContain('import it');
    expect(answer).not.toHaveProperty('resourceModel');
  },
);

it('a create moves an alias from its owner only when told to, and says so', async () => {
  await inPool({ AliasAttributes: ['email'] });
  const team = { email: 'team@example.com', email_verified: 'true' };
  stranger('ben', team);
  const answer = await create(ada(attributes(team)));
  expect(answer).toMatchObject(failed('AlreadyExists'));
  expect(answer.message).toContain('this email');
  expect(answer.message).toContain('ForceAliasCreation');
  expect(answer.message).not.toContain('import');
  const forced = ada({ ...attributes(team), ForceAliasCreation: true });
  expect(await create(forced)).toMatchObject(SUCCESS);
});

it.each<[string, Properties, string]>([
  ['a pool that is not there', { UserPoolId: 'us-east-1_Missing99' }, 'UserPoolId'],
  ['a group that is not there', { Groups: ['nobody'] }, 'create it before the user'],
  ['an attribute the pool does not know', attributes({ 'custom:no': 'x' }), ''],
  [
    'an attribute named twice',
    { UserAttributes: [...listed({ name: 'a' }), ...listed({ name: 'b' })] },
    'leave one of each: name',
  ],
  ['a read-only property', { Sub: 'mine' }, 'Sub'],
])('a create with %s is InvalidRequest', async (_, properties, words) => {
  const answer = await create(ada(properties));
  expect(answer).toMatchObject(failed('InvalidRequest'));
  expect(answer.message).toContain(words);
  expect(answer).not.toHaveProperty('resourceModel');
});

it('a create with both kinds of password is refused before any call', async () => {
  const asked = await calls(async () => {
    const both = ada({ Password: PASSWORD, TemporaryPassword: PASSWORD });
    expect(await create(both)).toMatchObject(failed('InvalidRequest'));
  });
  expect(asked).toEqual([]);
});
