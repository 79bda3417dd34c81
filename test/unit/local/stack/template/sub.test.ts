// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::Sub.
import { partsOfSub } from '../../../../../local/stack/template/sub';
import { HERE, reports, textHere } from '../../../../support/stack';

function parts(template: string, variables: Record<string, string> = {}) {
  const { report, lines } = reports();
  const named = new Map(Object.entries(variables).map(([key, value]) => [key, textHere(value)]));
  const shown = partsOfSub(template, named, HERE, report).map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'ref') return { ref: part.name };
    return part.kind === 'getatt' ? { of: part.name, attribute: part.attribute } : part.kind;
  });
  return { shown, lines };
}

describe('partsOfSub', () => {
  it('finds references, attributes and pseudo parameters between texts', () => {
    expect(parts('a-${Pool}/${User.Sub}:${AWS::Region}').shown).toEqual([
      'a-',
      { ref: 'Pool' },
      '/',
      { of: 'User', attribute: 'Sub' },
      ':',
      { ref: 'AWS::Region' },
    ]);
  });

  it('leaves ${!Literal} as ${Literal}', () => {
    expect(parts('x${!Name}').shown).toEqual(['x', '${Name}']);
  });

  it('prefers the variables of the two-argument form', () => {
    expect(parts('${Pool}', { Pool: 'mine' }).shown).toEqual(['mine']);
  });

  it.each(['${}', '${a b}', '${.x}'])('reports %s', (template) => {
    expect(parts(template).lines).toEqual([expect.stringMatching(/^1: .* names nothing/)]);
  });
});
