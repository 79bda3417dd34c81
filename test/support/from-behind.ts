// What is done to the embedded pools behind our back: calls in-process, where no fault is in the way.
import type { Service } from '../../local/cognito/state/service';
import { answer } from '../../local/cognito/wire/dispatch';

/** Asks the service for an operation; throws its errors. */
export function fromBehind(service: Service): (operation: string, input: object) => unknown {
  return (operation, input) => answer(service, operation, input, 'us-east-1');
}
