// What the conformance table runs against: a client, and a way to leave nothing behind.
import {
  CognitoIdentityProvider,
  CreateUserPoolCommand,
  type CreateUserPoolResponse,
} from '@aws-sdk/client-cognito-identity-provider';
import { cognitoClient } from '../support/cognito';

export interface Target {
  readonly cognito: CognitoIdentityProvider;
  close(): Promise<void>;
}

/** An emulator of its own, stopped with everything in it. */
export async function emulator(
  start: () => Promise<{ url: string; close(): Promise<void> }>,
): Promise<Target> {
  const server = await start();
  const cognito = cognitoClient(server.url);
  return {
    cognito,
    async close() {
      cognito.destroy();
      await server.close();
    },
  };
}

/** Deletes a pool, protected or not. */
async function removePool(cognito: CognitoIdentityProvider, UserPoolId: string): Promise<void> {
  await cognito.updateUserPool({ UserPoolId, DeletionProtection: 'INACTIVE' });
  await cognito.deleteUserPool({ UserPoolId });
}

/** Which pools a client makes, from now on. */
export function poolsMadeBy(cognito: CognitoIdentityProvider): ReadonlySet<string> {
  const made = new Set<string>();
  cognito.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (context.commandName === CreateUserPoolCommand.name) {
        const { UserPool } = answer.output as CreateUserPoolResponse;
        if (UserPool?.Id) made.add(UserPool.Id);
      }
      return answer;
    },
    { step: 'initialize' },
  );
  return made;
}

/** Deletes every pool, whatever happens to the others; gives the ids of those that are still there. */
export async function removePools(
  cognito: CognitoIdentityProvider,
  ids: Iterable<string>,
): Promise<string[]> {
  const left: string[] = [];
  for (const id of ids) {
    await removePool(cognito, id).catch(({ name }: Error) => {
      if (name !== 'ResourceNotFoundException') left.push(id);
    });
  }
  return left;
}

// The rows name pools of this region, among them one that is not there.
const REGION = 'us-east-1';

/** The account whose credentials stand in the environment; what was made there is deleted. */
export async function account(): Promise<Target> {
  // Adaptive: a whole account shares its quota of calls a second with this run.
  const cognito = new CognitoIdentityProvider({
    region: REGION,
    retryMode: 'adaptive',
    maxAttempts: 10,
  });
  const made = poolsMadeBy(cognito);
  return {
    cognito,
    async close() {
      const left = await removePools(cognito, made);
      cognito.destroy();
      if (left.length > 0) throw new Error(`Delete these pools by hand: ${left.join(', ')}`);
    },
  };
}
