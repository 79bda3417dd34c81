// Clients of a pool: which one a request names, what it describes, and what it may not have.
import { randomBytes } from 'node:crypto';
import type {
  CreateUserPoolClientRequest,
  UpdateUserPoolClientRequest,
  UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPool } from '../state/user-pool';
import { invalidParameter, ServiceError } from '../validation/errors';

type ClientRequest = Partial<
  Omit<CreateUserPoolClientRequest & UpdateUserPoolClientRequest, 'GenerateSecret'>
>;

// The service alone writes these (API reference, CreateUserPoolClient: the defaults of WriteAttributes are
// the standard attributes without them).
const NEVER_WRITTEN = ['sub', 'email_verified', 'phone_number_verified'];

/** The client with this id, or ResourceNotFoundException. */
export function clientFor(pool: UserPool, id = ''): UserPoolClientType {
  const client = pool.clients.get(id);
  if (!client) {
    throw new ServiceError('ResourceNotFoundException', `User pool client ${id} does not exist.`);
  }
  return client;
}

/**
 * Throws InvalidParameterException for attributes that the pool does not have, or that no client writes
 * (aws-cdk#20760 quotes the message).
 */
export function checkClient(pool: UserPool, request: ClientRequest, doing: string): void {
  const refuse = (kind: string) =>
    invalidParameter(`Invalid ${kind} attributes specified while ${doing} a client`);
  const { ReadAttributes = [], WriteAttributes = [] } = request;
  if (ReadAttributes.some((name) => !pool.schema.has(name))) throw refuse('read');
  if (WriteAttributes.some((name) => !pool.schema.has(name) || NEVER_WRITTEN.includes(name))) {
    throw refuse('write');
  }
}

/** The settings as a client describes them, with the defaults of the API reference (CreateUserPoolClient). */
export function describedClient(request: ClientRequest): UserPoolClientType {
  return {
    AllowedOAuthFlowsUserPoolClient: false,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    EnableTokenRevocation: true,
    ...request,
    // "You can't set RefreshTokenValidity to 0. If you do, Amazon Cognito overrides the value with … 30 days".
    RefreshTokenValidity: request.RefreshTokenValidity || 30,
  };
}

/** A secret as the service makes one. */
export function newSecret(): string {
  return randomBytes(26).toString('hex').slice(0, 51);
}
