import { createHash } from "node:crypto";

const hashCache = new Map<string, string>();
const maxCached = 20;

/** How a content security policy names a script or a style that stands in the page (CSP Level 3, 2.3.1). */
export function hashForPolicy(text: string): string {
  const cached = hashCache.get(text);
  if (cached !== undefined) return cached;
  const hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  if (hashCache.size >= maxCached) hashCache.clear();
  hashCache.set(text, hash);
  return hash;
}
