import { jsonOf } from '../../../../../local/stack/functions/json';
import { parsed } from '../template/parsed';

const value = parsed('{a: 1.5, b: [no, "no", 2001-04-23], c: {}}');

describe('jsonOf', () => {
  it('has unquoted numbers and booleans as such', () => {
    expect(jsonOf(value)).toEqual({ a: 1.5, b: [false, 'no', '2001-04-23'], c: {} });
  });

  it('has scalars as the caller wants them', () => {
    expect(jsonOf(value, ({ text }) => text)).toEqual({
      a: '1.5',
      b: ['false', 'no', '2001-04-23'],
      c: {},
    });
  });
});
