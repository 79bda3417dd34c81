// What Ref and GetAtt of a stand-in give: made up, plausible, and always the same.
import type { Properties } from '../../invocation/events';

/** A resource that nothing was made for. */
export interface Placeholder {
  readonly typeName: string;
  readonly logicalId: string;
  /** Unique among stacks. */
  readonly physicalId: string;
  readonly region: string;
  readonly account: string;
  readonly properties: Properties;
}

// Whose Ref is their ARN, by AWS's documentation of each.
const ARN_TYPES = [
  'AWS::CertificateManager::Certificate',
  'AWS::CloudFormation::Stack',
  'AWS::ECS::Service',
  'AWS::ECS::TaskDefinition',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::IAM::ManagedPolicy',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Version',
  'AWS::SNS::Topic',
  'AWS::StepFunctions::StateMachine',
];

/** What an attribute whose name ends so looks like; the first that fits. */
const ATTRIBUTES: readonly { ends: RegExp; value(of: Placeholder, name: string): unknown }[] = [
  { ends: /arn$/i, value: arnOf },
  // What the transform of SAM gives of a function with AutoPublishAlias.
  { ends: /^(Alias|Version)$/, value: arnOf },
  { ends: /user_?pool_?id$/i, value: (of) => `${of.region}_${of.logicalId}` },
  { ends: /(domain|domainname|dnsname|endpoint\.address|host|hostname)$/i, value: hostOf },
  { ends: /(url|uri|endpoint)$/i, value: (of) => `https://${hostOf(of)}` },
  { ends: /port$/i, value: () => '443' },
  {
    // AWS's attributes that are lists: of a VPC, its endpoint, a hosted zone, a network interface.
    ends: /(DnsEntries|NameServers|CidrBlocks|CidrBlockAssociations|NetworkInterfaceIds|IpAddresses)$/,
    value: ({ logicalId }, name) => [0, 1].map((index) => `${logicalId}.${name}.${index}`),
  },
];

/** What Fn::GetAtt gives; for a nested stack the name is `Outputs.X`. */
export function attributeOf(of: Placeholder, name: string): unknown {
  const row = ATTRIBUTES.find(({ ends }) => ends.test(name));
  return row ? row.value(of, name) : `${of.logicalId}.${name}`;
}

/** What Ref gives: an ARN or a URL where the type has such, else the declared name, or one made up. */
export function referenceOf(of: Placeholder): string {
  if (ARN_TYPES.includes(of.typeName)) return arnOf(of);
  if (of.typeName === 'AWS::SQS::Queue') return `https://${hostOf(of)}/${nameOf(of)}`;
  return nameOf(of);
}

const NAMED_BY: Readonly<Record<string, string>> = {
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::Cognito::UserPoolIdentityProvider': 'ProviderName',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::SSM::Parameter': 'Name',
};

// Others by their kind: a bucket has a BucketName, a role a RoleName.
function nameOf({ typeName, properties, physicalId }: Placeholder): string {
  const name = properties[NAMED_BY[typeName] ?? `${typeName.split('::').at(-1)}Name`];
  return typeof name === 'string' ? name : physicalId;
}

const SERVICES: Readonly<Record<string, string>> = {
  custom: 'lambda',
  serverless: 'lambda',
  stepfunctions: 'states',
};

// "Resource ARNs": what follows arn:aws:SERVICE: where it is not region:account:kind:name.
const ENDS: Readonly<Record<string, (of: Placeholder, kind: string) => string>> = {
  dynamodb: (of, kind) => `${of.region}:${of.account}:${kind}/${nameOf(of)}`,
  iam: (of, kind) => `:${of.account}:${kind}/${nameOf(of)}`,
  kms: (of, kind) => `${of.region}:${of.account}:${kind}/${nameOf(of)}`,
  s3: (of) => `::${nameOf(of)}`,
  sns: (of) => `${of.region}:${of.account}:${nameOf(of)}`,
  sqs: (of) => `${of.region}:${of.account}:${nameOf(of)}`,
};

function arnOf(of: Placeholder): string {
  const [written = '', kind = ''] = of.typeName.toLowerCase().split('::').slice(-2);
  const service = SERVICES[written] ?? written;
  const end = ENDS[service]?.(of, kind) ?? `${of.region}:${of.account}:${kind}:${nameOf(of)}`;
  return `arn:aws:${service}:${end}`;
}

function hostOf({ logicalId, region }: Placeholder): string {
  return `${logicalId.toLowerCase()}.${region}.example.com`;
}
