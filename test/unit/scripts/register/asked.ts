// What is registered in these tests.

export const ASKED = {
  typeName: 'Acme::Cognito::UserPoolUser',
  bucket: 'my-bucket',
  packageKey: 'acme-cognito-userpooluser-0123.zip',
  region: 'eu-west-1',
};
