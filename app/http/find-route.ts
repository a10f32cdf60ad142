/** The route of an address: its pattern, such as `/revisits/:id/letter`, and the value of each parameter. */
export type FoundPattern = { pattern: string; params: Record<string, string> };

type Parameters = readonly { name: string; place: number }[];
type End = { pattern: string; parameters: Parameters };
type Node = { fixed: Map<string, Node>; wildcard: Node | null; end: End | null };

/**
 * Finds the pattern of a path as the router does: whatever the case of its letters, with or without a slash at its end, and
 * for the data of a page (`.data`) that of the page. The path is one that `readRequestTarget` gave.
 */
export function createRouteFinder(patterns: Iterable<string>): (path: string) => FoundPattern | null {
  const root = makeNode();
  for (const pattern of patterns) addPattern(root, pattern);
  return (path) => {
    const segments = segmentsOf(pageOf(path));
    const parts = path.includes("%") ? segments.map(decodeURIComponent) : segments;
    const end = findEnd(root, parts, 0);
    return end === null ? null : { pattern: end.pattern, params: paramsOf(end.parameters, parts) };
  };
}

/** The path of the page whose data this is; any other path as it is. */
export function pageOf(path: string): string {
  return path.endsWith(".data") ? path.slice(0, -".data".length).replace(/^\/_root$/, "/") : path;
}

export function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function makeNode(): Node {
  return { fixed: new Map(), wildcard: null, end: null };
}

function addPattern(root: Node, pattern: string): void {
  let node = root;
  for (const segment of segmentsOf(pattern)) {
    let next = segment.startsWith(":") ? node.wildcard : node.fixed.get(segment.toLowerCase());
    if (!next) {
      next = makeNode();
      if (segment.startsWith(":")) node.wildcard = next;
      else node.fixed.set(segment.toLowerCase(), next);
    }
    node = next;
  }
  const parameters = segmentsOf(pattern).flatMap((segment, place) =>
    segment.startsWith(":") ? [{ name: segment.slice(1), place }] : [],
  );
  node.end = { pattern, parameters };
}

function findEnd(node: Node, parts: readonly string[], place: number): End | null {
  const part = parts[place];
  if (part === undefined) return node.end;
  const fixed = node.fixed.get(part) ?? node.fixed.get(part.toLowerCase());
  const end = fixed ? findEnd(fixed, parts, place + 1) : null;
  return end ?? (node.wildcard ? findEnd(node.wildcard, parts, place + 1) : null);
}

function paramsOf(parameters: Parameters, parts: readonly string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const { name, place } of parameters) params[name] = parts[place] ?? "";
  return params;
}
