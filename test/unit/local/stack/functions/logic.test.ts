import { evaluated } from './evaluated';

const CONDITIONS = new Map([
  ['Holds', true],
  ['Fails', false],
]);
const known = { condition: (name: string) => CONDITIONS.get(name) };

describe('the functions of conditions', () => {
  it.each([
    ['!Equals [a, a]', 'true'],
    ['!Equals [a, b]', 'false'],
    ['!Equals [1, "1"]', 'true'],
    ['!Equals [[a], [a]]', 'true'],
    ['!Equals [!Ref A, a]', { 'Fn::Equals': [{ Ref: 'A' }, 'a'] }],
    ['!And [!Equals [a, a], !Condition Fails]', 'false'],
    ['!Or [!Equals [a, a], {Condition: Fails}]', 'true'],
    ['!Or [!Condition Fails, !Condition Fails]', 'false'],
    ['!And [!Condition Holds, !Condition Holds]', 'true'],
    ['!Not [!Condition Holds]', 'false'],
    ['!Not [!Condition Unsure]', { 'Fn::Not': [{ Condition: ['Unsure'] }] }],
  ])('evaluate %s', (source, expected) => {
    expect(evaluated(source, { part: 'conditions', known })).toEqual({
      value: expected,
      lines: [],
    });
  });

  it.each([
    ['!Equals [a]', '1: Fn::Equals takes a list of two values'],
    ['!And [!Condition Holds]', '1: Fn::And takes a list of 2 to 10 conditions'],
    ['!Or [a, b]', '1: Fn::Or takes a list of 2 to 10 conditions'],
    ['!Not {Condition: Holds}', '1: Fn::Not takes a list of one condition'],
    ['!Condition [Holds]', '1: Condition takes the name of a condition'],
    ['!If [Holds, a, b]', '1: Fn::If works in Resources and Outputs alone'],
  ])('say what is wrong with %s', (source, problem) => {
    expect(evaluated(source, { part: 'conditions', known }).lines).toEqual([problem]);
  });
});

describe('Fn::If', () => {
  it.each([
    ['!If [Holds, a, b]', 'a'],
    ['!If [Fails, a, !If [Holds, c, d]]', 'c'],
    ['!If [Unsure, a, b]', { 'Fn::If': ['Unsure', 'a', 'b'] }],
  ])('evaluates %s', (source, expected) => {
    expect(evaluated(source, { known })).toEqual({ value: expected, lines: [] });
  });

  it('does not evaluate the branch that it does not take', () => {
    expect(evaluated('!If [Holds, a, !Select [5, [b]]]', { known })).toEqual({
      value: 'a',
      lines: [],
    });
  });

  it('leaves out an entry or item that AWS::NoValue stands for', () => {
    const reference = () => ({ kind: 'nothing' as const, place: { file: '', line: 0 } });
    const source =
      '{a: !If [Fails, x, !Ref AWS::NoValue], b: [!If [Fails, x, !Ref AWS::NoValue], y]}';
    expect(evaluated(source, { known: { ...known, reference } }).value).toEqual({ b: ['y'] });
  });

  it.each(['!Equals [a, b]', '!Not [!Equals [a, b]]'])('is where %s must not be', (source) => {
    expect(evaluated(`!If [${source}, a, b]`, { known }).lines[0]).toMatch(
      /^1: Fn::Equals works in Conditions and Rules alone$/,
    );
  });
});
