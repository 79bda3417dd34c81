import type { Properties } from '../../../../../local/invocation/events';
import { SECRET_TYPE } from '../../../../../local/stack/resources/secret';
import { backendsHere, requestHere } from './handling';

async function arranged(properties: Properties) {
  const { backends, references } = backendsHere();
  const handle = (request: Parameters<typeof requestHere>[0]) =>
    SECRET_TYPE.handle(requestHere(request), backends);
  const answer = await handle({ properties });
  const Id = String(answer.resourceModel?.Id);
  const resolved = (id: string, end = ':SecretString:password') =>
    references.answer(`{{resolve:secretsmanager:${id}${end}}}`);
  return { handle, references, answer, Id, resolved };
}

const GENERATED = {
  GenerateSecretString: { SecretStringTemplate: '{"username":"a"}', GenerateStringKey: 'password' },
};

describe('SECRET_TYPE', () => {
  it('has an ARN as its Ref, by which and by its name references find it', async () => {
    const { answer, Id, resolved } = await arranged({ Name: 'app/robot', ...GENERATED });
    expect(Id).toMatch(
      /^arn:aws:secretsmanager:us-east-1:123456789012:secret:app\/robot-[A-Za-z0-9]{6}$/,
    );
    expect(SECRET_TYPE.reference(answer.resourceModel ?? {})).toBe(Id);
    const found = resolved(Id);
    expect(found).toMatchObject({ ok: true, value: expect.stringMatching(/^\S{32}$/) });
    expect(resolved('app/robot')).toEqual(found);
    expect(resolved(Id.slice(0, -7))).toEqual(found);
  });

  it('shows nothing of itself, asked for or not', async () => {
    const { answer, references, resolved, Id } = await arranged(GENERATED);
    expect(Object.keys(answer.resourceModel ?? {})).toEqual(['Id', 'Name']);
    const found = resolved(Id);
    const fresh = await arranged({ SecretString: 'hush-hush' });
    expect(references.hide(found.ok ? `x ${found.value}` : '')).toBe('x ****');
    expect(fresh.references.hide('it is hush-hush')).toBe('it is ****');
  });

  it('makes a new version when what it is made of changes, and only then', async () => {
    const { handle, resolved, Id } = await arranged({ SecretString: 'one' });
    const change = (before: Properties, after: Properties) =>
      handle({
        action: 'UPDATE',
        token: `token of ${JSON.stringify(after)}`,
        properties: { Id, ...after },
        previousProperties: { Id, ...before },
      });
    await change({ SecretString: 'one' }, { SecretString: 'one', Description: 'same' });
    expect(resolved(Id, ':SecretString::AWSPREVIOUS')).toMatchObject({ ok: false });
    await change({ SecretString: 'one' }, { SecretString: 'two' });
    expect(resolved(Id, '')).toMatchObject({ value: 'two' });
    expect(resolved(Id, ':SecretString::AWSPREVIOUS')).toMatchObject({ value: 'one' });
  });

  it('is gone once it is deleted', async () => {
    const { handle, Id, resolved } = await arranged({ Name: 'n', SecretString: 'x' });
    const gone = { properties: { Id } };
    expect(await handle({ action: 'READ', ...gone })).toMatchObject({ status: 'SUCCESS' });
    expect(await handle({ action: 'DELETE', ...gone })).toEqual({ status: 'SUCCESS' });
    expect(await handle({ action: 'READ', ...gone })).toMatchObject({ errorCode: 'NotFound' });
    expect(resolved('n', '')).toMatchObject({ ok: false });
  });

  it.each([
    [{ SecretString: 'x', ...GENERATED }, /not both/],
    [{ GenerateSecretString: { PasswordLength: 1 } }, /PasswordLength/],
  ])('refuses %j', async (properties, message) => {
    const { answer } = await arranged(properties);
    expect(answer).toEqual({
      status: 'FAILED',
      errorCode: 'InvalidRequest',
      message: expect.stringMatching(message),
    });
  });

  it('refuses a name that is taken', async () => {
    const { handle } = await arranged({ Name: 'n', SecretString: 'x' });
    expect(await handle({ properties: { Name: 'n' } })).toMatchObject({
      errorCode: 'AlreadyExists',
    });
  });
});
