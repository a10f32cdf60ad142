/*
 * How far hidden cells may move while every published total stays the same. The table with its totals is a network,
 * and each cell is an edge from its row to its column. Moving a cell up or down is a flow around a circle through
 * that edge.
 */

/** A hidden number: raising it by one moves one from `from` to `to`. */
export interface HiddenEdge {
  readonly from: number;
  readonly to: number;
  /** How far it could rise and fall by itself. */
  readonly up: number;
  readonly down: number;
}

export interface Reach {
  readonly up: number;
  readonly down: number;
}

/** How far the edge at `place` can rise and fall while the others give way; no more than `enough` is looked for. */
export function reachOf(edges: readonly HiddenEdge[], place: number, nodes: number, enough: number): Reach {
  const edge = edges[place];
  if (!edge) return { up: 0, down: 0 };
  const others = edges.filter((_, other) => other !== place);
  return {
    up: flowOf(others, nodes, edge.to, edge.from, Math.min(edge.up, enough)).flow,
    down: flowOf(others, nodes, edge.from, edge.to, Math.min(edge.down, enough)).flow,
  };
}

/** Numbers for the cells that may be other than none, which fit the sums of rows and columns; null where none do. */
export function fitCells(
  mask: readonly (readonly boolean[])[],
  rowSums: readonly number[],
  columnSums: readonly number[],
): number[][] | null {
  const [rows, columns] = [rowSums.length, columnSums.length];
  const [source, sink] = [rows + columns, rows + columns + 1];
  const places = mask.flatMap((line, row) => line.flatMap((open, column) => (open ? [{ row, column }] : [])));
  const edges = [
    ...places.map(({ row, column }) => ({
      from: row,
      to: rows + column,
      up: Number.MAX_SAFE_INTEGER,
      down: 0,
    })),
    ...rowSums.map((sum, row) => ({ from: source, to: row, up: sum, down: 0 })),
    ...columnSums.map((sum, column) => ({ from: rows + column, to: sink, up: sum, down: 0 })),
  ];
  const total = rowSums.reduce((sum, one) => sum + one, 0);
  const { flow, moved } = flowOf(edges, sink + 1, source, sink, total);
  if (flow < total || total !== columnSums.reduce((sum, one) => sum + one, 0)) return null;
  const fitting = mask.map((line) => line.map(() => 0));
  for (const [at, { row, column }] of places.entries()) {
    const line = fitting[row];
    if (line) line[column] = moved[at] ?? 0;
  }
  return fitting;
}

/** The most that flows from `source` to `sink`, by shortest paths (Edmonds and Karp 1972). */
function flowOf(
  edges: readonly HiddenEdge[],
  nodes: number,
  source: number,
  sink: number,
  enough: number,
): { readonly flow: number; readonly moved: readonly number[] } {
  const capacity = edges.map(({ up, down }) => ({ up, down }));
  let flow = 0;
  while (flow < enough) {
    const cameBy = new Map<number, { edge: number; forward: boolean; before: number }>();
    const queue = [source];
    for (const node of queue) {
      for (const [at, edge] of edges.entries()) {
        const room = capacity[at];
        if (!room) continue;
        const forward = edge.from === node && room.up > 0;
        const backward = edge.to === node && room.down > 0;
        const next = forward ? edge.to : edge.from;
        if ((!forward && !backward) || next === source || cameBy.has(next)) continue;
        cameBy.set(next, { edge: at, forward, before: node });
        queue.push(next);
      }
      if (cameBy.has(sink) || queue.length > nodes) break;
    }
    if (!cameBy.has(sink)) break;
    const path: { edge: number; forward: boolean }[] = [];
    for (let node = sink; node !== source; ) {
      const step = cameBy.get(node);
      if (!step) break;
      path.push(step);
      node = step.before;
    }
    const room = path.map(({ edge, forward }) => (forward ? capacity[edge]?.up : capacity[edge]?.down) ?? 0);
    const by = Math.min(enough - flow, ...room);
    for (const { edge, forward } of path) {
      const one = capacity[edge];
      if (!one) continue;
      one.up += forward ? -by : by;
      one.down += forward ? by : -by;
    }
    flow += by;
  }
  return { flow, moved: capacity.map(({ down }, at) => down - (edges[at]?.down ?? 0)) };
}

/** The cheapest way from `source` to `sink` over edges of either direction, as their places; null where there is none. */
export function cheapestPath(
  edges: readonly { readonly from: number; readonly to: number; readonly cost: number }[],
  nodes: number,
  source: number,
  sink: number,
): readonly number[] | null {
  const cost = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  const by = new Map<number, { edge: number; before: number }>();
  cost[source] = 0;
  // Few nodes, so every edge is looked at until nothing gets cheaper (Bellman and Ford).
  for (let round = 0; round < nodes; round += 1) {
    for (const [at, edge] of edges.entries()) {
      for (const [before, next] of [
        [edge.from, edge.to],
        [edge.to, edge.from],
      ] as const) {
        const total = (cost[before] ?? 0) + edge.cost;
        if (total >= (cost[next] ?? 0)) continue;
        cost[next] = total;
        by.set(next, { edge: at, before });
      }
    }
  }
  if (!Number.isFinite(cost[sink])) return null;
  const path: number[] = [];
  for (let node = sink; node !== source; ) {
    const step = by.get(node);
    if (!step) return null;
    path.push(step.edge);
    node = step.before;
  }
  return path;
}
