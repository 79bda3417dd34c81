// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { shown } from '../template/parsed';
import { planOf, planProblems } from './planned';

const source = (output: string) => `Parameters:
  Hidden: {Type: String, NoEcho: true, Default: x}
  Open: {Type: String, Default: y}
Conditions:
  Always: !Equals [a, a]
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
Outputs:
  O: ${output}
`;

describe('planOutput', () => {
  it('knows the name of its export', () => {
    const [output] = planOf(
      source('{Value: v, Export: {Name: !Sub "${AWS::StackName}-pool"}}'),
    ).outputs;
    expect(output?.exportName && shown(output.exportName)).toBe('team-pool');
  });

  it.each([
    ['!Join ["", [a, !Ref Hidden]]', true],
    ['!If [Always, !Ref Hidden, x]', true],
    ['!Ref Open', false],
  ])('knows whether %s shows a NoEcho parameter', (value, secret) => {
    expect(planOf(source(`{Value: ${value}}`)).outputs).toMatchObject([{ secret }]);
  });

  it.each([
    ['{Value: v, Condition: Alway}', 'output O: there is no condition Alway; did you mean Always?'],
    [
      '{Value: v, Export: {Name: !Ref Pool}}',
      "output O: the name of an Export can't refer to a resource",
    ],
    ['{Value: [a]}', 'output O must be a single value, not a list: Fn::Join makes one'],
    ['{Value: {a: b}}', 'output O must be a single value, not a map: give one of its values'],
    ['{Value: !Ref Pol}', 'there is no parameter or resource Pol; did you mean Pool?'],
  ])('refuses %s', (output, problem) => {
    expect(planProblems(source(output))).toEqual([`9: ${problem}`]);
  });
});
