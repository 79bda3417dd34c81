// Nothing that a template or CloudFormation says reaches a log or a metric: no property, key or token.
import type { EventInput, Properties } from '../../../local/invocation/events';
import { listed } from '../../support/attributes';
import { fieldsOf } from '../../support/fields';
import { misfit } from '../../support/misfit';
import { type ReportingResource, startReporting } from '../../support/reports';

const CREDENTIALS = {
  accessKeyId: 'CallerKey',
  secretAccessKey: 'CallerS3',
  sessionToken: 'CallerT',
};
const PROVIDER = { accessKeyId: 'ProvKey', secretAccessKey: 'ProvS3', sessionToken: 'ProvT' };

function user(UserPoolId: string): Properties {
  return {
    UserPoolId,
    Username: 'secret-username',
    UserAttributes: listed({ email: 'secret@example.com', given_name: 'Secret' }),
    ValidationData: listed({ 'secret-check': 'secret-validation' }),
    ClientMetadata: { 'secret-key': 'secret-metadata' },
    DesiredDeliveryMediums: ['EMAIL'],
    MessageAction: 'SUPPRESS',
    TemporaryPassword: 'Secret-Pa55word!',
  };
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(fieldsOf(value)).flatMap(texts);
}

let resource: ReportingResource;
let properties: Properties;

beforeAll(async () => {
  resource = await startReporting();
  properties = user(await resource.makePool());
});

afterAll(() => resource.close());

/** Sends an event full of secrets; returns them, and what was told of it. */
async function told(event: Partial<EventInput>): Promise<{ secrets: string[]; said: string }> {
  const full: Partial<EventInput> = {
    properties,
    credentials: CREDENTIALS,
    providerCredentials: PROVIDER,
    bearerToken: 'secret-bearer',
    nextToken: 'secret-page',
    callbackContext: { secret: 'secret-context' },
    ...event,
  };
  const before = resource.cloudWatch.calls.length;
  const linesBefore = resource.log.length;
  await resource.report(full);
  const calls = resource.cloudWatch.calls.slice(before).map(({ input }) => JSON.stringify(input));
  const { credentials, providerCredentials, bearerToken, nextToken, callbackContext } = full;
  return {
    secrets: texts([
      [full.properties, full.previousProperties],
      [credentials, providerCredentials, bearerToken, nextToken, callbackContext],
    ]),
    said: [...calls, ...resource.log.slice(linesBefore)].join('\n'),
  };
}

describe('what is told of an invocation', () => {
  // In this order: the second CREATE meets the user of the first, and the second DELETE nobody.
  it.each([
    ['CREATE', 'SUCCESS'],
    ['CREATE', 'FAILED'],
    ['READ', 'SUCCESS'],
    ['LIST', 'FAILED'],
    ['DELETE', 'SUCCESS'],
    ['DELETE', 'FAILED'],
  ] as const)('of a %s that is %s has no secret in it', async (action, status) => {
    const { secrets, said } = await told({ action });
    expect(said).toContain(`\\"action\\":\\"${action}\\"`);
    expect(said).toContain(`\\"status\\":\\"${status}\\"`);
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });

  it('of an UPDATE has no secret of before or after in it', async () => {
    await resource.act({ action: 'CREATE', properties });
    const after = { ...properties, UserAttributes: listed({ email: 'other-secret@example.com' }) };
    const updates = [
      { action: 'UPDATE', properties: after, previousProperties: properties },
      { action: 'UPDATE', properties: { ...after, Username: 'another-secret' } },
    ] as const;
    for (const update of updates) {
      const { secrets, said } = await told(update);
      expect(said).toContain('\\"action\\":\\"UPDATE\\"');
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
    }
  });

  it.each([
    ['has no properties', { properties: misfit('secret-not-an-object') }],
    ['has no credentials', { credentials: misfit('secret-not-an-object') }],
    ['asks for an unknown action', { action: misfit('secret-action') }],
  ])('of an event that %s has no secret in it', async (_, event) => {
    const { secrets, said } = await told(event);
    const all = [...secrets, 'secret-not-an-object', 'secret-action'];
    expect(said).toContain('"status":"FAILED"');
    expect(all.filter((secret) => said.includes(secret))).toEqual([]);
  });
});
