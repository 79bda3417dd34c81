// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { planProblems, planWarnings } from './planned';

const user = (properties: string) => `Resources:
  Pool: {Type: AWS::Cognito::UserPool, Properties: {Policies: {PasswordPolicy: {RequireSymbols: no, MinimumLength: +8}}}}
  Ada:
    Type: AWS::Cognito::UserPoolUser
    Properties: {UserPoolId: !Ref Pool, ${properties}}
Conditions: {C: !Equals [a, b]}
`;
const SUFFIX = 'to CloudFormation: quote it to keep it as written';

describe('warnOfUnquoted', () => {
  it.each([
    ['Username: 0123', `0123 is the number 83 ${SUFFIX}`],
    ['UserAttributes: [{Name: locale, Value: no}]', `no is the boolean false ${SUFFIX}`],
    ['ClientMetadata: {on: Off}', `Off is the boolean false ${SUFFIX}`],
    ['Username: !Sub ["x${y}", {y: 1:30}]', `1:30 is the number 90 ${SUFFIX}`],
  ])('warns where text is wanted: %s', (properties, warning) => {
    expect(planWarnings(user(properties))).toEqual([`5: ${warning}`]);
  });

  it.each(['Enabled: no', 'Enabled: !If [C, yes, no]', 'Username: "0123"', 'Username: ada'])(
    'does not where nothing is lost: %s',
    (properties) => {
      expect(planWarnings(user(properties))).toEqual([]);
    },
  );

  it('warns of what comes from a mapping, where it is written', () => {
    const mapping = 'Mappings: {M: {a: {b: 017}}}\n';
    expect(planWarnings(mapping + user('Username: !FindInMap [M, a, b]'))).toEqual([
      `1: 017 is the number 15 ${SUFFIX}`,
    ]);
  });

  it('tells it with the problem that comes of it', () => {
    const pool =
      'Resources:\n  P: {Type: AWS::Cognito::UserPool, Properties: {MfaConfiguration: OFF}}';
    expect(planProblems(pool)).toEqual([
      '2: P: MfaConfiguration must be OFF, ON or OPTIONAL',
      `2: OFF is the boolean false ${SUFFIX}`,
    ]);
  });

  it('tells it where a condition that is named so is asked for', () => {
    const source =
      'Conditions: {Yes: !Equals [a, a]}\nResources:\n  B: {Type: AWS::S3::Bucket, Condition: Yes}';
    expect(planProblems(source)).toEqual([
      '3: B: there is no condition true',
      `3: Yes is the boolean true ${SUFFIX}`,
    ]);
  });

  it('says nothing of stand-ins, whose properties have no types here', () => {
    expect(
      planWarnings('Resources:\n  B: {Type: AWS::S3::Bucket, Properties: {Flag: no}}'),
    ).toEqual([]);
  });
});
