// A message says what to do next, quotes the service where that helps, and no secret ever.
import { listed } from '../../support/attributes';
import { useHandlers } from '../../support/handlers';
import { failed, PASSWORD, SUCCESS } from '../../support/words';

const { ada, create, fault, resource } = useHandlers();
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

  it('of several secrets is struck out each by itself, and none is printed', async () => {
    const message = 'PreSignUp failed with error hunter2-metadata and hunter2-validation.';
    fault({ operation, error: { name: 'UserLambdaValidationException', message } });
    const ClientMetadata = { key: 'hunter2-metadata' };
    const ValidationData = listed({ code: 'hunter2-validation' });
    const answer = await create(ada({ ClientMetadata, ValidationData }));
    expect(answer.message).toBe('PreSignUp failed with error *** and ***.');
    expect(resource().log.join()).not.toContain('hunter2');
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
  expect(await create(ada())).toMatchObject(SUCCESS);
});
