// DescribeUserPool: the settings of a pool.
import type {
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../lookup';
import type { Service } from '../service';

export function describeUserPool(
  service: Service,
  input: DescribeUserPoolRequest,
): DescribeUserPoolResponse {
  const pool = findPool(service, input.UserPoolId);
  return { UserPool: { ...pool.description, EstimatedNumberOfUsers: pool.users.size } };
}
