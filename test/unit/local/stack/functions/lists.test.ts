import { evaluated } from './evaluated';

describe('the functions on lists', () => {
  it.each([
    ['!Select [1, [a, b]]', 'b'],
    ['!Select ["0", !Split ["|", "a|b"]]', 'a'],
    ['!Select [0, [!Ref A, !Ref B]]', { Ref: 'A' }],
    ['!Select [0, !Cidr [10.0.0.0/16, 2, 8]]', '10.0.0.0/24'],
    ['!Length [a, !Ref B]', '2'],
    ['!GetAZs eu-west-1', ['eu-west-1a', 'eu-west-1b', 'eu-west-1c']],
    ['!GetAZs ""', ['us-east-1a', 'us-east-1b', 'us-east-1c']],
    ['!Cidr [!GetAtt Vpc.Cidr, 2, 8]', { 'Fn::Cidr': [{ 'Fn::GetAtt': 'Vpc.Cidr' }, '2', '8'] }],
    ['!Select [0, !GetAtt A.List]', { 'Fn::Select': ['0', { 'Fn::GetAtt': 'A.List' }] }],
    ['!Length {Ref: A}', { 'Fn::Length': [{ Ref: 'A' }] }],
  ])('evaluate %s', (source, expected) => {
    const known = { region: 'us-east-1' };
    expect(evaluated(source, { known })).toEqual({ value: expected, lines: [] });
  });

  it.each([
    ['!Select [2, [a, b]]', '1: Fn::Select has no item 2: the list has 2, counted from 0'],
    ['!Select [-1, [a, b]]', '1: Fn::Select takes a list of an index and a list'],
    ['!Select [0, a]', '1: Fn::Select takes a list of an index and a list'],
    ['!Length a', '1: Fn::Length takes a list'],
    [
      '!Cidr [10.0.0.0/24, 2]',
      '1: Fn::Cidr takes a list of an IP block, a count from 1 to 256 and the number of host bits',
    ],
    ['!GetAZs [a]', '1: Fn::GetAZs takes the name of a Region, or empty text for the own one'],
  ])('say what is wrong with %s', (source, problem) => {
    expect(evaluated(source)).toEqual({ value: '(unknown)', lines: [problem] });
  });
});
