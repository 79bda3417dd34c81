import {
  circularNodes,
  type Graph,
  restrictedTo,
  reversed,
} from '../../../../../local/stack/plan/graph';

const graph = (arrows: Record<string, string[]>): Graph => new Map(Object.entries(arrows));

describe('reversed', () => {
  it('turns every arrow round', () => {
    expect(reversed(graph({ a: [], b: ['a'], c: ['a', 'b'] }))).toEqual(
      graph({ a: ['b', 'c'], b: ['c'], c: [] }),
    );
  });
});

describe('restrictedTo', () => {
  it('drops nodes, and arrows to them', () => {
    expect(restrictedTo(graph({ a: [], b: ['a', 'c'], c: [] }), new Set(['b', 'c']))).toEqual(
      graph({ b: ['c'], c: [] }),
    );
  });
});

describe('circularNodes', () => {
  it('is empty without a circle', () => {
    expect(circularNodes(graph({ a: [], b: ['a'], c: ['a', 'b'] }))).toEqual([]);
  });

  it('names those in the circle, not those before or after', () => {
    expect(circularNodes(graph({ a: ['b'], b: ['c', 'x'], c: ['b'], x: [] }))).toEqual(['b', 'c']);
    expect(circularNodes(graph({ a: ['a'] }))).toEqual(['a']);
  });
});
