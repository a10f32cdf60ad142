/** What a request asks for: a path and a query ("" or from its "?" on). */
export type RequestTarget = { path: string; search: string };

/** How often an address may have been encoded, by the programs that it came through. */
const maxEncodings = 3;

/**
 * Parses the target of a request once, so that limits, routes and the log use the same path. Null for a target that can
 * be read in two ways, or that no browser sends: RFC 9112's other forms (absolute, authority, `*`), encoded dot
 * segments, backslashes, encoded slashes, empty segments, control characters and broken escapes. Letters that are
 * encoded without need are decoded (RFC 3986, 6.2.2.2).
 */
export function readRequestTarget(target: string): RequestTarget | null {
  // Anything but visible ASCII has to be encoded; a "#" and what follows it is never sent.
  if (!/^\/[\x21-\x22\x24-\x7e]*$/.test(target)) return null;
  const end = target.indexOf("?");
  const path = readPath(end === -1 ? target : target.slice(0, end));
  const search = end === -1 ? "" : target.slice(end);
  return path === null || !isQueryClean(search) ? null : { path, search };
}

function readPath(path: string): string | null {
  if (path.includes("//") || path.includes("\\")) return null;
  if (!/[%.]/.test(path)) return path;
  const segments = path.split("/").map(readSegment);
  return segments.some((segment) => segment === null) ? null : segments.join("/");
}

function readSegment(segment: string): string | null {
  let decoded = segment;
  for (let count = 0; count < maxEncodings; count += 1) {
    const next = decode(decoded);
    // A literal "%" decodes once only.
    if (next === null && count > 0) break;
    if (next === null || isUnsafeSegment(next)) return null;
    if (next === decoded) break;
    decoded = next;
  }
  return segment.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
}

function isUnsafeSegment(segment: string): boolean {
  return segment === "." || segment === ".." || /[/\\\p{Cc}]/u.test(segment);
}

/** A query is read as forms write it, in which a "%" by itself stands for itself. Control characters but white space are refused. */
function isQueryClean(search: string): boolean {
  return !/%(?:0[0-8bcef]|1[0-9a-f]|7f)/i.test(search);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
