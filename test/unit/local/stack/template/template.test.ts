import { fieldsOf } from '../../../../support/fields';
import { problemsOf, templateOf } from '../../../../support/stack';
import { shown } from './parsed';
import { linesOf, readingProblems } from './problems';

const RESOURCES = 'Resources:\n  R: {Type: A::B::C}\n';

describe('readTemplate', () => {
  it('reads every section', () => {
    const template = templateOf(`AWSTemplateFormatVersion: '2010-09-09'
Description: d
Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 3}}
Metadata: {a: {"Fn::Unheard": b}}
Hooks: {H: {Type: AWS::CodeDeploy::BlueGreen}}
Parameters:
  P: {Type: String}
Mappings:
  M: {a: {b: c}}
Conditions:
  C: !Equals [a, b]
Rules:
  A: {Assertions: []}
Resources:
  R: {Type: A::B::C}
Outputs:
  O: {Value: !Ref R}`);
    const { problems, warnings, parameters, mappings, resources, sections, transforms } = template;
    expect([problems, warnings]).toEqual([[], []]);
    expect(parameters.map(({ name }) => name)).toEqual(['P']);
    expect([...mappings.keys()]).toEqual(['M']);
    expect(resources).toMatchObject([{ logicalId: 'R', typeName: 'A::B::C' }]);
    const keys = Object.values(sections).flatMap((section) =>
      Object.keys(fieldsOf(shown(section))),
    );
    expect(keys).toEqual(['C', 'A', 'R', 'O']);
    expect(transforms).toEqual({ extensions: false, serverless: true });
  });

  it.each([
    ['Resourcess: {}', "a template can't have Resourcess; did you mean Resources?"],
    [
      'Stages: {}',
      "a template can't have Stages: it takes AWSTemplateFormatVersion, Description, ",
    ],
    [
      'AWSTemplateFormatVersion: 2010-09-10',
      'AWSTemplateFormatVersion must be 2010-09-09: there is no other',
    ],
    ['Conditions: [a]', 'Conditions must be a map'],
    ['Globals: {}', 'Globals needs the transform: add Transform: AWS::Serverless-2016-10-31'],
  ])('refuses %s', (section, problem) => {
    expect(readingProblems(`${RESOURCES}${section}`)).toEqual([
      expect.stringContaining(`3: ${problem}`),
    ]);
  });

  it('needs a map with resources', () => {
    expect(problemsOf(() => templateOf('just text'))).toEqual([
      't.yaml:1: a template must be a map, of Resources and other sections',
    ]);
    expect(readingProblems('Description: x')).toEqual([
      '1: a template needs Resources, with at least one resource',
    ]);
  });

  it('gathers all problems, for a plan to tell with its own', () => {
    const source = 'Mappings: []\nTransform: Mine\nResources: {R: {Type: A::B::C}}\nX: {}';
    expect(readingProblems(source).map((line) => line[0])).toEqual(['4', '2', '1']);
  });

  it('warns of a template that is large', () => {
    const { warnings } = templateOf(`${RESOURCES}# ${'x'.repeat(51_200)}`);
    expect(linesOf(warnings)).toEqual([
      expect.stringMatching(/^1: the template has 512\d\d bytes/),
    ]);
  });
});
