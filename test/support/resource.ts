// The resource type as CloudFormation meets it: the built bundle behind the Lambda endpoint, acting
// on embedded user pools; in the mutation run alone the sources themselves.
import type {
  CognitoIdentityProvider,
  CreateUserPoolCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { type CognitoServer, startCognito } from '../../local/cognito/server';
import type { FlattenCase } from '../../local/cognito/state/service';
import type { Answer } from '../../local/invocation/answer';
import { type EventInput, type ProviderEvent, providerEvent } from '../../local/invocation/events';
import { invoke } from '../../local/lambda/invoke';
import { type LambdaOptions, startLambda } from '../../local/lambda/server';
import { cognitoClient, createPool, type UserSummary, userOf } from './cognito';
import { fieldsOf } from './fields';
import { FUNCTION_NODE } from './function-node';

export interface RunningResource {
  readonly cognito: CognitoServer;
  /** A client of the same pools, for what happens behind the template's back. */
  readonly client: CognitoIdentityProvider;
  /** Sends one provider event to the bundle. */
  act(event: EventInput): Promise<Answer>;
  /** Kills the process that is busy with the event of these credentials: `act` rejects. */
  crash(accessKeyId: string): void;
  /** Every line that the bundle printed. */
  readonly log: readonly string[];
  /** Makes a pool and returns its id. */
  makePool(settings?: Partial<CreateUserPoolCommandInput>): Promise<string>;
  /** Makes groups in a pool. */
  makeGroups(pool: string, ...names: string[]): Promise<void>;
  /** A user as the service has it, without asking the bundle; rejects when there is none. */
  stored(pool: string, username: string): Promise<StoredState>;
  /** The operations that the bundle called while `work` ran, in order. */
  callsDuring(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** What a test compares of a stored user. */
export interface StoredState extends UserSummary {
  readonly groups: readonly (string | undefined)[];
}

/** Starts everything on free ports of the loopback interface. */
export async function startResource(
  options: { flattenCase?: FlattenCase; lambda?: Partial<LambdaOptions> } = {},
): Promise<RunningResource> {
  const cognito = await startCognito(options);
  const log: string[] = [];
  const handlers = await startHandlers({
    cognitoUrl: cognito.url,
    node: FUNCTION_NODE,
    log: (line) => log.push(line),
    ...options.lambda,
  });
  const client = cognitoClient(cognito.url);
  return {
    cognito,
    client,
    log,
    act: (event) => handlers.invoke(providerEvent(event)),
    crash: (accessKeyId) =>
      handlers.crash((event) => {
        const { callerCredentials } = fieldsOf(fieldsOf(event).requestData);
        return fieldsOf(callerCredentials).accessKeyId === accessKeyId;
      }),
    async makePool(settings) {
      const { id } = await createPool(client, settings);
      return id;
    },
    async makeGroups(UserPoolId, ...names) {
      for (const GroupName of names) await client.createGroup({ UserPoolId, GroupName });
    },
    async stored(UserPoolId, Username) {
      const user = await userOf(client, UserPoolId, Username);
      const { Groups = [] } = await client.adminListGroupsForUser({ UserPoolId, Username });
      return { ...user, groups: Groups.map(({ GroupName }) => GroupName).sort() };
    },
    async callsDuring(work) {
      const before = cognito.calls.length;
      await work();
      return cognito.calls.slice(before).map(({ operation }) => operation);
    },
    async close() {
      client.destroy();
      await handlers.close();
      await cognito.close();
    },
  };
}

async function startHandlers(options: LambdaOptions) {
  if (process.env.IN_PROCESS) return (await import('./in-process')).startInProcess(options);
  const { url, crash, close } = await startLambda(options);
  return { invoke: (event: ProviderEvent) => invoke(url, event), crash, close };
}
