// What the other services answer: just enough that a command of the documents can go on.

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

/** By the name that requests are signed for, then by operation. */
export const SERVICES: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
  sts: {
    GetCallerIdentity: {
      Arn: 'arn:aws:iam::123456789012:user/ada',
      UserId: 'AIDAEXAMPLE',
      Account: '123456789012',
    },
  },
  s3: {
    CreateBucket: {},
    HeadBucket: {},
    ListObjects: {
      ListBucketResult: {
        Contents: { Key: 'package.zip', Size: 1, LastModified: '2026-01-01T00:00:00.000Z' },
      },
    },
    PutObject: {},
    DeleteObject: {},
    PutBucketPolicy: {},
  },
  cloudcontrolapi: {
    CreateResource: progress('CREATE'),
    UpdateResource: progress('UPDATE'),
    DeleteResource: progress('DELETE'),
    GetResourceRequestStatus: progress('CREATE'),
    GetResource: ({ TypeName }) => ({
      TypeName,
      ResourceDescription: { Identifier: IDENTIFIER, Properties: '{"Username":"ada"}' },
    }),
    ListResources: ({ TypeName }) => ({
      TypeName,
      ResourceDescriptions: [{ Identifier: IDENTIFIER, Properties: '{"Username":"ada"}' }],
    }),
  },
  'cognito-idp': { ListUsers: { Users: [USER] } },
  sns: {
    CreateTopic: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:example' },
    Subscribe: { SubscriptionArn: 'pending confirmation' },
  },
  monitoring: { DeleteAlarms: {} },
  logs: { FilterLogEvents: { events: [] } },
  secretsmanager: {
    GetSecretValue: { SecretString: '{"password":"EXAMPLE"}' },
    PutSecretValue: { Name: 'users/ada', VersionId: TOKEN },
  },
};
