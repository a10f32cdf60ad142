/** The route of an address: its pattern, such as `/revisits/:id/letter`, and the value of each parameter. */
export type FoundPattern = { pattern: string; params: Record<string, string> };

type Node = { fixed: Map<string, Node>; wildcard: Node | null; pattern: string | null };

/**
 * Finds the pattern of a path as the router does: whatever the case of its letters, with or without a slash at its end, and
 * for the data of a page (`.data`) that of the page. The path is one that `readRequestTarget` gave.
 */
export function createRouteFinder(patterns: Iterable<string>): (path: string) => FoundPattern | null {
  const root = makeNode();
  for (const pattern of patterns) addPattern(root, pattern);
  return (path) => {
    const parts = segmentsOf(pageOf(path)).map(decodeURIComponent);
    const pattern = findPattern(root, parts, 0);
    return pattern === null ? null : { pattern, params: paramsOf(pattern, parts) };
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
  return { fixed: new Map(), wildcard: null, pattern: null };
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
  node.pattern = pattern;
}

function findPattern(node: Node, parts: readonly string[], place: number): string | null {
  const part = parts[place];
  if (part === undefined) return node.pattern;
  const fixed = node.fixed.get(part.toLowerCase());
  const pattern = fixed ? findPattern(fixed, parts, place + 1) : null;
  return pattern ?? (node.wildcard ? findPattern(node.wildcard, parts, place + 1) : null);
}

function paramsOf(pattern: string, parts: readonly string[]): Record<string, string> {
  if (!pattern.includes(":")) return {};
  const params: Record<string, string> = {};
  for (const [place, name] of segmentsOf(pattern).entries())
    if (name.startsWith(":")) params[name.slice(1)] = parts[place] ?? "";
  return params;
}
