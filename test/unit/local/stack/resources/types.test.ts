import { findType, typeFinder, typeNamesNear } from '../../../../../local/stack/resources/types';

const REAL = [
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolGroup',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolUserToGroupAttachment',
  'AWS::Cognito::UserPoolUser',
  'AWS::SecretsManager::Secret',
];

function finding(options: { strict?: boolean; typeName?: string } = {}) {
  const warnings: string[] = [];
  const warn = (typeName: string, property: string) =>
    void warnings.push(`${typeName} ${property}`);
  const find = typeFinder({ ...options, warn });
  const kindOf = (typeName: string, properties: string[] = []) => {
    const found = find(typeName, properties);
    if (!found) return 'nothing';
    if (found.isStandIn) return 'stand-in';
    return Object.hasOwn(found.schema.properties, 'UserStatus') ? 'user' : 'real';
  };
  return { kindOf, warnings };
}

describe('findType', () => {
  it.each(REAL)('knows %s', (name) => {
    const found = findType(name, ['Whatever']);
    expect(found?.typeName).toBe(name);
    expect(found?.isStandIn).toBeUndefined();
  });

  it.each([
    ['AWS::S3::Bucket', []],
    ['AWS::CloudFormation::Stack', []],
    ['AWS::Serverless::Function', []],
    ['AWS::Cognito::UserPoolDomain', ['UserPoolId']],
    ['AWS::Other::UserPoolUser', ['UserPoolId']],
    ['Custom::Seed', ['UserPoolId', 'Username']],
    ['Dev::My::Thing', ['UserPoolId']],
    ['Acme::Cognito::UserPool', []],
    ['My::Module::Thing::MODULE', ['UserPoolId']],
  ])('stands in for %s', (name, properties) => {
    expect(finding().kindOf(name, properties)).toBe('stand-in');
    expect(finding({ strict: true }).kindOf(name, properties)).toBe('nothing');
  });

  it.each([
    ['Acme::Cognito::UserPoolUser', []],
    ['Acme::Team::UserPoolUser', ['Typo']],
    ['Acme::Identity::Member', ['UserPoolId']],
    ['Acme::Identity::Member', ['UserPoolId', 'Username', 'Sub']],
  ])('takes %s with %j for a user', (name, properties) => {
    expect(finding().kindOf(name, properties)).toBe('user');
    expect(finding({ strict: true }).kindOf(name, properties)).toBe('user');
  });

  it.each([
    'toString',
    'User',
    'AWS::Cognito::UserPoolUsr',
    'AWS::Cognito::UserPool2',
    'A::B::C::D',
  ])('knows no %s', (name) => expect(finding().kindOf(name)).toBe('nothing'));

  it('takes no mistyped own name for a stand-in', () => {
    expect(finding().kindOf('Acme::Cognito::UserPoolUsr', ['Username'])).toBe('nothing');
  });

  it('warns of an own name that would be a user but for one property', () => {
    const { kindOf, warnings } = finding();
    expect(kindOf('Acme::Identity::Member', ['UserPoolId', 'Usrname'])).toBe('stand-in');
    expect(kindOf('Acme::Identity::Member', ['Usrname'])).toBe('stand-in');
    expect(warnings).toEqual(['Acme::Identity::Member Usrname']);
  });

  it('takes what --type-name names for a user, whatever its properties', () => {
    const { kindOf, warnings } = finding({ typeName: 'Acme::Identity::Member' });
    expect(kindOf('Acme::Identity::Member', ['UserPoolId', 'Usrname'])).toBe('user');
    expect(warnings).toEqual([]);
  });
});

describe('typeNamesNear', () => {
  it('names the user type as the mistyped one begins', () => {
    const real = REAL.filter((name) => name !== 'AWS::Cognito::UserPoolUser');
    expect(typeNamesNear('Acme::Cogni::X').sort()).toEqual(
      [...real, 'Acme::Cognito::UserPoolUser'].sort(),
    );
    expect(typeNamesNear('User')).toContain('AWS::Cognito::UserPoolUser');
    expect(typeNamesNear('Custom::Seal')).toContain('AWS::Cognito::UserPoolUser');
  });
});
