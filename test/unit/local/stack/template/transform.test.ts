import { readTransforms, withoutMacros } from '../../../../../local/stack/template/transform';
import { reports } from '../../../../support/stack';
import { parsed, shown } from './parsed';

function read(source?: string) {
  const { report, lines } = reports();
  return { transforms: readTransforms(source ? parsed(source) : undefined, report), lines };
}

describe('readTransforms', () => {
  it.each([
    [undefined, false, false],
    ['AWS::LanguageExtensions', true, false],
    ['[AWS::LanguageExtensions, AWS::Serverless-2016-10-31]', true, true],
    ['AWS::Serverless-2016-10-31', false, true],
  ])('knows %s', (source, extensions, serverless) => {
    expect(read(source)).toEqual({ transforms: { extensions, serverless }, lines: [] });
  });

  it.each(['Mine', '[AWS::Include]', '{Name: AWS::CodeStar, Parameters: {a: b}}'])(
    'refuses the macro %s',
    (source) => {
      expect(read(source).lines).toEqual([
        expect.stringMatching(/^1: the macro (Mine|AWS::\w+) is not supported here: it runs in/),
      ]);
    },
  );
});

describe('withoutMacros', () => {
  it.each([
    ['{a: {"Fn::Transform": {Name: AWS::Include}}, b: c}', 'AWS::Include'],
    ['{a: {"Fn::Transform": {Name: Mine}, x: y}, b: c}', 'Mine'],
    ['{a: !Transform {Name: Mine}, b: c}', 'Mine'],
  ])('reports the macro in %s, and leaves the rest', (source, name) => {
    const { report, lines } = reports();
    expect(shown(withoutMacros(parsed(source), report))).toEqual({ a: '(unknown)', b: 'c' });
    expect(lines).toEqual([
      expect.stringContaining(`1: Fn::Transform: the macro ${name} is not supported here`),
    ]);
  });
});
