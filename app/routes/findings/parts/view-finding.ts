import type { Finding } from "#app/domain/findings/finding.ts";

/** A finding for pages: browsers are handed no instants. */
export function viewFinding({ id, focusAreaId, number, words, version, evidence, claims }: Finding) {
  return { id, focusAreaId, number, words, version, evidence, claims };
}
