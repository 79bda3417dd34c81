// The role that the handlers run under.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const text = readFileSync(join(__dirname, '../../../resource-role.yaml'), 'utf8');
const customTags = [{ tag: '!Sub', resolve: (value: string) => value }];
const { AssumeRolePolicyDocument, Policies } = parse(text, { customTags }).Resources.ExecutionRole
  .Properties;

it('may act on user pools of its Region and account, and on nothing else', () => {
  const resources = Policies.flatMap(({ PolicyDocument }: Policy) =>
    PolicyDocument.Statement.map(({ Resource }) => Resource),
  );
  expect(resources).toEqual([
    `arn:\${AWS::Partition}:cognito-idp:\${AWS::Region}:\${AWS::AccountId}:userpool/*`,
  ]);
});

it('trusts the type alone, in both forms that its ARN has', () => {
  const [{ Condition }, ...others] = AssumeRolePolicyDocument.Statement;
  expect(others).toEqual([]);
  const [type, version] = Condition.StringLike['aws:SourceArn'].flatMap(Object.values);
  expect(type).toMatch(/:type\/resource\/AWS-Cognito-UserPoolUser$/);
  expect(version).toBe(`${type}/*`);
});

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly { readonly Resource: unknown }[] };
}
