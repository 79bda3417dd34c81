import { readResource } from '../../../../../local/stack/template/resource';
import { HERE, reports } from '../../../../support/stack';
import { parsed } from './parsed';

function read(source: string, key = 'R') {
  const { report, lines } = reports();
  const same = { properties: <T>(value: T) => value, policy: <T>(value: T) => value };
  const entry = { key, place: HERE, value: parsed(source) };
  return { resource: readResource(entry, same, report), lines };
}

describe('readResource', () => {
  it('fills in what is not said', () => {
    expect(read('\n  Type: A::B::C').resource).toMatchObject({
      logicalId: 'R',
      typeName: 'A::B::C',
      properties: { kind: 'map', entries: [] },
      dependsOn: [],
      condition: undefined,
      deletionPolicy: 'Delete',
      declaresDeletionPolicy: false,
      updateReplacePolicy: 'Delete',
      place: { line: 1 },
      typePlace: { line: 2 },
    });
  });

  it('reads policies, its condition and what it depends on', () => {
    const source =
      '{Type: A::B::C, DependsOn: [X, Y], Condition: Z, DeletionPolicy: Retain, UpdateReplacePolicy: Retain}';
    expect(read(source).resource).toMatchObject({
      dependsOn: ['X', 'Y'],
      condition: 'Z',
      deletionPolicy: 'Retain',
      declaresDeletionPolicy: true,
      updateReplacePolicy: 'Retain',
    });
  });

  it('takes the fields that change nothing here', () => {
    const source =
      '{Type: A::B::C, Metadata: {a: b}, Description: d, CreationPolicy: {c: d}, UpdatePolicy: {e: f}}';
    expect(read(source).lines).toEqual([]);
  });

  it('says nothing of properties that could not be read', () => {
    const { resource, lines } = read('{Type: A::B::C, Properties: {<<: {a: b}}}');
    expect(resource.properties.kind).toBe('unknown');
    expect(lines).toEqual([]);
  });

  it.each([
    ['{Properties: {}}', 'R', 'R needs a Type'],
    ['{Type: ""}', 'R', 'R needs a Type'],
    ['{Type: !Ref X}', 'R', 'Type must be plain text'],
    ['{Type: A::B::C, Properties: [a]}', 'R', 'Properties must be a map'],
    ['{Type: A::B::C, DeletionPolicy: Keep}', 'R', 'DeletionPolicy takes Delete, Retain, RetainE'],
    [
      '{Type: A::B::C, Conditon: X}',
      'R',
      "resource R can't have Conditon; did you mean Condition?",
    ],
    [
      '{Type: A::B::C}',
      'my-user',
      'my-user is not a logical id: only letters and digits may be in',
    ],
    ['just text', 'R', 'resource R must be a map'],
  ])('refuses %j as %s', (source, key, problem) => {
    expect(read(source, key).lines).toEqual([expect.stringContaining(`1: ${problem}`)]);
  });
});
