// The order of resources: who waits for whom, backwards too, and circles among them.

/** Each node with the nodes that it waits for. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** The graph with every arrow turned round: deletion waits for dependents. */
export function reversed(graph: Graph): Graph {
  const nodes = [...graph.keys()];
  return new Map(
    nodes.map((node) => [node, nodes.filter((other) => graph.get(other)?.includes(node))]),
  );
}

/** The graph of some of its nodes; arrows to others are gone. */
export function restrictedTo(graph: Graph, nodes: ReadonlySet<string>): Graph {
  const kept = [...graph].filter(([node]) => nodes.has(node));
  return new Map(kept.map(([node, targets]) => [node, targets.filter((to) => nodes.has(to))]));
}

/** The nodes that are in circles: of the stuck ones, those that something stuck waits for. */
export function circularNodes(graph: Graph): string[] {
  const stuck = restrictedTo(graph, new Set(stuckNodes(graph)));
  return stuckNodes(reversed(stuck));
}

/** The nodes that can never have their turn: those in circles, and those that wait for such. */
function stuckNodes(graph: Graph): string[] {
  let waiting = [...graph.keys()];
  for (;;) {
    const still = waiting.filter((node) => graph.get(node)?.some((to) => waiting.includes(to)));
    if (still.length === waiting.length) return still;
    waiting = still;
  }
}
