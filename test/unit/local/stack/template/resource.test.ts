import { problemsOf, templateOf } from '../../../../support/stack';

const resource = (rest: string, id = 'R') => `Resources:\n  ${id}:\n    ${rest}`;

describe('readResource', () => {
  it('fills in what is not said', () => {
    expect(templateOf(resource('Type: A::B::C')).resources).toMatchObject([
      {
        logicalId: 'R',
        typeName: 'A::B::C',
        properties: { kind: 'map', entries: [] },
        dependsOn: [],
        deletionPolicy: 'Delete',
        declaresDeletionPolicy: false,
        updateReplacePolicy: 'Delete',
        place: { line: 2 },
        typePlace: { line: 3 },
      },
    ]);
  });

  it('reads policies and what it depends on', () => {
    const source = resource(
      '{Type: A::B::C, DependsOn: [X, Y], DeletionPolicy: Retain, UpdateReplacePolicy: Retain}',
    );
    expect(templateOf(source).resources).toMatchObject([
      {
        dependsOn: ['X', 'Y'],
        deletionPolicy: 'Retain',
        declaresDeletionPolicy: true,
        updateReplacePolicy: 'Retain',
      },
    ]);
  });

  it.each([
    [resource('Properties: {}'), '2: R needs a Type'],
    [resource('{Type: A::B::C, Properties: [a]}'), '3: Properties must be a map'],
    [
      resource('{Type: A::B::C, DeletionPolicy: Snapshot}'),
      '3: DeletionPolicy takes Delete, Retain, RetainExceptOnCreate',
    ],
    [
      resource('{Type: A::B::C, Condition: X}'),
      '3: Condition is not supported here: resource R takes Type, Properties, DependsOn, DeletionPolicy, UpdateReplacePolicy, Metadata',
    ],
    [
      resource('Type: A::B::C', 'my-user'),
      '2: my-user is not a logical id: only letters and digits may be in it',
    ],
  ])('refuses %j', (source, problem) => {
    expect(problemsOf(() => templateOf(source))).toEqual([`t.yaml:${problem}`]);
  });
});
