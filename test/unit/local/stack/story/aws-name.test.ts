import { awsName } from '../../../../../local/stack/story/aws-name';
import { templateOf } from '../../../../support/stack';

const users = (typeName: string) =>
  templateOf(`Resources:
  Pool: { Type: AWS::Cognito::UserPool }
  Ada: { Type: ${typeName}, Properties: { UserPoolId: !Ref Pool } }
  Bob: { Type: ${typeName}, Properties: { UserPoolId: !Ref Pool } }
`);

describe('a template with users under the name of AWS', () => {
  it('is warned of once, at the first of them', () => {
    const [warning, ...others] = awsName([users('AWS::Cognito::UserPoolUser')]);
    expect(warning).toMatchObject({ place: { file: 't.yaml', line: 3 } });
    expect(warning?.message).toMatch(/^AWS::Cognito::UserPoolUser .* replaces users/);
    expect(others).toEqual([]);
  });

  it('is not meant where the name is an own one', () => {
    expect(awsName([users('Acme::Cognito::UserPoolUser')])).toEqual([]);
  });
});
