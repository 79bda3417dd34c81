// The errors the service answers with, and which of them an operation may answer.
import { serviceModel } from './service-model';

/** An error of the service as the caller sees it: its name is the wire's `__type`. */
export class ServiceError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export function invalidParameter(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}

// What no model lists, because it happens before an operation is reached.
const general = ['SerializationException', 'UnknownOperationException'];

// What an operation answers although its model does not list it.
const unlisted: Record<string, readonly string[]> = {
  // The quota is documented (developer guide, "Quotas": groups per user), its error is not: the exception
  // is the one that the service has for "the limit for a requested … resource".
  AdminAddUserToGroup: ['LimitExceededException'],
  // AliasExistsException: API reference of AdminCreateUser, ForceAliasCreation. LimitExceededException:
  // developer guide, "Quotas" (the daily limit of emails that the service sends by itself).
  AdminCreateUser: ['AliasExistsException', 'LimitExceededException'],
};

/** Whether `operation` may answer the error called `name`: its model lists it, or it is a documented extra. */
export function mayAnswer(operation: string, name: string): boolean {
  // What an object has by itself, such as `constructor`, is no operation.
  const listed = Object.hasOwn(serviceModel.operations, operation)
    ? serviceModel.operations[operation]?.errors
    : undefined;
  const extra = Object.hasOwn(unlisted, operation) ? unlisted[operation] : undefined;
  return [...general, ...(listed ?? []), ...(extra ?? [])].includes(name);
}
