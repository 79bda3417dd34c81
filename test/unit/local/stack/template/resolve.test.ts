import { referencesIn, resolve } from '../../../../../local/stack/template/resolve';
import type { Value } from '../../../../../local/stack/template/value';
import { HERE, listHere, mapHere, refHere, textHere } from '../../../../support/stack';

const join = (separator: string, items: Value): Value => ({
  kind: 'join',
  separator,
  items,
  place: HERE,
});
const getatt: Value = { kind: 'getatt', name: 'B', attribute: 'C', place: HERE };

describe('resolve', () => {
  it('puts values in the place of references, however deep', () => {
    const value = mapHere({ a: listHere(mapHere({ b: refHere('A') }), textHere('x')) });
    expect(resolve(value, () => textHere('1'))).toEqual(
      mapHere({ a: listHere(mapHere({ b: textHere('1') }), textHere('x')) }),
    );
  });

  it('joins once every part is known', () => {
    const value = join('-', listHere(textHere('a'), refHere('A')));
    expect(resolve(value, () => textHere('b'))).toEqual(textHere('a-b'));
    expect(resolve(value, (reference) => reference)).toEqual(value);
  });

  it('joins a list that a reference gives', () => {
    const value = join(',', refHere('L'));
    expect(resolve(value, () => listHere(textHere('a'), textHere('b')))).toEqual(textHere('a,b'));
  });

  it('leaves out what has no value', () => {
    const value = mapHere({ a: refHere('N'), b: listHere(refHere('N'), textHere('x')) });
    expect(resolve(value, () => ({ kind: 'nothing', place: HERE }))).toEqual(
      mapHere({ b: listHere(textHere('x')) }),
    );
  });
});

describe('referencesIn', () => {
  it('finds all of them, in joins too', () => {
    const value = mapHere({ a: refHere('A'), b: join('', listHere(getatt)) });
    expect(referencesIn(value)).toEqual([refHere('A'), getatt]);
  });
});
