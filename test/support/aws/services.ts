// What the other services answer: just enough that a command of the documents can go on.
import { AwsRefusal } from './encode';

type Input = Readonly<Record<string, unknown>>;
export type Answer = object | ((input: Input) => object);

const TOKEN = '11111111-1111-4111-8111-111111111111';
const IDENTIFIER = 'us-east-1_EXAMPLE|ada';
const USER = { Username: 'ada', UserStatus: 'CONFIRMED', Enabled: true };

/** Cloud Control is done by the time it is asked. */
const progress = (Operation: string) => ({
  ProgressEvent: {
    TypeName: 'Acme::Cognito::UserPoolUser',
    Identifier: IDENTIFIER,
    RequestToken: TOKEN,
    Operation,
    OperationStatus: 'SUCCESS',
  },
});

const missing = (input: Input) => {
  throw new AwsRefusal('404', `Not Found: ${input.Key}`, 404);
};

/** By the name that requests are signed for, then by operation. */
export const SERVICES: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  sts: {
    GetCallerIdentity: {
      Arn: 'arn:aws:iam::123456789012:user/ada',
      UserId: 'AIDAEXAMPLE',
      Account: '123456789012',
    },
  },
  iam: {
    GetRole: ({ RoleName }) => ({
      Role: {
        Path: '/',
        RoleName,
        RoleId: 'AROAEXAMPLE',
        Arn: `arn:aws:iam::123456789012:role/${RoleName}`,
        CreateDate: '2026-01-01T00:00:00Z',
      },
    }),
  },
  s3: {
    ListBuckets: {},
    CreateBucket: {},
    HeadBucket: {},
    DeleteBucket: {},
    ListObjects: {
      ListBucketResult: {
        Contents: { Key: 'package.zip', Size: 1, LastModified: '2026-01-01T00:00:00.000Z' },
      },
    },
    PutObject: {},
    DeleteObject: {},
    // Nobody has uploaded anything before: what is asked for is about to be.
    HeadObject: missing,
    GetObject: missing,
    GetBucketLocation: { LocationConstraint: '' },
    PutBucketVersioning: {},
    GetBucketVersioning: {},
    PutBucketEncryption: {},
    PutPublicAccessBlock: {},
    PutBucketPolicy: {},
    GetBucketPolicy: {},
  },
  cloudcontrolapi: {
    CreateResource: progress('CREATE'),
    UpdateResource: progress('UPDATE'),
    DeleteResource: progress('DELETE'),
    GetResourceRequestStatus: progress('CREATE'),
    ListResourceRequests: { ResourceRequestStatusSummaries: [] },
    CancelResourceRequest: progress('CREATE'),
    GetResource: ({ TypeName }) => ({
      TypeName,
      ResourceDescription: { Identifier: IDENTIFIER, Properties: '{"Username":"ada"}' },
    }),
    ListResources: ({ TypeName }) => ({
      TypeName,
      ResourceDescriptions: [{ Identifier: IDENTIFIER, Properties: '{"Username":"ada"}' }],
    }),
  },
  'cognito-idp': {
    AdminGetUser: USER,
    AdminCreateUser: { User: USER },
    AdminDeleteUser: {},
    AdminDisableUser: {},
    AdminEnableUser: {},
    AdminInitiateAuth: { AuthenticationResult: { AccessToken: 'EXAMPLE' } },
    AdminListGroupsForUser: { Groups: [] },
    CreateUserPool: { UserPool: { Id: 'us-east-1_EXAMPLE', Name: 'team' } },
    CreateUserPoolClient: { UserPoolClient: { ClientId: 'EXAMPLE' } },
    DeleteUserPool: {},
    DescribeUserPool: { UserPool: { Id: 'us-east-1_EXAMPLE', Name: 'team' } },
    ListGroups: { Groups: [] },
    ListUserPools: { UserPools: [{ Id: 'us-east-1_EXAMPLE', Name: 'team' }] },
    ListUsers: { Users: [USER] },
    ListUsersInGroup: { Users: [USER] },
  },
  monitoring: {
    DeleteAlarms: {},
    DescribeAlarms: {},
    GetMetricData: {},
    GetMetricStatistics: {},
    ListMetrics: {},
    PutDashboard: {},
    PutMetricAlarm: {},
  },
  logs: {
    DescribeLogGroups: { logGroups: [] },
    DescribeLogStreams: { logStreams: [] },
    FilterLogEvents: { events: [] },
    GetQueryResults: { status: 'Complete', results: [] },
    PutRetentionPolicy: {},
    StartQuery: { queryId: TOKEN },
  },
  sns: {
    CreateTopic: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:example' },
    Subscribe: { SubscriptionArn: 'pending confirmation' },
  },
  secretsmanager: {
    CreateSecret: { Name: 'users/ada', VersionId: TOKEN },
    DescribeSecret: { Name: 'users/ada' },
    GetSecretValue: { SecretString: '{"password":"EXAMPLE"}' },
    PutSecretValue: { Name: 'users/ada', VersionId: TOKEN },
  },
};
