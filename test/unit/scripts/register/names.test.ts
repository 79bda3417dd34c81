import { fileName, packageKey, stackName } from '../../../../scripts/register/names';

const long = (letter: string) => ['Acme', letter.repeat(64), letter.repeat(64)].join('::');

it('calls files as cfn submit calls the zip', () => {
  expect(fileName('Acme::Cognito::UserPoolUser')).toBe('acme-cognito-userpooluser');
});

it('calls the stack after the type', () => {
  expect(stackName('Acme::Cognito::UserPoolUser')).toBe('Acme-Cognito-UserPoolUser');
});

it('gives two types that differ by letter case alone a stack each', () => {
  expect(stackName('Acme::Cognito::User')).not.toBe(stackName('ACME::Cognito::User'));
});

it.each(['3M::Cognito::User', long('a'), long('b'), '12::34::56'])(
  'has a stack for %s that CloudFormation takes',
  (typeName) => {
    expect(stackName(typeName)).toMatch(/^[A-Za-z][A-Za-z0-9-]{0,127}$/);
    expect(stackName(typeName)).toBe(stackName(typeName));
  },
);

it('has a stack each for names that are too long for one', () => {
  expect(stackName(long('a'))).not.toBe(stackName(long('b')));
});

it('puts other bytes under another key, and the same under the same', () => {
  const key = packageKey('Acme::Cognito::UserPoolUser', Buffer.from('one'));
  expect(key).toMatch(/^acme-cognito-userpooluser-[0-9a-f]{64}\.zip$/);
  expect(packageKey('Acme::Cognito::UserPoolUser', Buffer.from('one'))).toBe(key);
  expect(packageKey('Acme::Cognito::UserPoolUser', Buffer.from('two'))).not.toBe(key);
});
