// A message says what to do next, quotes the service where that helps, and no secret ever.
import { attributes, failed, PASSWORD, useHandlers } from '../../support/handlers';

const { ada, create, fault, makePool, stranger, update } = useHandlers({
  pool: { AliasAttributes: ['email'] },
});
const operation = 'AdminCreateUser';

describe('what the service quotes', () => {
  const SECRET = 'Xy7"&/+é<Käse>-canary';
  const base64 = (offset: number) =>
    Buffer.from(`${'ab'.slice(0, offset)}${SECRET}tail`).toString('base64');
  it.each([
    ['as it is', SECRET],
    ['in upper case', SECRET.toUpperCase()],
    ['escaped for JSON', JSON.stringify(SECRET)],
    ['escaped for JSON twice', JSON.stringify(JSON.stringify(SECRET))],
    ['encoded for a URL', encodeURIComponent(SECRET)],
    ['in base64', base64(0)],
    ['in base64 after one letter', base64(1)],
    ['in base64 after two', base64(2)],
    ['glued to letters', `tenant${SECRET}x`],
  ])('of a secret %s is struck out', async (_, said) => {
    const message = `PreSignUp failed with error [${said}] of the trigger.`;
    fault({ operation, error: { name: 'UserLambdaValidationException', message } });
    const answer = await create(ada({ ClientMetadata: { tenant: SECRET } }));
    expect(answer.message).toMatch(/^PreSignUp failed with error \[.*\] of the trigger\.$/);
    expect(answer.message).toContain('***');
    for (const piece of [SECRET.slice(0, 8), 'canary', 'CANARY', base64(0).slice(4, 12)]) {
      expect(answer.message).not.toContain(piece);
    }
  });

  it('of credentials is not repeated at all', async () => {
    const message = 'The security token IQoJb3JpZ2luX2Vj included in the request is expired';
    fault({ operation, error: { name: 'ExpiredTokenException', message } });
    const answer = await create(ada());
    expect(answer).toMatchObject(failed('InvalidCredentials'));
    expect(answer.message).not.toContain('IQoJ');
  });

  it.each([
    ['1,000', 1_000, 20],
    ['20,000', 20_000, 20],
    ['a few of 32,768 characters', 3, 32_768],
  ])(
    'is read with %s metadata entries, and keeps the code and the model',
    async (_, count, size) => {
      const entry = (index: number) => [`key-${index}`, `${index}-`.padEnd(size, 'secret')];
      const ClientMetadata = Object.fromEntries(
        Array.from({ length: count }, (_x, at) => entry(at)),
      );
      const error = { name: 'NotAuthorizedException', message: 'no, 7-secretsecret' };
      fault({ operation: 'AdminSetUserPassword', error });
      fault({ operation: 'AdminDeleteUser', error });
      const answer = await create(ada({ ClientMetadata, Password: PASSWORD }));
      expect(answer).toMatchObject({
        ...failed('GeneralServiceException'),
        resourceModel: { Username: 'ada' },
      });
      expect(answer.message).toContain('left behind');
      expect(answer.message).not.toContain('secretse');
    },
  );

  it('of a megabyte is cut to what a reason can show', async () => {
    const message = 'x '.repeat(500_000);
    fault({ operation, error: { name: 'InvalidParameterException', message } });
    expect((await create(ada())).message?.length).toBeLessThanOrEqual(1_024);
  });
});

describe('a create of what is taken', () => {
  const team = { email: 'team@example.com', email_verified: 'true' };

  it('advises to import where it is the name', async () => {
    await stranger('ada');
    const answer = await create(ada());
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(answer.message).toContain('import it');
  });

  it('advises another address or ForceAliasCreation where it is an alias', async () => {
    await stranger('ben', team);
    const answer = await create(ada(attributes(team)));
    expect(answer).toMatchObject(failed('AlreadyExists'));
    expect(answer.message).toContain('this email');
    expect(answer.message).toContain('ForceAliasCreation');
    expect(answer.message).not.toContain('import');
  });
});

it('a changed address that is the identity leads nobody into losing a user', async () => {
  const UserPoolId = await makePool({ UsernameAttributes: ['email'] });
  const known = (email: string) =>
    ada({ UserPoolId, Username: 'ada@example.com', ...attributes({ email }) });
  await create(known('ada@example.com'));
  const answer = await update(known('ada@example.com'), known('new@example.com'));
  expect(answer).toMatchObject(failed('NotUpdatable'));
  for (const words of ['replaces the user', 'DeletionPolicy: Retain', 'import', 'sub']) {
    expect(answer.message).toContain(words);
  }
  expect(answer.message).not.toMatch(/leave Username out|leave it out/);
});

it.each([
  ['SignatureDoesNotMatch', 403, 'InvalidCredentials'],
  ['IncompleteSignature', 403, 'InvalidCredentials'],
  ['AccessDenied', 403, 'AccessDenied'],
  ['OptInRequired', 403, 'AccessDenied'],
  ['FeatureUnavailableInTierException', 400, 'InvalidRequest'],
  ['SerializationException', 400, 'InvalidRequest'],
])('%s with status %i is %s', async (name, status, code) => {
  fault({ operation, error: { name, status, message: 'said' } });
  expect(await create(ada())).toMatchObject(failed(code));
});

it.each([
  ['429 without a type', { name: '', status: 429 }],
  ['ConcurrentModificationException', { name: 'ConcurrentModificationException', status: 400 }],
])('%s is tried again', async (_, error) => {
  fault({ operation, error });
  expect(await create(ada())).toMatchObject({ status: 'SUCCESS' });
});
