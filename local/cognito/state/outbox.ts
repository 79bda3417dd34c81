// What the service would have sent to people: recorded, never sent.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';

export interface Message {
  readonly userPoolId: string;
  readonly username: string;
  readonly medium: DeliveryMediumType;
  readonly destination: string;
  readonly kind: 'INVITATION' | 'RESEND' | 'VERIFICATION';
}
