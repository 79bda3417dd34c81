import { warnings } from '../../../../../local/stack/story/warnings';
import { HERE } from '../../../../support/stack';

describe('warnings', () => {
  it('are said once each, with their place', () => {
    const lines: string[] = [];
    const warn = warnings((line) => lines.push(line));
    const quote = { place: HERE, message: 'quote it' };
    warn([quote, { place: { ...HERE, line: 2 }, message: 'quote it' }]);
    warn([quote]);
    expect(lines).toEqual(['t.yaml:1: quote it', 't.yaml:2: quote it']);
  });
});
