// Which ways to sign in a client has.
import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { invalidParameter } from '../validation/errors';

interface Flow {
  readonly kind: 'password' | 'refresh';
  /** Any of these settings of a client allows it. */
  readonly settings: readonly string[];
}

// Two names each of one flow and of the setting that enables it (API reference, CreateUserPoolClient:
// ALLOW_ADMIN_USER_PASSWORD_AUTH "replaces the ADMIN_NO_SRP_AUTH setting").
const PASSWORD: Flow = {
  kind: 'password',
  settings: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'],
};

// The settings without ALLOW_ are older than that for refreshing, which they never forbade.
const REFRESH: Flow = {
  kind: 'refresh',
  settings: [
    'ALLOW_REFRESH_TOKEN_AUTH',
    'ADMIN_NO_SRP_AUTH',
    'CUSTOM_AUTH_FLOW_ONLY',
    'USER_PASSWORD_AUTH',
  ],
};

const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['ADMIN_USER_PASSWORD_AUTH', PASSWORD],
  ['ADMIN_NO_SRP_AUTH', PASSWORD],
  ['REFRESH_TOKEN_AUTH', REFRESH],
  ['REFRESH_TOKEN', REFRESH],
]);

// "If you don't specify a value for ExplicitAuthFlows, your app client supports …" (API reference).
const DEFAULTS = ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'];

/**
 * What to do for a flow. Throws InvalidParameterException for one that AdminInitiateAuth does not have
 * (aws-doc-sdk-examples#5289 quotes the message), or that the client does not allow.
 */
export function flowFor(client: UserPoolClientType, name = ''): Flow['kind'] {
  const flow = FLOWS.get(name);
  if (!flow) throw invalidParameter('Initiate Auth method not supported.');
  const allowed: readonly string[] = client.ExplicitAuthFlows ?? DEFAULTS;
  if (!flow.settings.some((setting) => allowed.includes(setting))) {
    throw invalidParameter('Auth flow not enabled for this client');
  }
  return flow.kind;
}
