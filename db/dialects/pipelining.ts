import type { CompiledQuery } from "kysely";

const pipelinedQueries = new WeakSet<CompiledQuery>();

/**
 * Marks a statement whose result nobody needs, so that a transaction on PostgreSQL need not wait for it. The next
 * statements follow at once. If it fails, they fail too, and the commit fails for its reason.
 */
export function pipelined(query: CompiledQuery): CompiledQuery {
  pipelinedQueries.add(query);
  return query;
}

export function isPipelined(query: CompiledQuery): boolean {
  return pipelinedQueries.has(query);
}
