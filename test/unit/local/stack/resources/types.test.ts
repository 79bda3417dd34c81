import { findType, typeNamesNear } from '../../../../../local/stack/resources/types';

describe('findType', () => {
  it.each([
    'AWS::Cognito::UserPool',
    'AWS::Cognito::UserPoolGroup',
    'AWS::Cognito::UserPoolUser',
    'Acme::Cognito::UserPoolUser',
  ])('knows %s', (name) => expect(findType(name)?.typeName).toBe(name));

  it.each([
    'AWS::S3::Bucket',
    'Acme::Cognito::UserPool',
    'Acme::Cognito::UserPoolGroup',
    'toString',
  ])('knows no %s', (name) => {
    expect(findType(name)).toBeUndefined();
  });
});

describe('typeNamesNear', () => {
  it('names the user type as the mistyped one begins', () => {
    expect(typeNamesNear('Acme::Cogni::X')).toEqual([
      'AWS::Cognito::UserPool',
      'AWS::Cognito::UserPoolGroup',
      'Acme::Cognito::UserPoolUser',
    ]);
    expect(typeNamesNear('User')).toContain('AWS::Cognito::UserPoolUser');
  });
});
