// To whom the service writes, and by which medium.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';
import type { Message } from '../state/outbox';
import type { Service } from '../state/service';
import type { UserPool } from '../state/user-pool';
import type { User } from '../state/users';
import { addressOf, mediumsFor } from './delivery';

/** Records one message; to be called once the change that it announces is done. */
export function send(
  service: Service,
  pool: UserPool,
  user: User,
  message: Pick<Message, 'kind' | 'medium' | 'destination'>,
): void {
  service.messages.push({ userPoolId: pool.id, username: user.username, ...message });
}

/** Records an invitation by each medium asked for, or by the one that reaches the user; none is no error. */
export function invite(
  service: Service,
  pool: UserPool,
  user: User,
  kind: 'INVITATION' | 'RESEND',
  asked?: readonly DeliveryMediumType[],
): void {
  for (const medium of mediumsFor(asked, user.attributes)) {
    const destination = addressOf(medium, user.attributes);
    if (destination !== undefined) send(service, pool, user, { kind, medium, destination });
  }
}
