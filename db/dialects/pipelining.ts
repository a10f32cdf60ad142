import type { CompiledQuery } from "kysely";

const pipelinedQueries = new WeakSet<CompiledQuery>();

/**
 * Says of a statement that nobody asks what comes of it, so that a transaction on PostgreSQL need not wait for it: the next
 * statements follow at once, and where it fails they fail, and the commit with them, for its reason.
 */
export function pipelined(query: CompiledQuery): CompiledQuery {
  pipelinedQueries.add(query);
  return query;
}

export function isPipelined(query: CompiledQuery): boolean {
  return pipelinedQueries.has(query);
}
