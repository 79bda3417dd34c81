// Which attribute a message goes to, and by which medium.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';
import type { Attributes } from '../state/users';
import { invalidParameter } from '../validation/errors';

/** The medium that reaches each address attribute. */
export const MEDIUM_OF = { email: 'EMAIL', phone_number: 'SMS' } as const;

/** The user's address for a medium, if there is one. */
export function addressOf(medium: DeliveryMediumType, attributes: Attributes): string | undefined {
  return attributes.get(medium === 'EMAIL' ? 'email' : 'phone_number');
}

// cognito-backup-restore#25 and sagemaker-dashboards-for-ml#2 quote the one of email; the other is inferred.
const MISSING: Record<DeliveryMediumType, string> = {
  EMAIL: 'No email provided but desired delivery medium was Email',
  SMS: 'No phone number provided but desired delivery medium was SMS',
};

/**
 * Throws InvalidParameterException for a medium that is asked for without its address: "Required if … EMAIL is
 * specified in the DesiredDeliveryMediums parameter" (API reference, AdminCreateUser: UserAttributes).
 */
export function checkMediums(
  asked: readonly DeliveryMediumType[] | undefined,
  attributes: Attributes,
): void {
  const missing = asked?.find((medium) => addressOf(medium, attributes) === undefined);
  if (missing) throw invalidParameter(MISSING[missing]);
}

/**
 * By which mediums an invitation goes. The API reference says SMS where none is asked for; people get a text
 * as soon as there is a phone number (foundations#7052), and where there is only an address they are told to
 * look into their mail (cloudfront-authorization-at-edge). So: a text, else a mail, else nothing.
 */
export function mediumsFor(
  asked: readonly DeliveryMediumType[] | undefined,
  attributes: Attributes,
): readonly DeliveryMediumType[] {
  if (asked?.length) return asked;
  const inTurn: readonly DeliveryMediumType[] = ['SMS', 'EMAIL'];
  return inTurn.filter((medium) => addressOf(medium, attributes) !== undefined).slice(0, 1);
}
