// DescribeUserPoolClient: one client, with its secret.
import type {
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { clientFor } from '../rules/clients';
import { findPool } from '../rules/lookup';
import type { Service } from '../state/service';

export function describeUserPoolClient(
  service: Service,
  input: DescribeUserPoolClientRequest,
): DescribeUserPoolClientResponse {
  return { UserPoolClient: clientFor(findPool(service, input.UserPoolId), input.ClientId) };
}
