// What the service would have sent to people: recorded, never sent.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';
import { addressOf } from './rules/delivery';
import type { Service } from './service';
import type { UserPool } from './user-pool';
import type { User } from './users';

export interface Message {
  userPoolId: string;
  username: string;
  medium: DeliveryMediumType;
  destination: string;
  kind: 'INVITATION' | 'RESEND' | 'VERIFICATION';
}

/** Records one message; to be called once the change that it announces is done. */
export function send(
  service: Service,
  pool: UserPool,
  user: User,
  message: Pick<Message, 'kind' | 'medium' | 'destination'>,
): void {
  service.messages.push({ userPoolId: pool.id, username: user.username, ...message });
}

/** Records an invitation by each medium for which the user has an address; none is no error. */
export function invite(
  service: Service,
  pool: UserPool,
  user: User,
  kind: 'INVITATION' | 'RESEND',
  // SMS is the API's default (API reference of AdminCreateUser, DesiredDeliveryMediums).
  mediums: readonly DeliveryMediumType[] = ['SMS'],
): void {
  for (const medium of mediums) {
    const destination = addressOf(medium, user.attributes);
    if (destination !== undefined) {
      send(service, pool, user, { kind, medium, destination });
    }
  }
}
