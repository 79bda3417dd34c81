// Secrets in templates: written out, as parameters, by reference and in a secret that the template makes.
import type { Properties } from '../../local/invocation/events';
import type { Secrets } from './secrets';

/** How a template has a secret: what stands in its place, and where it comes from. */
interface Way {
  readonly parameters?: (all: Properties) => Properties;
  readonly resources?: (all: Properties) => Properties;
  readonly write: (name: string, secret: unknown) => unknown;
}

const each = (all: Properties, make: (secret: unknown) => unknown) =>
  Object.fromEntries(Object.entries(all).map(([name, secret]) => [name, make(secret)]));

export const WAYS: Readonly<Record<string, Way>> = {
  'written out': { write: (_, secret) => secret },
  'as a parameter': {
    parameters: (all) => each(all, (Default) => ({ Type: 'String', NoEcho: true, Default })),
    write: (name) => ({ Ref: name }),
  },
  'by reference': {
    write: (name) => `{{resolve:secretsmanager:robot:SecretString:${name}}}`,
  },
  'in a secret of its own': {
    resources: (all) => ({
      Secret: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { SecretString: JSON.stringify(all) },
      },
    }),
    write: (name) => ({ 'Fn::Sub': `{{resolve:secretsmanager:\${Secret}:SecretString:${name}}}` }),
  },
};

export interface Files {
  readonly 'v1.json': string;
  readonly 'v2.json': string;
  readonly 'bad.json': string;
  readonly 'secrets.yaml': string;
}

/** Two templates of which the second fails, one that fails at once, and the file of secrets. */
export function filesOf(secrets: Secrets, way: string): Files {
  const template = (which: string, policy: Properties, attribute: string) =>
    JSON.stringify(templateOf(secrets, way, which, policy, attribute), null, 2);
  const all = { ...namedSecrets(secrets, 'previous'), ...namedSecrets(secrets, 'desired') };
  const easy = { MinimumLength: 6 };
  return {
    'v1.json': template('previous', easy, 'name'),
    'v2.json': template('desired', easy, 'custom:unknown'),
    // Too long for anybody.
    'bad.json': template('desired', { MinimumLength: 99 }, 'name'),
    // JSON is YAML.
    'secrets.yaml': JSON.stringify({ secretsmanager: { robot: { v1: all } } }, null, 2),
  };
}

/** A template with users who have secrets in every place. */
export function templateOf(
  secrets: Secrets,
  way: string,
  which: string,
  PasswordPolicy: Properties = {},
  attribute = 'name',
): Properties {
  const all = namedSecrets(secrets, which);
  const { parameters, resources, write } = WAYS[way] ?? { write: (_: string, one: unknown) => one };
  const at = (place: string) => write(`${which}${place}`, all[`${which}${place}`]);
  const user = (rest: Properties) => ({
    Type: 'Acme::Cognito::UserPoolUser',
    Properties: {
      UserPoolId: { Ref: 'Pool' },
      MessageAction: 'SUPPRESS',
      ValidationData: [{ Name: 'check', Value: at('ValidationData') }],
      ClientMetadata: { tenant: at('ClientMetadata') },
      ...rest,
    },
  });
  return {
    Parameters: parameters?.(all),
    Resources: {
      ...resources?.(all),
      Pool: { Type: 'AWS::Cognito::UserPool', Properties: { Policies: { PasswordPolicy } } },
      Ada: user({ Username: 'ada', Password: at('Password') }),
      Ben: {
        ...user({
          Username: 'ben',
          TemporaryPassword: at('TemporaryPassword'),
          UserAttributes: [{ Name: attribute, Value: 'Ben' }],
        }),
        DependsOn: 'Ada',
      },
    },
  };
}

// A name that a parameter can have.
function namedSecrets({ told }: Secrets, which: string): Properties {
  const own = told.filter(({ name }) => name.startsWith(`${which} `));
  return Object.fromEntries(own.map(({ name, secret }) => [name.replace(' ', ''), secret]));
}
