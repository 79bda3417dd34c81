// This project's type, under AWS's name or an own one, through its real handlers.
import schema from '../../../aws-cognito-userpooluser.json';
import { type Properties, providerEvent } from '../../invocation/events';
import { identifierOf, physicalIdOf } from '../schema/identifier';
import type { ResourceType } from './resource-type';
import { refuseUser } from './user-mistakes';

/** AWS's own name of the type. */
export const AWS_USER = 'AWS::Cognito::UserPoolUser';

/** The names of the properties of a user, read-only ones too. */
export const USER_PROPERTIES: readonly string[] = Object.keys(schema.properties);

/** The type of a user under that name. */
export function userType(typeName: string): ResourceType {
  return {
    typeName,
    schema,
    shared: ['Groups'],
    refuse: refuseUser,
    reference: (model) => (typeName === AWS_USER ? nameOf(model) : identifierText(model)),
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

/** Whether the type is that of users, under whatever name. */
export function isUserType(type: ResourceType): boolean {
  return type.schema === schema;
}

// "Ref returns the name of the user" (aws-resource-cognito-userpooluser).
function nameOf({ Username }: Properties): string {
  return String(Username);
}

// CloudFormation's Ref of a private type is its identifier.
function identifierText(model: Properties): string {
  return physicalIdOf(identifierOf(schema, model) ?? {});
}
