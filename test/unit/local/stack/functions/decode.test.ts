import { evaluated } from './evaluated';

describe('decode', () => {
  it('reads tags and long forms as the same function', () => {
    expect(evaluated('!Join ["-", [a, b]]')).toEqual(evaluated('{"Fn::Join": ["-", [a, b]]}'));
  });

  it('leaves a map alone that only looks a little like a function', () => {
    const map = { Ref: 'a', Other: 'b' };
    expect(evaluated('{Ref: a, Other: b}')).toEqual({ value: map, lines: [] });
    expect(evaluated('{Condition: {Bool: x}}').value).toEqual({ Condition: { Bool: 'x' } });
  });

  it.each([
    ['!Reff a', '1: Fn::Reff is no function of CloudFormation'],
    ['!Jion [a, [b]]', '1: Fn::Jion is no function of CloudFormation; did you mean Fn::Join?'],
    ['!And [a, b]', '1: Fn::And works in Conditions and Rules alone'],
  ])('refuses %s', (source, problem) => {
    expect(evaluated(source)).toEqual({ value: '(unknown)', lines: [problem] });
  });

  it.each([
    ['!Length [a]', /^1: Fn::Length needs the transform: add Transform: AWS::LanguageExtensions/],
    ['!ToJsonString {a: b}', /^1: Fn::ToJsonString needs the transform/],
    ['!FindInMap [a, b, c, {DefaultValue: d}]', /^1: a default value of Fn::FindInMap needs/],
  ])('knows that %s came with the language extensions', (source, problem) => {
    expect(evaluated(source, { extensions: false }).lines[0]).toMatch(problem);
  });

  it('says nothing of a function whose argument could not be read', () => {
    expect(evaluated('!Join {"Fn::Unheard": a}').lines).toEqual([
      '1: Fn::Unheard is no function of CloudFormation',
    ]);
  });

  it('says one thing of a function in a function that can not be read', () => {
    expect(evaluated('!Join ["", [!Split [a], b]]').lines).toEqual([
      '1: Fn::Split takes a list of a separator and a text',
    ]);
  });
});
