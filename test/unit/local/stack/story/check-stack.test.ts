import { dynamicReferences } from '../../../../../local/stack/dynamic-references/dynamic-references';
import { NO_VALUES } from '../../../../../local/stack/dynamic-references/local-values';
import { findType } from '../../../../../local/stack/resources/types';
import { checkStack } from '../../../../../local/stack/story/check-stack';
import type { Problem } from '../../../../../local/stack/template/problem';
import { HERE, problemsOf, secretsOf, templateOf } from '../../../../support/stack';

const USER = `Parameters: {Name: {Type: String}}
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  A: {Type: AWS::Cognito::UserPoolUser, Properties: {UserPoolId: !Ref Pool, Username: !Join ['', ['{{resolve:ssm:/', !Ref AWS::StackName, /, !Ref Name, '}}']]}}
`;

const NO_REFERENCES = dynamicReferences(NO_VALUES);

const WARNING: Problem = { place: HERE, message: 'not meant?' };

function check(
  source: string,
  parameters: Record<string, string>,
  references = NO_REFERENCES,
  warning = WARNING,
) {
  const warnings: Problem[] = [];
  const template = { ...templateOf(source), warnings: [warning] };
  const stack = { stackName: 'people', templates: [{ template, parameters, imports: new Map() }] };
  const problems = problemsOf(() =>
    checkStack(stack, { findType, exports: new Map(), references }, (found) =>
      warnings.push(...found),
    ),
  );
  return { problems, warnings };
}

describe('checkStack', () => {
  it('looks dynamic references up under the names that the stack will have', () => {
    const secrets = secretsOf('ssm: {/people/ann: ann}');
    expect(check(USER, { Name: 'ann' }, secrets).problems).toEqual([]);
    expect(check(USER, { Name: 'eve' }, secrets).problems).toEqual([
      't.yaml:4: A: {{resolve:ssm:/people/eve}}: secrets.yaml has no parameter /people/eve',
    ]);
  });

  it('gives the warnings', () => {
    const pool = 'Resources: {Pool: {Type: AWS::Cognito::UserPool}}';
    const { problems, warnings } = check(pool, {});
    expect([problems, warnings[0]]).toEqual([[], WARNING]);
  });

  it('gives them too where something is wrong, once', () => {
    const { problems, warnings } = check(USER, {});
    expect(problems[0]).toMatch(/^t.yaml:1: parameter Name has no value/);
    const told = [...problems, ...warnings.map(({ message }) => message)].join('\n');
    expect(told.match(/not meant\?/g)).toHaveLength(1);
    const elsewhere = { ...WARNING, place: { ...HERE, line: 3 } };
    expect(check(USER, {}, NO_REFERENCES, elsewhere).warnings).toEqual([elsewhere]);
  });
});
