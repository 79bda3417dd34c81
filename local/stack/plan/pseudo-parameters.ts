// The parameters that CloudFormation fills in itself, such as AWS::Region.
import type { Value } from '../template/value';
import { text } from '../template/value';

/** What the pseudo parameters of a stack are made of. */
export interface StackIdentity {
  name: string;
  id: string;
  region: string;
  accountId: string;
}

/** The values of the pseudo parameters, by name. */
export function pseudoParameters(stack: StackIdentity): Map<string, Value> {
  const place = { file: '', line: 0 };
  return new Map<string, Value>([
    ['AWS::AccountId', text(stack.accountId, place)],
    ['AWS::NoValue', { kind: 'nothing', place }],
    ['AWS::Partition', text('aws', place)],
    ['AWS::Region', text(stack.region, place)],
    ['AWS::StackId', text(stack.id, place)],
    ['AWS::StackName', text(stack.name, place)],
    ['AWS::URLSuffix', text('amazonaws.com', place)],
  ]);
}
