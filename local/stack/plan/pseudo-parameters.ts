// The parameters that CloudFormation fills in itself, such as AWS::Region.
import type { Value } from '../template/value';
import { list, text } from '../template/value';

/** What the pseudo parameters of a stack are made of. */
export interface StackIdentity {
  readonly name: string;
  readonly id: string;
  readonly region: string;
  readonly accountId: string;
}

// General reference, "Partitions": what a Region's name begins with says which one it is in.
const PARTITIONS = [
  { regions: /^cn-/, name: 'aws-cn', suffix: 'amazonaws.com.cn' },
  { regions: /^us-gov-/, name: 'aws-us-gov', suffix: 'amazonaws.com' },
];
const AWS = { name: 'aws', suffix: 'amazonaws.com' };

/** The values of the pseudo parameters, by name. */
export function pseudoParameters(stack: StackIdentity): Map<string, Value> {
  const place = { file: '', line: 0 };
  const partition = PARTITIONS.find(({ regions }) => regions.test(stack.region)) ?? AWS;
  return new Map<string, Value>([
    ['AWS::AccountId', text(stack.accountId, place)],
    ['AWS::NotificationARNs', list([], place)],
    ['AWS::NoValue', { kind: 'nothing', place }],
    ['AWS::Partition', text(partition.name, place)],
    ['AWS::Region', text(stack.region, place)],
    ['AWS::StackId', text(stack.id, place)],
    ['AWS::StackName', text(stack.name, place)],
    ['AWS::URLSuffix', text(partition.suffix, place)],
  ]);
}
