import { planWarnings } from './planned';

const user = (properties: string, type = 'AWS::Cognito::UserPoolUser') => `Parameters:
  P: {Type: String, NoEcho: true, Default: Correct-Horse-7}
Conditions: {C: !Equals [a, b]}
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Ada: {Type: ${type}, Properties: {UserPoolId: !Ref Pool, ${properties}}}
`;

describe('warnOfPasswords', () => {
  it.each([
    ['Password: Correct-Horse-7', 'Password'],
    ['TemporaryPassword: Correct-Horse-7', 'TemporaryPassword'],
    ['Password: !If [C, !Ref P, Correct-Horse-7]', 'Password'],
  ])('warns of %s, and names the dynamic reference', (properties, name) => {
    expect(planWarnings(user(properties))).toEqual([
      `6: Ada: ${name} is there for everybody who sees the template: keep it in a secret, and write '{{resolve:secretsmanager:NAME:SecretString:KEY}}'`,
    ]);
  });

  it.each(['Password: !Ref P', "Password: '{{resolve:ssm:x}}'", 'Username: ada'])(
    'does not of %s',
    (properties) => {
      expect(planWarnings(user(properties))).toEqual([]);
    },
  );

  it('does not of what nothing is made of', () => {
    expect(planWarnings(user('Password: x', 'AWS::RDS::DBInstance'))).toEqual([]);
  });
});
