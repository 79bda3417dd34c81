// Behaviours of the wire: what is no operation, and numbers that are no integers.
import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { createPool } from '../support/cognito';
import { type Behaviour, refusal } from './behaviour';

/** A command that is sent under the name of another operation. */
function named(operation: string): DescribeUserPoolCommand {
  const command = new DescribeUserPoolCommand({ UserPoolId: 'us-east-1_missing00' });
  command.middlewareStack.add(
    (next) => (args) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers['x-amz-target'] = `AWSCognitoIdentityProviderService.${operation}`;
      return next(args);
    },
    { step: 'build' },
  );
  return command;
}

export const wire: readonly Behaviour[] = [
  ...(['NoSuchOperation', 'constructor', 'toString'].map((operation) => ({
    behaviour: `${operation} is no operation`,
    source: 'AWS General Reference, common errors of JSON services: UnknownOperationException',
    moto: false,
    act: (cognito) => refusal(cognito.send(named(operation))),
    expected: 'UnknownOperationException',
  })) satisfies Behaviour[]),
  {
    behaviour: 'an integer has no fraction',
    source: 'AWS JSON protocol: SerializationException',
    moto: false,
    async act(cognito) {
      const { id } = await createPool(cognito);
      return refusal(cognito.listUsers({ UserPoolId: id, Limit: 1.5 }));
    },
    expected: 'SerializationException',
  },
];
