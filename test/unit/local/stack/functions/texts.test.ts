// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { evaluated } from './evaluated';

describe('the functions on texts', () => {
  it.each([
    ['!Join ["-", [a, b]]', 'a-b'],
    ['!Join ["", !Split [",", "a,b"]]', 'ab'],
    ['!Join ["", []]', ''],
    ['!Join ["", [a, !Sub "b${!c}"]]', 'ab${c}'],
    ['!Sub ["${x}-${ y }", {x: a, y: !Join [+, [b, c]]}]', 'a-b+c'],
    ['!Split [", ", "a, b, "]', ['a', 'b', '']],
    ['!Split [",", a]', ['a']],
    ['!Base64 "grün"', 'Z3LDvG4='],
    [
      '!ToJsonString {a: 1, b: [yes, "1"], c: !Join ["", [x, y]]}',
      '{"a":1,"b":[true,"1"],"c":"xy"}',
    ],
  ])('evaluate %s', (source, expected) => {
    expect(evaluated(source)).toEqual({ value: expected, lines: [] });
  });

  it.each([
    ['!Join ["-", [a, !GetAtt A.B]]', { 'Fn::Join': ['-', ['a', { 'Fn::GetAtt': 'A.B' }]] }],
    ['!Join ["-", !Ref List]', { 'Fn::Join': ['-', { Ref: 'List' }] }],
    ['!Sub "a${A}"', { 'Fn::Sub': [['a', { Ref: 'A' }]] }],
    ['!Split ["-", !Ref A]', { 'Fn::Split': ['-', { Ref: 'A' }] }],
    ['!Base64 {Ref: A}', { 'Fn::Base64': [{ Ref: 'A' }] }],
    ['!ToJsonString {a: !Ref A}', { 'Fn::ToJsonString': [{ a: { Ref: 'A' } }] }],
  ])('leave %s for when the resource is there', (source, expected) => {
    expect(evaluated(source)).toEqual({ value: expected, lines: [] });
  });

  it.each([
    ['!Join ["-"]', '1: Fn::Join takes a list of a separator and a list'],
    ['!Join ["-", a]', '1: Fn::Join takes a list of a separator and a list'],
    ['!Join [[a], [a]]', '1: Fn::Join takes a list of a separator and a list'],
    ['!Join a', '1: Fn::Join takes a list of a separator and a list'],
    ['!Join ["-", [a, [b]]]', '1: Fn::Join joins texts alone: a part is a list or map'],
    ['!Sub ["${x}", {x: [a]}]', '1: Fn::Sub joins texts alone: a part is a list or map'],
    ['!Sub {}', '1: Fn::Sub takes a text, or a list of a text and a map'],
    ['!Sub [a]', '1: Fn::Sub takes a text, or a list of a text and a map'],
    ['!Sub [a, b]', '1: Fn::Sub takes a text, or a list of a text and a map'],
    ['!Sub [a, {}, {}]', '1: Fn::Sub takes a text, or a list of a text and a map'],
    ['!Split ["", a]', '1: Fn::Split takes a list of a separator and a text'],
    ['!Split [a, [b]]', '1: Fn::Split takes a list of a separator and a text'],
    ['!Base64 [a]', '1: Fn::Base64 takes a text'],
    ['!ToJsonString a', '1: Fn::ToJsonString takes a map or a list'],
  ])('say what is wrong with %s', (source, problem) => {
    expect(evaluated(source)).toEqual({ value: '(unknown)', lines: [problem] });
  });
});
