import {
  collectProblems,
  describePlace,
  problemLines,
  TemplateError,
} from '../../../../../local/stack/template/problem';

const at = (line: number) => ({ file: 'a.yaml', line });

describe('collectProblems', () => {
  it('gives the result when nothing was reported', () => {
    expect(collectProblems(() => 5)).toBe(5);
  });

  it('throws all problems in order of lines, each once, as file:line: message', () => {
    const read = () =>
      collectProblems((report) => {
        report(at(9), 'late');
        report(at(2), 'early');
        report(at(9), 'late');
      });
    expect(read).toThrow(TemplateError);
    expect(read).toThrow(/^a\.yaml:2: early\na\.yaml:9: late$/);
  });

  it('tells warnings of the same lines with the problems, and of no others', () => {
    const warnings = [
      { place: at(2), message: 'unquoted' },
      { place: at(3), message: 'other' },
    ];
    expect(collectProblems(() => 5, warnings)).toBe(5);
    expect(() => collectProblems((report) => report(at(2), 'wrong'), warnings)).toThrow(
      /^a\.yaml:2: wrong\na\.yaml:2: unquoted$/,
    );
  });
});

describe('problemLines', () => {
  it('tells a problem once, with all of its lines', () => {
    const lines = [2, 5, 9].map((line) => ({ place: at(line), message: 'wrong' }));
    const other = { place: at(3), message: 'other' };
    expect(problemLines([...lines, other])).toEqual([
      'a.yaml:2: wrong (also in line 5, 9)',
      'a.yaml:3: other',
    ]);
  });
});

describe('TemplateError', () => {
  it('tells the problems without places as a reason', () => {
    const error = new TemplateError([
      { place: at(1), message: 'one' },
      { place: at(2), message: 'two' },
    ]);
    expect(error.reason).toBe('one; two');
  });
});

describe('describePlace', () => {
  it('is what editors jump to', () => {
    expect(describePlace(at(3))).toBe('a.yaml:3');
  });
});
