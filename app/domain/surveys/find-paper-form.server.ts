import type { Queries } from "#db/connection.ts";
import { findPaperReturn } from "#db/queries/paper-returns.ts";
import { type ApprovedSet, findApprovedSet } from "../questions/find-approved-set.server.ts";

export type PaperSource = {
  /** The latest approved questions; null while nothing is approved. */
  set: ApprovedSet | null;
  /** Where the form is posted or handed in; empty where the lead has not said. */
  returnWords: string;
};

/** What a re-visit's paper form is printed from. */
export async function findPaperForm(db: Queries, revisitId: string): Promise<PaperSource> {
  const [set, kept] = await Promise.all([findApprovedSet(db, revisitId), findPaperReturn(db, revisitId)]);
  return { set, returnWords: kept?.words ?? "" };
}
