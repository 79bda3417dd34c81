// Where resource types send their work: handlers through a Lambda endpoint, pools through the SDK.
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Answer } from '../../invocation/answer';
import type { ProviderEvent } from '../../invocation/events';
import type { MadeSecrets } from '../dynamic-references/made-secrets';

export interface Backends {
  readonly cognito: Pick<CognitoIdentityProviderClient, 'send'>;
  /** Invokes the type's Lambda function with a provider event. */
  invoke(event: ProviderEvent): Promise<Answer>;
  /** Where secrets are kept, for dynamic references to find. */
  readonly secrets: MadeSecrets;
}
