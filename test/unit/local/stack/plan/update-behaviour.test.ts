import { updateBehaviour } from '../../../../../local/stack/plan/update-behaviour';
import { THING_SCHEMA } from '../../../../support/stack';

describe('updateBehaviour', () => {
  it.each([
    ['none', { Name: 'a', Label: 'x' }, { Label: 'x', Name: 'a' }],
    ['update', { Name: 'a', Label: 'x' }, { Name: 'a', Label: 'y' }],
    ['update', { Name: 'a' }, { Name: 'a', Secret: 's' }],
    ['update', { Name: 'a', Label: 'x' }, { Name: 'a' }],
    ['replace', { Name: 'a' }, { Name: 'b' }],
    ['replace', { Label: 'x' }, { Label: 'x', Name: 'b' }],
  ])('is %s from %j to %j', (change, previous, desired) => {
    expect(updateBehaviour(previous, desired, THING_SCHEMA)).toBe(change);
  });
});
