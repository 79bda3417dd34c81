// DescribeUserPool: the settings of a pool.
import type {
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool } from '../rules/lookup';
import { poolView } from '../rules/pools';
import type { Service } from '../state/service';

export function describeUserPool(
  service: Service,
  input: DescribeUserPoolRequest,
): DescribeUserPoolResponse {
  return { UserPool: poolView(findPool(service, input.UserPoolId)) };
}
