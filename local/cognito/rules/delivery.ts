// Which attribute a message goes to.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';
import type { Attributes } from '../users';

/** The medium that reaches each address attribute. */
export const MEDIUM_OF = { email: 'EMAIL', phone_number: 'SMS' } as const;

/** The user's address for a medium, if there is one. */
export function addressOf(medium: DeliveryMediumType, attributes: Attributes): string | undefined {
  return attributes.get(medium === 'EMAIL' ? 'email' : 'phone_number');
}
