import { checkCount, checkSize } from '../../../../../local/stack/template/limits';
import { HERE, reports } from '../../../../support/stack';

describe('checkCount', () => {
  it('reports more than a template can have', () => {
    const { report, lines } = reports();
    checkCount('Resources', 500, HERE, report);
    expect(lines).toEqual([]);
    checkCount('Resources', 501, HERE, report);
    expect(lines).toEqual([
      '1: a template can have 500 Resources, this one has 501: split the stack',
    ]);
  });
});

describe('checkSize', () => {
  it.each([
    ['x'.repeat(51_200), 0, 0],
    ['ü'.repeat(25_601), 0, 1],
    ['x'.repeat(1_000_001), 1, 0],
  ])('warns of what must go through S3, and refuses what is too large', (source, bad, warned) => {
    const [problems, warnings] = [reports(), reports()];
    checkSize(source, HERE, problems.report, warnings.report);
    expect([problems.lines.length, warnings.lines.length]).toEqual([bad, warned]);
  });
});
