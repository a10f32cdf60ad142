import type { RequestContext } from "./context.ts";

/** Throws a 404 everywhere but in the demo. */
export function requireDemo({ env }: RequestContext): void {
  if (!env.demo) throw new Response(null, { status: 404, statusText: "Not Found" });
}
