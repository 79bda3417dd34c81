import { entriesOf, fieldsOf, textOf, textsOf } from '../../../../../local/stack/template/fields';
import { HERE, listHere, mapHere, refHere, reports, textHere } from '../../../../support/stack';

describe('fieldsOf', () => {
  it('reports keys that are not allowed, and says which are', () => {
    const other = reports();
    fieldsOf(mapHere({ Other: textHere('2') }), 'a thing', ['A', 'B'], other.report);
    expect(other.lines).toEqual(["1: a thing can't have Other: it takes A, B"]);
    const { report, lines } = reports();
    const fields = fieldsOf(
      mapHere({ A: textHere('1'), X: textHere('2') }),
      'a thing',
      ['A', 'B'],
      report,
    );
    expect(fields.get('A')).toEqual(textHere('1'));
    expect(lines).toEqual(["1: a thing can't have X; did you mean A?"]);
  });
});

describe('entriesOf', () => {
  it('has none for a value that is not there, and reports one that is no map', () => {
    const { report, lines } = reports();
    expect(entriesOf(undefined, 'Resources', report)).toEqual([]);
    expect(entriesOf(textHere('x'), 'Resources', report)).toEqual([]);
    expect(lines).toEqual(['1: Resources must be a map']);
  });

  it('says nothing of what could not be read', () => {
    const { report, lines } = reports();
    expect(entriesOf({ kind: 'unknown', place: HERE }, 'Resources', report)).toEqual([]);
    expect(textOf({ kind: 'unknown', place: HERE }, 'Type', report)).toBeUndefined();
    expect(lines).toEqual([]);
  });
});

describe('textOf and textsOf', () => {
  it('read a text, or texts from one or many', () => {
    const { report } = reports();
    expect(textOf(textHere('x'), 'Type', report)).toBe('x');
    expect(textsOf(textHere('x'), 'DependsOn', report)).toEqual(['x']);
    expect(textsOf(listHere(textHere('x'), textHere('y')), 'DependsOn', report)).toEqual([
      'x',
      'y',
    ]);
    expect(textsOf(undefined, 'DependsOn', report)).toEqual([]);
  });

  it('report a function where plain text is needed', () => {
    const { report, lines } = reports();
    textOf(refHere('A'), 'Type', report);
    textsOf(listHere(refHere('A')), 'DependsOn', report);
    expect(lines).toEqual(['1: Type must be plain text', '1: DependsOn must be plain text']);
  });
});
