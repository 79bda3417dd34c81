import { problemsOf, templateOf } from '../../../../support/stack';

describe('readTemplate', () => {
  it('reads parameters, resources and outputs', () => {
    const template = templateOf(`AWSTemplateFormatVersion: '2010-09-09'
Description: d
Metadata: {a: b}
Parameters:
  P: {Type: String}
Resources:
  R: {Type: A::B::C}
Outputs:
  O: {Value: !Ref R, Description: d, Export: {Name: n}}`);
    expect(template.parameters.map(({ name }) => name)).toEqual(['P']);
    expect(template.resources.map(({ logicalId }) => logicalId)).toEqual(['R']);
    expect(template.outputs).toMatchObject([{ name: 'O', value: { kind: 'ref', name: 'R' } }]);
  });

  it.each(['Conditions', 'Mappings', 'Transform', 'Rules', 'Resourcess'])(
    'refuses %s',
    (section) => {
      const source = `Resources:\n  R: {Type: A::B::C}\n${section}:\n  x: {}`;
      expect(problemsOf(() => templateOf(source))).toEqual([
        expect.stringMatching(`^t.yaml:3: ${section} is not supported here: a template takes AWS`),
      ]);
    },
  );

  it('needs a map with resources', () => {
    expect(problemsOf(() => templateOf('just text'))).toEqual([
      't.yaml:1: a template must be a map',
    ]);
    expect(problemsOf(() => templateOf('Description: x'))).toEqual([
      't.yaml:1: a template needs Resources, with at least one resource',
    ]);
  });

  it('refuses an output without a value', () => {
    const source = 'Resources:\n  R: {Type: A::B::C}\nOutputs:\n  O: {Description: x}';
    expect(problemsOf(() => templateOf(source))).toEqual(['t.yaml:4: output O needs a Value']);
  });

  it('tells all problems at once', () => {
    const source = 'Mappings: {}\nResources:\n  R: {Type: !If [a, b, c]}\n';
    expect(problemsOf(() => templateOf(source))).toHaveLength(3);
  });
});
