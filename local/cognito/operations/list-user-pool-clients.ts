// ListUserPoolClients: the clients of a pool, a page at a time, without their settings.
import type {
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { pageOf } from '../opaque/page';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';

export function listUserPoolClients(
  service: Service,
  input: ListUserPoolClientsRequest,
): ListUserPoolClientsResponse {
  const pool = findPool(service, input.UserPoolId);
  const clients = [...pool.clients.values()].map(({ ClientId, ClientName }) => ({
    ClientId,
    ClientName,
    UserPoolId: pool.id,
  }));
  const list = { operation: 'ListUserPoolClients', poolId: pool.id };
  const { page, next } = pageOf(list, clients, input.NextToken, input.MaxResults);
  return { UserPoolClients: page, NextToken: next };
}
