import {
  collectProblems,
  describePlace,
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
