// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { asFunction, fromTag } from '../../../../../local/stack/template/functions';
import { listHere, mapHere, refHere, reports, textHere } from '../../../../support/stack';

describe('fromTag and asFunction', () => {
  it('read the same function from both forms', () => {
    const { report } = reports();
    const argument = listHere(textHere('-'), listHere(textHere('a'), refHere('B')));
    expect(fromTag('!Join', argument, report)).toEqual(
      asFunction(mapHere({ 'Fn::Join': argument }), report),
    );
    expect(fromTag('!Join', argument, report)).toMatchObject({ kind: 'join', separator: '-' });
  });

  it('leave a map alone that only looks a little like one', () => {
    const { report, lines } = reports();
    const map = mapHere({ Ref: textHere('a'), Other: textHere('b') });
    expect(asFunction(map, report)).toBe(map);
    expect(lines).toEqual([]);
  });

  it('read the attribute of a resource from text and list, dots in it included', () => {
    const { report } = reports();
    const expected = { kind: 'getatt', name: 'A', attribute: 'B.C' };
    expect(fromTag('!GetAtt', textHere('A.B.C'), report)).toMatchObject(expected);
    expect(fromTag('!GetAtt', listHere(textHere('A'), textHere('B.C')), report)).toMatchObject(
      expected,
    );
  });

  it('give Fn::Sub the variables of its map', () => {
    const { report } = reports();
    const argument = listHere(textHere('${x}!'), mapHere({ x: refHere('Pool') }));
    expect(fromTag('!Sub', argument, report)).toMatchObject({
      kind: 'join',
      separator: '',
      items: { items: [{ kind: 'ref', name: 'Pool' }, { text: '!' }] },
    });
  });

  it.each(['!If', '!FindInMap', '!Reff', '!toString'])('refuse %s and say what works', (tag) => {
    const { report, lines } = reports();
    fromTag(tag, textHere('a'), report);
    expect(lines).toEqual([
      `1: ${tag} is not supported here, only Ref, Fn::GetAtt, Fn::Sub, Fn::Join are`,
    ]);
  });

  it.each([
    ['!Ref', listHere(textHere('a'))],
    ['!GetAtt', textHere('NoDot')],
    ['!GetAtt', textHere('A.')],
    ['!Sub', mapHere({})],
    ['!Sub', listHere(textHere('a'))],
    ['!Sub', listHere(textHere('a'), textHere('b'))],
    ['!Join', listHere(textHere('-'))],
    ['!Join', listHere(textHere('-'), textHere('a'))],
    ['!Join', textHere('a')],
  ])('say what %s takes when it gets something else', (tag, argument) => {
    const { report, lines } = reports();
    fromTag(tag, argument, report);
    expect(lines).toEqual([expect.stringMatching(/^1: (Ref|Fn::\w+) takes /)]);
  });
});
