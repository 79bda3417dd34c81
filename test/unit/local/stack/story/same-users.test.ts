import type { StackResource } from '../../../../../local/stack/engine/stack';
import { POOL_TYPE } from '../../../../../local/stack/resources/pool';
import { sameUsers } from '../../../../../local/stack/story/same-users';
import { HERE } from '../../../../support/stack';

describe('sameUsers', () => {
  const resource = (logicalId: string, model: StackResource['model'], line = 1): StackResource => ({
    logicalId,
    type: POOL_TYPE,
    physicalId: 'p',
    identifier: {},
    properties: {},
    sent: {},
    answers: new Map(),
    model,
    dependencies: [],
    deletionPolicy: 'Delete',
    updateReplacePolicy: 'Delete',
    place: { ...HERE, line },
  });
  const stack = (...resources: StackResource[]) =>
    new Map(resources.map((one) => [one.logicalId, one]));

  it('tell who is the same user and who is not', () => {
    const before = stack(resource('A', { Sub: '1' }), resource('B', { Sub: '2' }));
    const after = stack(
      resource('A', { Sub: '1' }),
      resource('B', { Sub: '3' }),
      resource('C', { Sub: '4' }),
    );
    expect(sameUsers(before, after)).toEqual([
      { logicalId: 'A', sub: '1' },
      { logicalId: 'B', sub: '3', was: '2' },
    ]);
  });

  it('come in the order of the template, whoever was done first', () => {
    const before = stack(resource('A', { Sub: '1' }), resource('B', { Sub: '2' }));
    const after = stack(resource('B', { Sub: '2' }, 9), resource('A', { Sub: '1' }, 5));
    expect(sameUsers(before, after).map(({ logicalId }) => logicalId)).toEqual(['A', 'B']);
  });

  it('are silent about what did not change, and about pools', () => {
    const untouched = resource('A', { Sub: '1' });
    expect(sameUsers(stack(untouched), stack(untouched))).toEqual([]);
    expect(sameUsers(stack(resource('P', {})), stack(resource('P', {})))).toEqual([]);
  });
});
