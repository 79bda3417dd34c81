// Input checked against the service model, as the service does before anything else.
import { invalidParameter } from './errors';
import { serviceModel } from './service-model';
import { violations } from './violations';

/**
 * The members of `input` that the operation's model knows; a null counts as left out. Throws
 * InvalidParameterException with all violations, SerializationException for a value of another type.
 */
export function validated(operation: string, input: unknown): object {
  const shape = serviceModel.operations[operation]?.input ?? '';
  const found = violations(shape, input);
  if (found.length > 0) {
    const count = `${found.length} validation error${found.length > 1 ? 's' : ''} detected`;
    throw invalidParameter(`${count}: ${found.join('; ')}`);
  }
  const known = serviceModel.shapes[shape]?.members ?? {};
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(
      ([name, value]) => Object.hasOwn(known, name) && value !== null,
    ),
  );
}
