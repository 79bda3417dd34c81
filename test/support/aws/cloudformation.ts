// CloudFormation as the CLI's waits and its `deploy` need it: stacks by name and status, the rest as data.
import { AwsRefusal } from './encode';
import type { Answer } from './services';

type Input = Readonly<Record<string, unknown>>;

const ACCOUNT = '123456789012';
const AT = '2026-01-01T00:00:00Z';
const TOKEN = '11111111-1111-4111-8111-111111111111';

const stackId = (name: string) =>
  `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/${name}/${TOKEN}`;
const changeSetId = (name: unknown) =>
  `arn:aws:cloudformation:us-east-1:${ACCOUNT}:changeSet/${name}/${TOKEN}`;
const typeArn = (name: unknown) =>
  `arn:aws:cloudformation:us-east-1:${ACCOUNT}:type/resource/${`${name}`.replaceAll('::', '-')}`;

/** The status of a stack after a change set of a type was carried out. */
const AFTER: Record<string, string> = {
  CREATE: 'CREATE_COMPLETE',
  UPDATE: 'UPDATE_COMPLETE',
  IMPORT: 'IMPORT_COMPLETE',
};

/** The operations of one account whose stacks, by name, have these statuses and are changed by the calls. */
export function cloudFormation(stacks: Map<string, string>): Record<string, Answer> {
  const planned = new Map<string, string>();
  const nameOf = ({ StackName = '' }: Input) =>
    `${StackName}`.replace(/^arn:.*:stack\/|\/.*$/g, '');
  const statusOf = (name: string) => {
    const status = stacks.get(name);
    if (status) return status;
    throw new AwsRefusal('ValidationError', `Stack with id ${name} does not exist`);
  };
  const become = (status: string) => (input: Input) => {
    stacks.set(nameOf(input), status);
    return { StackId: stackId(nameOf(input)) };
  };
  const describe = (name: string) => ({
    StackId: stackId(name),
    StackName: name,
    StackStatus: statusOf(name),
    CreationTime: AT,
    Outputs: [{ OutputKey: 'UserPoolId', OutputValue: 'us-east-1_EXAMPLE' }],
  });

  return {
    DescribeStacks: (input) => ({
      Stacks: input.StackName ? [describe(nameOf(input))] : [...stacks.keys()].map(describe),
    }),
    ContinueUpdateRollback: become('UPDATE_ROLLBACK_COMPLETE'),
    DeleteStack: (input) => {
      stacks.delete(nameOf(input));
      return {};
    },
    CreateChangeSet: (input) => {
      const name = nameOf(input);
      const { ChangeSetType = 'UPDATE', ChangeSetName } = input;
      if (ChangeSetType === 'UPDATE') statusOf(name);
      planned.set(name, `${ChangeSetType}`);
      if (!stacks.has(name)) stacks.set(name, 'REVIEW_IN_PROGRESS');
      return { Id: changeSetId(ChangeSetName), StackId: stackId(name) };
    },
    DescribeChangeSet: (input) => ({
      ChangeSetName: input.ChangeSetName,
      StackName: nameOf(input),
      Status: 'CREATE_COMPLETE',
      ExecutionStatus: 'AVAILABLE',
      Changes: [],
    }),
    ExecuteChangeSet: (input) => {
      const name = nameOf(input);
      stacks.set(name, AFTER[planned.get(name) ?? 'UPDATE'] ?? '');
      return {};
    },
    DescribeStackResource: (input) => ({
      StackResourceDetail: {
        LogicalResourceId: input.LogicalResourceId,
        PhysicalResourceId: 'us-east-1_EXAMPLE|ada',
      },
    }),
    ListStackResources: { StackResourceSummaries: [] },
    ListStacks: () => ({ StackSummaries: [...stacks.keys()].map(describe) }),
    GetTemplateSummary: { Parameters: [] },
    DetectStackDrift: { StackDriftDetectionId: TOKEN },
    DescribeStackDriftDetectionStatus: {
      StackDriftDetectionId: TOKEN,
      StackDriftStatus: 'IN_SYNC',
      DetectionStatus: 'DETECTION_COMPLETE',
      Timestamp: AT,
    },
    DescribeStackResourceDrifts: { StackResourceDrifts: [] },

    DescribeType: ({ TypeName }) => ({
      Arn: typeArn(TypeName),
      Type: 'RESOURCE',
      TypeName,
      DefaultVersionId: '00000001',
      IsDefaultVersion: true,
    }),
    ListTypes: { TypeSummaries: [] },
    ListTypeVersions: { TypeVersionSummaries: [] },
    DescribeTypeRegistration: { ProgressStatus: 'COMPLETE' },
    ListTypeRegistrations: { RegistrationTokenList: [] },
    SetTypeDefaultVersion: {},
    DeregisterType: {},

    CreateStackSet: { StackSetId: `userpooluser:${TOKEN}` },
    UpdateStackSet: { OperationId: TOKEN },
    DeleteStackSet: {},
    DescribeStackSet: { StackSet: { Status: 'ACTIVE' } },
    CreateStackInstances: { OperationId: TOKEN },
    DeleteStackInstances: { OperationId: TOKEN },
    ListStackInstances: { Summaries: [] },
  };
}
