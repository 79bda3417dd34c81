import {
  checkImport,
  type ImportTarget,
  type ResourceToImport,
} from '../../../../../local/stack/plan/import';
import { planStack } from '../../../../../local/stack/plan/plan';
import { outputOf } from '../../../../../local/stack/plan/values';
import type { ResourceType } from '../../../../../local/stack/resources/resource-type';
import { contextHere, THING_SCHEMA, templateOf } from '../../../../support/stack';

const type: ResourceType = {
  typeName: 'Test::Thing',
  schema: THING_SCHEMA,
  reference: (model) => String(model.Name),
  handle: () => Promise.reject(new Error('not called')),
};
const TARGET: ImportTarget = {
  resources: new Map([
    ['A', { type, model: { Name: 'a', Arn: 'arn:a' }, properties: { Name: 'a' } }],
  ]),
  outputs: [{ name: 'O', value: 'arn:a' }],
};
const B = 'B: {Type: Test::Thing, DeletionPolicy: Delete, Properties: {Name: b}}';
const A = 'A: {Type: Test::Thing, Properties: {Name: a}}';
const ids = (...names: string[]): ResourceToImport[] =>
  names.map((logicalId) => ({ logicalId, identifier: { Name: 'b' } }));

function check(lines: string[], toImport = ids('B')) {
  const stack = { name: 's', id: 'arn', region: 'r', accountId: '1' };
  const plan = planStack(
    templateOf(`Resources:\n  ${lines.join('\n  ')}`),
    contextHere({ stack, findType: () => type }),
  );
  checkImport(plan, TARGET, toImport, (output) => outputOf(output, TARGET.resources));
}

describe('checkImport', () => {
  it.each([
    [[A, B]],
    [[A, B, '\nOutputs: {O: {Value: !GetAtt A.Arn}}']],
    [[A, B.replace('Name: b', "Name: !Join ['', [!Ref A, b]]")]],
  ])('lets an import be: %j', (lines) => {
    expect(() => check(lines)).not.toThrow();
  });

  it.each([
    [[A, B.replace('DeletionPolicy: Delete, ', '')], 't.yaml:3: B needs a DeletionPolicy'],
    [
      [A.replace('Name: a', 'Name: x'), B],
      "t.yaml:2: A is changed: an import can't create, update",
    ],
    [[A, B, 'C: {Type: Test::Thing, Properties: {Name: c}}'], 't.yaml:4: C is new and not among'],
    [[A, B, '\nOutputs: {P: {Value: x}}'], "t.yaml:5: output P is new: an import can't add"],
    [[A, B, '\nOutputs: {O: {Value: x}}'], 't.yaml:5: output O is changed'],
    [[B], "an import can't delete anything: put A back"],
  ])('refuses %j', (lines, problem) => {
    expect(() => check(lines)).toThrow(problem);
  });

  it('refuses ids that make no sense', () => {
    expect(() => check([A, B], ids('B', 'C'))).toThrow(
      'the template has no C to import; did you mean A?',
    );
    expect(() => check([A, B], ids('A', 'B'))).toThrow("A is in the stack already, so it can't be");
  });

  it('refuses more than 200 resources at once', () => {
    const many = (count: number) =>
      ids(...Array.from({ length: count }, (_, index) => `U${index}`));
    expect(() => check([A], many(201))).toThrow(
      'an import takes 200 resources at most, not 201: import them in parts',
    );
    expect(() => check([A], many(200))).toThrow('the template has no U0 to import');
  });
});
