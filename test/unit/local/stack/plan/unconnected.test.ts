import { planWarnings } from './planned';

const source = (users: string) => `Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Admins: {Type: AWS::Cognito::UserPoolGroup, Properties: {UserPoolId: !Ref Pool, GroupName: admins}}
  Ada: {Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool, Username: ada}}
${users}`;
const user = (rest: string, more = '') =>
  source(
    `  Eve: {Type: AWS::Cognito::UserPoolUser, ${more} Properties: {UserPoolId: !Ref Pool, ${rest}}}`,
  );
const attachment = (username: string, group: string, more = '') =>
  source(
    `  At: {Type: AWS::Cognito::UserPoolUserToGroupAttachment, ${more} Properties: {UserPoolId: !Ref Pool, Username: ${username}, GroupName: ${group}}}`,
  );

describe('warnOfUnconnected', () => {
  it('hints at a group that is named in plain text', () => {
    expect(planWarnings(user('Groups: [other, admins]'))).toEqual([
      '5: Eve: Admins makes admins, and may come later: write !Ref Admins, or DependsOn: Admins',
    ]);
  });

  it('hints at an attachment that names both sides in plain text', () => {
    expect(planWarnings(attachment('ada', 'admins'))).toEqual([
      '5: At: Admins makes admins, and may come later: write !Ref Admins, or DependsOn: Admins',
      '5: At: Ada makes ada, and may come later: write DependsOn: Ada',
    ]);
  });

  it.each([
    user('Groups: [!Ref Admins]'),
    user('Groups: [other]'),
    user('Groups: [admins]', 'DependsOn: Admins,'),
    user('Groups: [admins], Username: !Join ["", [!GetAtt At.X]]').concat(
      '\n  At: {Type: AWS::S3::Bucket, DependsOn: Admins}',
    ),
    attachment('ada', 'admins', 'DependsOn: [Ada, Admins],'),
  ])('says nothing where one waits for the other, or nothing makes it: %j', (template) => {
    expect(planWarnings(template)).toEqual([]);
  });
});
