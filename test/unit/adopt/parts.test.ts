import { importsOf, stacksOf } from '../../../adopt/parts';

const items = (count: number, bytes = 1) =>
  Array.from({ length: count }, (_, index) => ({ index, bytes }));
const sizes = (count: number, bytes?: number, room = 1_000_000) =>
  stacksOf(items(count, bytes), room).map((stack) => stack.length);

describe('stacks', () => {
  it.each([
    [1, [1]],
    [500, [500]],
    [501, [500, 1]],
    [1_200, [500, 500, 200]],
  ])('hold 500 users: %d of them', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
  });

  it('hold fewer where a template would be too large', () => {
    expect(sizes(5, 400_000)).toEqual([2, 2, 1]);
    expect(sizes(4, 500_000)).toEqual([2, 2]);
    expect(sizes(2, 500_001)).toEqual([1, 1]);
    expect(sizes(3, 40, 100)).toEqual([2, 1]);
  });

  it('hold everybody once, in order', () => {
    const all = items(1_234);
    expect(stacksOf(all, 100_000).flat()).toEqual(all);
  });
});

describe('the imports of a stack', () => {
  it.each([
    [1, [[1, 1]]],
    [200, [[200, 200]]],
    [
      201,
      [
        [200, 200],
        [1, 201],
      ],
    ],
    [
      500,
      [
        [200, 200],
        [200, 400],
        [100, 500],
      ],
    ],
  ])('bring in 200 at a time, and name who came before: %d', (count, expected) => {
    const imports = importsOf(items(count));
    expect(imports.map(({ added, all }) => [added.length, all.length])).toEqual(expected);
    expect(imports.flatMap(({ added }) => added)).toEqual(items(count));
  });
});
