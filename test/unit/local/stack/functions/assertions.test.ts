import { textHere } from '../../../../support/stack';
import { evaluated } from './evaluated';

const known = { parametersOf: (type: string) => (type === 'Zone' ? [textHere('a')] : []) };
const check = (source: string) => evaluated(source, { part: 'rules', known });

describe('the functions of rules', () => {
  it.each([
    ['"Fn::Contains": [[a, b], a]', 'true'],
    ['"Fn::Contains": [[a, b], c]', 'false'],
    ['"Fn::EachMemberEquals": [[a, a], a]', 'true'],
    ['"Fn::EachMemberEquals": [[a, b], a]', 'false'],
    ['"Fn::EachMemberIn": [[a, b], [c, b, a]]', 'true'],
    ['"Fn::EachMemberIn": [[a, d], [c, b, a]]', 'false'],
    ['"Fn::EachMemberIn": [!RefAll Zone, [a]]', 'true'],
    ['"Fn::Not": [{"Fn::Contains": [[a], a]}]', 'false'],
    ['"Fn::ValueOf": [Vpc, Tags.Team]', { 'Fn::ValueOf': ['Vpc', 'Tags.Team'] }],
  ])('evaluate %s', (source, expected) => {
    expect(check(`{${source}}`)).toEqual({ value: expected, lines: [] });
  });

  it.each([
    ['"Fn::Contains": [[a, [b]], a]', '1: Fn::Contains takes a list of a list of texts and a text'],
    ['"Fn::EachMemberIn": [[a], [[b]]]', '1: Fn::EachMemberIn takes a list of two lists of texts'],
    [
      '"Fn::RefAll": [Zone]',
      '1: Fn::RefAll takes the type of parameters, such as AWS::EC2::VPC::Id',
    ],
  ])('say what is wrong with %s', (source, problem) => {
    expect(check(`{${source}}`)).toEqual({ value: '(unknown)', lines: [problem] });
  });

  it('work in rules alone', () => {
    expect(evaluated('{"Fn::Contains": [[a], a]}').lines).toEqual([
      '1: Fn::Contains works in Rules alone',
    ]);
  });
});
