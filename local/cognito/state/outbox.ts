// What the service would have sent to people: recorded, never sent.
import type { DeliveryMediumType } from '@aws-sdk/client-cognito-identity-provider';

export interface Message {
  userPoolId: string;
  username: string;
  medium: DeliveryMediumType;
  destination: string;
  kind: 'INVITATION' | 'RESEND' | 'VERIFICATION';
}
