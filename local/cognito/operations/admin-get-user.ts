// AdminGetUser: one user, by any name it answers to.
import type {
  AdminGetUserRequest,
  AdminGetUserResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { findPool, userNamed } from '../rules/lookup';
import { userView } from '../rules/user-view';
import type { Service } from '../state/service';

export function adminGetUser(service: Service, input: AdminGetUserRequest): AdminGetUserResponse {
  const user = userNamed(findPool(service, input.UserPoolId), input.Username);
  const { Attributes, ...view } = userView(user);
  return { ...view, Username: user.username, UserAttributes: Attributes };
}
