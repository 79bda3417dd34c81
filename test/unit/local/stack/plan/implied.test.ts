// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { planOf, planProblems } from './planned';

const source = (
  value: string,
  type = 'AWS::Serverless::Function',
) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Hook: {Type: ${type}}
Outputs:
  O: {Value: ${value}}
`;
const typesOf = (value: string) =>
  [...planOf(source(value)).resources].map(([id, { type }]) => [id, type.typeName]);

describe('impliedResources', () => {
  it.each([
    ['!GetAtt HookRole.Arn', 'HookRole', 'AWS::IAM::Role'],
    ['!Ref ServerlessRestApi', 'ServerlessRestApi', 'AWS::ApiGateway::RestApi'],
    ['!Ref ServerlessHttpApi', 'ServerlessHttpApi', 'AWS::ApiGatewayV2::Api'],
    ['!Ref ServerlessRestApiProdStage', 'ServerlessRestApiProdStage', 'AWS::ApiGateway::Stage'],
    ['!Ref HookAliaslive', 'HookAliaslive', 'AWS::Lambda::Alias'],
    ['!Sub "https://${ServerlessRestApi}.x"', 'ServerlessRestApi', 'AWS::ApiGateway::RestApi'],
  ])('knows what the transform makes of %s', (value, id, typeName) => {
    expect(typesOf(value)).toEqual([
      ['Hook', 'AWS::Serverless::Function'],
      [id, typeName],
    ]);
  });

  it('adds nothing that is not referred to, or is there', () => {
    expect(typesOf('!Ref Hook')).toEqual([['Hook', 'AWS::Serverless::Function']]);
    expect(typesOf('!Ref Hook.Version')).toHaveLength(1);
  });

  it.each([
    [source('!Ref Nobody')],
    [source('!Ref HookRole').replace('Transform: AWS::Serverless-2016-10-31', 'Description: d')],
    [source('!Ref HookRole', 'AWS::Lambda::Function')],
  ])('leaves other names to be refused: %j', (template) => {
    expect(planProblems(template)).toEqual([
      expect.stringMatching(/^5: there is no parameter or resource (Nobody|HookRole)/),
    ]);
  });
});

describe('stayingProperties', () => {
  it('leaves out events, so that a pool and the function of its trigger may name each other', () => {
    const hook = (events: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {LambdaConfig: {PreSignUp: !GetAtt Hook.Arn}}}
  Hook:
    Type: AWS::Serverless::Function
    Properties: {Handler: a.b, ${events}}
`;
    const events = 'Events: {E: {Type: Cognito, Properties: {UserPool: !Ref Pool}}}';
    expect(planOf(hook(events)).resources.get('Hook')?.dependencies).toEqual([]);
    expect(planProblems(hook(events.replace('Pool}}}', 'Pol}}}')))).toEqual([
      expect.stringContaining('there is no parameter or resource Pol'),
    ]);
    expect(planProblems(hook('Role: !Ref Pool'))).toEqual([
      expect.stringContaining('circular dependency between Pool, Hook'),
    ]);
  });
});
