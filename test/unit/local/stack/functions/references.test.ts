import { evaluated } from './evaluated';

describe('Ref and Fn::GetAtt', () => {
  it.each([
    ['!Ref Pool', { Ref: 'Pool' }],
    ['{Ref: Pool}', { Ref: 'Pool' }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': 'A.B.C' }],
    ['!GetAtt [A, B.C]', { 'Fn::GetAtt': 'A.B.C' }],
    ['{"Fn::GetAtt": [A, B]}', { 'Fn::GetAtt': 'A.B' }],
    ['!GetAtt [!Join ["", [Us, er]], Sub]', { 'Fn::GetAtt': 'User.Sub' }],
    ['!Ref {"Fn::Join": ["", [Us, er]]}', { Ref: 'User' }],
    ['!GetAtt [A, !Ref B]', { 'Fn::GetAtt': ['A', { Ref: 'B' }] }],
  ])('read %s', (source, expected) => {
    expect(evaluated(source)).toEqual({ value: expected, lines: [] });
  });

  it('take for an attribute what follows the name of a function in a Serverless template', () => {
    expect(evaluated('!Ref Hook.Version', { serverless: true }).value).toEqual({
      'Fn::GetAtt': 'Hook.Version',
    });
  });

  it.each([
    ['!Ref [a]', '1: Ref takes the name of a parameter or resource'],
    ['!Ref ""', '1: Ref takes the name of a parameter or resource'],
    ['!GetAtt NoDot', '1: Fn::GetAtt takes a resource and its attribute: Name.Attribute'],
    ['!GetAtt A.', '1: Fn::GetAtt takes a resource and its attribute: Name.Attribute'],
    ['!GetAtt {a: b}', '1: Fn::GetAtt takes a resource and its attribute: Name.Attribute'],
  ])('say what is wrong with %s', (source, problem) => {
    expect(evaluated(source)).toEqual({ value: '(unknown)', lines: [problem] });
  });

  it('take functions as names with the language extensions alone', () => {
    const source = '!Ref {"Fn::Join": ["", [a]]}';
    expect(evaluated(source, { extensions: false }).lines).toEqual([
      '1: Ref takes the name of a parameter or resource',
    ]);
  });
});
