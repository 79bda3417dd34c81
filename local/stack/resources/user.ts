// This project's type, under AWS's name or an own one, through its real handlers.
import schema from '../../../aws-cognito-userpooluser.json';
import { providerEvent } from '../../invocation/events';
import { identifierOf, physicalIdOf } from '../plan/identifier';
import type { ResourceType } from './resource-type';

/** The type of a user, for any `…::Cognito::UserPoolUser`: a private registration has an own name. */
export function userType(typeName: string): ResourceType | undefined {
  if (!/^\w+::Cognito::UserPoolUser$/.test(typeName)) return undefined;
  return {
    typeName,
    schema,
    shared: ['Groups'],
    // CloudFormation's Ref of a private type is its identifier.
    reference: (model) => physicalIdOf(identifierOf(schema, model) ?? {}),
    handle: ({ logicalId, token, ...request }, { invoke }) =>
      invoke(
        providerEvent({
          ...request,
          resourceType: typeName,
          logicalResourceId: logicalId,
          bearerToken: token,
        }),
      ),
  };
}
