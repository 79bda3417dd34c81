// Pages of a short list.
import { pageOf } from '../../../../../local/cognito/opaque/page';

const list = (poolId: string) => ({ operation: 'ListGroups', poolId });
const letters = ['a', 'b', 'c'];

describe('pageOf', () => {
  it('starts where the token of the page before says', () => {
    const first = pageOf(list('pool'), letters, undefined, 2);
    expect(first.page).toEqual(['a', 'b']);
    expect(pageOf(list('pool'), letters, first.next, 2)).toEqual({ page: ['c'], next: undefined });
  });

  it('gives no token with a last page that is full', () => {
    expect(pageOf(list('pool'), letters, undefined, 3)).toEqual({ page: letters, next: undefined });
  });

  it.each([undefined, 0])('holds 60 with a limit of %p', (limit) => {
    const many = Array.from({ length: 61 }, (_, index) => index);
    expect(pageOf(list('pool'), many, undefined, limit).page).toHaveLength(60);
  });

  it('refuses the token of another pool', () => {
    const { next } = pageOf(list('other'), letters, undefined, 1);
    expect(() => pageOf(list('pool'), letters, next, 1)).toThrow('Invalid pagination token.');
  });
});
