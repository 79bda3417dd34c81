// From the name of an API operation to its answer: validation, the operation, and which errors it may answer.
import type { Service } from '../state/service';
import { mayAnswer, ServiceError } from '../validation/errors';
import { validated } from '../validation/validated';
import { operations } from './operations';

/**
 * The answer of one operation, done at once, so that requests side by side see whole changes only. Throws
 * the ServiceError to answer, or an Error when this program is at fault.
 */
export function answer(service: Service, name: string, input: unknown, region: string): object {
  const operation = operations.get(name);
  if (!operation) {
    throw new ServiceError(
      'UnknownOperationException',
      `The embedded user pools do not have the operation ${name}.`,
    );
  }
  try {
    // Valid against this operation's own shape in the service model, which the SDK's input types mirror.
    return operation(service, validated(name, input) as never, region);
  } catch (error) {
    throw checked(name, error);
  }
}

/**
 * The error as it may be answered. One that the model does not list for the operation is no longer the
 * service's: it becomes a plain Error, so that a wrong rule shows in any test that meets it.
 */
export function checked(name: string, error: unknown): unknown {
  return error instanceof ServiceError && !mayAnswer(name, error.name)
    ? new Error(`${name} may not answer ${error.name}: its model does not list it.`)
    : error;
}
