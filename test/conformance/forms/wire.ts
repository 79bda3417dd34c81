// Rows about what is sent under a name that is no operation.
import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider';
import { refusal } from '../../support/refusal';
import { MISSING } from '../arrange/pools';
import type { Behaviour } from '../behaviour';

export function noOperation(operation: string): Behaviour {
  return {
    behaviour: `${operation} is no operation`,
    source: 'AWS General Reference, common errors of JSON services: UnknownOperationException',
    moto: false,
    act: (cognito) => refusal(cognito.send(named(operation))),
    expected: 'UnknownOperationException',
  };
}

/** A command that is sent under the name of another operation. */
function named(operation: string): DescribeUserPoolCommand {
  const command = new DescribeUserPoolCommand({ UserPoolId: MISSING });
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
