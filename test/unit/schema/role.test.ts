// The role that the handlers run under.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const text = readFileSync(join(__dirname, '../../../resource-role.yaml'), 'utf8');
const customTags = [{ tag: '!Sub', resolve: (value: string) => value }];
const { Policies } = parse(text, { customTags }).Resources.ExecutionRole.Properties;

it('may act on user pools of its Region and account, and on nothing else', () => {
  const resources = Policies.flatMap(({ PolicyDocument }: Policy) =>
    PolicyDocument.Statement.map(({ Resource }) => Resource),
  );
  expect(resources).toEqual([
    'arn:$' + '{AWS::Partition}:cognito-idp:$' + '{AWS::Region}:$' + '{AWS::AccountId}:userpool/*',
  ]);
});

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly { readonly Resource: unknown }[] };
}
