// The types that a parameter may have, and what each makes of its value.

/** What a parameter's value is: a number or a text, one or many, or the name of where it is kept. */
export interface ParameterType {
  readonly isNumber: boolean;
  readonly isList: boolean;
  /** The value is the name of a parameter in SSM's Parameter Store that has the value. */
  readonly isStored: boolean;
}

// User guide, "AWS-specific parameter types".
const AWS_TYPES = [
  'AWS::EC2::AvailabilityZone::Name',
  'AWS::EC2::Image::Id',
  'AWS::EC2::Instance::Id',
  'AWS::EC2::KeyPair::KeyName',
  'AWS::EC2::SecurityGroup::GroupName',
  'AWS::EC2::SecurityGroup::Id',
  'AWS::EC2::Subnet::Id',
  'AWS::EC2::Volume::Id',
  'AWS::EC2::VPC::Id',
  'AWS::Route53::HostedZone::Id',
];

const STORABLE = [
  'String',
  'CommaDelimitedList',
  ...['String', ...AWS_TYPES].map((type) => `List<${type}>`),
  ...AWS_TYPES,
];

/** All names of types. */
export const PARAMETER_TYPES = [
  ...STORABLE,
  'Number',
  'List<Number>',
  'AWS::SSM::Parameter::Name',
  ...STORABLE.map((type) => `AWS::SSM::Parameter::Value<${type}>`),
];

/** The type of that name, if there is one. */
export function parameterType(name: string): ParameterType | undefined {
  if (!PARAMETER_TYPES.includes(name)) return undefined;
  return {
    isNumber: name === 'Number' || name === 'List<Number>',
    isList: name.includes('List<') || name.includes('CommaDelimitedList'),
    isStored: name.startsWith('AWS::SSM::Parameter::Value<'),
  };
}
