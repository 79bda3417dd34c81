// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is the syntax of Fn::ForEach.
import { outputsIn, planOf, planProblems, propertiesIn } from './planned';

const source = (collection: string, head = 'Transform: AWS::LanguageExtensions') => `${head}
Parameters:
  Names: {Type: CommaDelimitedList, Default: "anna,bert"}
Mappings: {Teams: {a: {people: [eva]}}}
Conditions:
  Fn::ForEach::Conditions:
    - Name
    - ${collection}
    - Is\${Name}: !Equals [!Ref Name, anna]
Resources:
  Pool: {Type: AWS::Cognito::UserPool}
  Fn::ForEach::Users:
    - Name
    - ${collection}
    - User\${Name}:
        Type: AWS::Cognito::UserPoolUser
        Properties: {UserPoolId: !Ref Pool, Username: !Sub "u-\${Name}", Enabled: !If ["Is\${Name}", true, false]}
Outputs:
  Fn::ForEach::Outputs:
    - Name
    - ${collection}
    - Sub\${Name}: {Value: !GetAtt "User\${Name}.Sub"}
`;

describe('expandSection', () => {
  it('carries out loops over a parameter in conditions, resources and outputs', () => {
    const plan = planOf(source('!Ref Names'));
    expect(propertiesIn(plan)).toMatchObject({
      Useranna: { Username: 'u-anna', Enabled: 'true' },
      Userbert: { Username: 'u-bert', Enabled: 'false' },
    });
    expect(outputsIn(plan)).toEqual({
      Subanna: { 'Fn::GetAtt': 'Useranna.Sub' },
      Subbert: { 'Fn::GetAtt': 'Userbert.Sub' },
    });
  });

  it('makes less when there is less to repeat', () => {
    const plan = planOf(source('!Ref Names'), { parameters: { Names: 'carla' } });
    expect([...plan.resources.keys()]).toEqual(['Pool', 'Usercarla']);
  });

  it.each(['[eva]', '!FindInMap [Teams, a, people]', '!Split ["-", eva]'])(
    'repeats for the items of %s',
    (collection) => {
      expect([...planOf(source(collection)).resources.keys()]).toEqual(['Pool', 'Usereva']);
    },
  );

  it.each([
    ['!Ref AWS::Region', 'the collection of Fn::ForEach must be a list'],
    [
      '!GetAtt Pool.Names',
      'the collection of Fn::ForEach must be known before anything is made: Pool is no parameter',
    ],
    ['[[a]]', 'an item of Fn::ForEach must be plain text'],
  ])('refuses to repeat for %s', (collection, problem) => {
    expect(planProblems(source(collection))[0]).toBe(`8: ${problem} (also in line 14, 21)`);
  });

  it('needs the transform', () => {
    expect(planProblems(source('[a]', 'Description: d'))[0]).toBe(
      '8: Fn::ForEach needs the transform: add Transform: AWS::LanguageExtensions to the template (also in line 14, 21)',
    );
  });
});
