// AWS::SecretsManager::Secret: kept among the secrets that dynamic references find here.
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../../invocation/answer';
import type { Properties } from '../../invocation/events';
import type { MadeSecret, MadeSecrets } from '../dynamic-references/made-secrets';
import type { Backends } from './backends';
import { generateSecret, type SecretSpecification } from './generate-secret';
import { charactersOf, generatedName } from './generated-name';
import type { ResourceRequest, ResourceType } from './resource-type';
import { SECRET_SCHEMA } from './secret-schema';

export const SECRET_TYPE: ResourceType = {
  typeName: 'AWS::SecretsManager::Secret',
  schema: SECRET_SCHEMA,
  reference: (model) => String(model.Id),
  // What it holds can't be read back, and nothing here changes the rest behind a stack's back.
  compared: [],
  handle: async (request, backends) => act(request, backends),
};

function act(request: ResourceRequest, { secrets }: Backends): Answer {
  if (request.action === 'CREATE') return create(request, secrets);
  const secret = secrets.find(String(request.properties.Id));
  if (!secret) return failed('NotFound', "Secrets Manager can't find the specified secret.");
  switch (request.action) {
    case 'READ':
      return modelOf(secret);
    case 'UPDATE':
      return update(request, secret, secrets);
    case 'DELETE':
      secrets.forget(secret.arn);
      return { status: 'SUCCESS' };
    default:
      throw new Error(`${request.action} is not there for secrets`);
  }
}

function create(request: ResourceRequest, secrets: MadeSecrets): Answer {
  const { region, stackId, token, properties } = request;
  const name = String(properties.Name ?? generatedName(request));
  if (secrets.find(name)) {
    const message = `The operation failed because the secret ${name} already exists.`;
    return failed('AlreadyExists', message);
  }
  const account = stackId.split(':')[4] ?? '';
  const end = charactersOf(`${token} of the ARN`, 6);
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${end}`;
  return putVersion({ arn, name, versions: new Map() }, request, secrets);
}

// A new version is made when either property changes, and only then (aws-resource-secretsmanager-secret).
function update(request: ResourceRequest, secret: MadeSecret, secrets: MadeSecrets): Answer {
  const { properties, previousProperties = {} } = request;
  const isSame = isDeepStrictEqual(sourceOf(properties), sourceOf(previousProperties));
  return isSame ? modelOf(secret) : putVersion(secret, request, secrets);
}

function sourceOf({ SecretString, GenerateSecretString }: Properties) {
  return [SecretString, GenerateSecretString];
}

function putVersion(
  secret: MadeSecret,
  { properties, token }: ResourceRequest,
  secrets: MadeSecrets,
): Answer {
  const [given, specification] = sourceOf(properties);
  if (given !== undefined && specification !== undefined) {
    return failed('InvalidRequest', 'give SecretString or GenerateSecretString, not both');
  }
  if (given === undefined && specification === undefined) {
    secrets.keep(secret, []);
    return modelOf(secret);
  }
  // Checked against SECRET_SCHEMA.
  const made =
    specification === undefined
      ? { ok: true as const, text: String(given), password: String(given) }
      : generateSecret(specification as SecretSpecification);
  if (!made.ok) return failed('InvalidRequest', made.problem);
  const versions = new Map([...secret.versions, [token, made.text]]);
  const changed = { ...secret, versions };
  secrets.keep(changed, [made.text, made.password]);
  return modelOf(changed);
}

function modelOf({ arn, name }: MadeSecret): Answer {
  return { status: 'SUCCESS', resourceModel: { Id: arn, Name: name } };
}

function failed(errorCode: string, message: string): Answer {
  return { status: 'FAILED', errorCode, message };
}
