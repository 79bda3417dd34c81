import { problemsOf, templateOf } from '../../../../support/stack';

const template = (rest: string) =>
  templateOf(`Parameters:\n  P: ${rest}\nResources:\n  R: {Type: A::B::C}`);

describe('readParameter', () => {
  it('reads type, default, allowed values, limits and NoEcho', () => {
    const rest = '{Type: String, Default: a, AllowedValues: [a, b], MaxLength: 3, NoEcho: true}';
    expect(template(rest).parameters).toMatchObject([
      {
        name: 'P',
        type: 'String',
        default: 'a',
        allowed: ['a', 'b'],
        limits: [{ name: 'MaxLength', limit: '3' }],
        noEcho: true,
        place: { line: 2 },
      },
    ]);
  });

  it.each([
    ['{Default: a}', 'parameter P needs a Type: String, Number, CommaDelimitedList'],
    [
      '{Type: AWS::SSM::Parameter::Value<String>}',
      'parameter P needs a Type: String, Number, CommaDelimitedList',
    ],
    ['{Type: String, Default: !Ref X}', 'Default must be plain text'],
  ])('refuses %s', (rest, message) => {
    expect(problemsOf(() => template(rest))).toEqual([`t.yaml:2: ${message}`]);
  });

  it('refuses a pattern that is none', () => {
    expect(problemsOf(() => template("{Type: String, AllowedPattern: '('}"))).toEqual([
      expect.stringMatching(/^t\.yaml:2: AllowedPattern is not a regular expression/),
    ]);
  });
});
