// Rows about clients that differ in a setting, and about sign-ins that differ in what they send.
import type { CreateUserPoolClientRequest } from '@aws-sdk/client-cognito-identity-provider';
import { refusal, refusalMessage } from '../../support/refusal';
import { app, CHOSEN } from '../arrange/app';
import type { Behaviour } from '../behaviour';

type Settings = Partial<CreateUserPoolClientRequest>;

/** A client that can't be made so. */
export function refusedClient(behaviour: string, settings: Settings, expected: string): Behaviour {
  return {
    behaviour,
    source: 'aws-cdk#20760 quotes the message of write attributes, the other is inferred',
    moto: false,
    act: (cognito) => refusalMessage(app(cognito, { client: settings })),
    expected,
  };
}

/** A client whose flows don't have that by name and password. */
export function notEnabled(what: string, client: Settings): Behaviour {
  return {
    behaviour: `a client ${what} does not sign in by name and password`,
    source: 'API reference, CreateUserPoolClient: ExplicitAuthFlows',
    moto: false,
    async act(cognito) {
      const pool = await app(cognito, { client });
      await pool.setPassword(CHOSEN);
      return [
        await refusal(pool.signIn('ann', CHOSEN)),
        await refusalMessage(pool.signIn('ann', CHOSEN)),
      ];
    },
    expected: ['InvalidParameterException', 'Auth flow not enabled for this client'],
  };
}
