import { templateOf } from '../../../../support/stack';
import { readingProblems } from './problems';

const source = (rest: string, name = 'P') =>
  `Parameters:\n  ${name}: ${rest}\nResources:\n  R: {Type: A::B::C}`;

describe('readParameter', () => {
  it('reads type, default, allowed values, limits, constraint and NoEcho', () => {
    const rest =
      '{Type: List<String>, Default: a, AllowedValues: [a, b], MaxLength: 3, NoEcho: yes, ConstraintDescription: c}';
    expect(templateOf(source(rest)).parameters).toMatchObject([
      {
        name: 'P',
        type: 'List<String>',
        isList: true,
        isNumber: false,
        isStored: false,
        default: { text: 'a' },
        allowed: ['a', 'b'],
        limits: [{ name: 'MaxLength', limit: '3' }],
        constraint: 'c',
        noEcho: true,
        place: { line: 2 },
      },
    ]);
  });

  it.each([
    ['{Default: a}', 'parameter P needs a Type, such as String'],
    ['{Type: Strin}', 'parameter P: Strin is no type of parameter; did you mean String?'],
    [
      '{Type: Password}',
      'parameter P: Password is no type of parameter: String, Number and List<Number> are some',
    ],
    ['{Type: String, Default: !Ref X}', 'Default must be plain text'],
    ['{Type: String, Defualt: x}', "parameter P can't have Defualt; did you mean Default?"],
  ])('refuses %s', (rest, message) => {
    expect(readingProblems(source(rest))).toEqual([`2: ${message}`]);
  });

  it('refuses a name that is none', () => {
    expect(readingProblems(source('{Type: String}', 'a-b'))).toEqual([
      "2: a-b can't name a parameter: only letters and digits may be in it",
    ]);
  });

  it('refuses a pattern that is none', () => {
    expect(readingProblems(source("{Type: String, AllowedPattern: '('}"))).toEqual([
      expect.stringMatching(/^2: AllowedPattern is not a regular expression/),
    ]);
  });
});
