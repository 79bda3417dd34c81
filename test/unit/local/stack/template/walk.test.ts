import { decode } from '../../../../../local/stack/functions/decode';
import {
  allOf,
  callsIn,
  isKnown,
  referencesIn,
  textsIn,
} from '../../../../../local/stack/template/walk';
import { reports } from '../../../../support/stack';
import { parsed } from './parsed';

const LANGUAGE = { part: 'values', extensions: true, serverless: false } as const;
const value = decode(
  parsed('{a: !Ref A, b: !Join ["-", [!GetAtt B.C, x]], c: [y]}'),
  LANGUAGE,
  reports().report,
);

describe('walking a value', () => {
  it('finds what is in it, in functions too', () => {
    expect(referencesIn(value).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(textsIn(value).map(({ text }) => text)).toEqual(['-', 'x', 'y']);
    expect(callsIn(value).map(({ name }) => name)).toEqual(['Fn::Join']);
    expect(allOf(value)[0]).toBe(value);
  });

  it('knows whether all of it is there', () => {
    expect(isKnown(value)).toBe(false);
    expect(isKnown(parsed('{a: [b, {c: d}]}'))).toBe(true);
  });
});
