import { attributeOf, referenceOf } from '../../../../../local/stack/resources/placeholder';

const placeholder = (typeName: string, properties = {}) => ({
  typeName,
  logicalId: 'Thing',
  physicalId: 's-Thing',
  region: 'us-east-1',
  account: '123456789012',
  properties,
});

// The pattern that Cognito's API has for ARNs (service model, ArnType).
const ARN = /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?$/;

describe('attributeOf', () => {
  it.each([
    ['Arn', 'arn:aws:lambda:us-east-1:123456789012:function:s-Thing'],
    ['Outputs.TopicArn', 'arn:aws:lambda:us-east-1:123456789012:function:s-Thing'],
    ['Alias', 'arn:aws:lambda:us-east-1:123456789012:function:s-Thing'],
    ['Url', 'https://thing.us-east-1.example.com'],
    ['Outputs.ApiEndpoint', 'https://thing.us-east-1.example.com'],
    ['DomainName', 'thing.us-east-1.example.com'],
    ['Endpoint.Address', 'thing.us-east-1.example.com'],
    ['Endpoint.Port', '443'],
    ['Outputs.UserPoolId', 'us-east-1_Thing'],
    ['Outputs.Colour', 'Thing.Outputs.Colour'],
    ['Anything', 'Thing.Anything'],
    ['NameServers', ['Thing.NameServers.0', 'Thing.NameServers.1']],
  ])('gives %s a plausible value', (name, value) => {
    expect(attributeOf(placeholder('AWS::Lambda::Function'), name)).toEqual(value);
  });

  it.each(['AWS::IAM::Role', 'AWS::Serverless::Function', 'Custom::Thing', 'AWS::KMS::Key'])(
    'gives %s an ARN that Cognito takes',
    (typeName) => expect(attributeOf(placeholder(typeName), 'Arn')).toMatch(ARN),
  );
});

describe('attributeOf, for an ARN', () => {
  it.each([
    ['AWS::IAM::Role', { RoleName: 'r' }, 'arn:aws:iam::123456789012:role/r'],
    ['AWS::S3::Bucket', { BucketName: 'b' }, 'arn:aws:s3:::b'],
    ['AWS::DynamoDB::Table', {}, 'arn:aws:dynamodb:us-east-1:123456789012:table/s-Thing'],
    ['AWS::StepFunctions::Activity', {}, 'arn:aws:states:us-east-1:123456789012:activity:s-Thing'],
  ])('follows the form of %s', (typeName, properties, expected) => {
    expect(attributeOf(placeholder(typeName, properties), 'Arn')).toBe(expected);
  });
});

describe('referenceOf', () => {
  it.each([
    ['AWS::CDK::Metadata', {}, 's-Thing'],
    ['AWS::S3::Bucket', { BucketName: 'photos' }, 'photos'],
    ['AWS::Cognito::UserPoolIdentityProvider', { ProviderName: 'Google' }, 'Google'],
    ['AWS::Cognito::UserPoolDomain', { Domain: 'sign-in' }, 'sign-in'],
    ['AWS::SNS::Topic', {}, 'arn:aws:sns:us-east-1:123456789012:s-Thing'],
    ['AWS::SQS::Queue', {}, 'https://thing.us-east-1.example.com/s-Thing'],
  ])('gives %s what AWS would', (typeName, properties, expected) => {
    expect(referenceOf(placeholder(typeName, properties))).toBe(expected);
  });
});
