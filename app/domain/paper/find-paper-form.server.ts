import type { Queries } from "#db/connection.ts";
import { findPaperReturn } from "#db/queries/paper-returns.ts";
import { type ApprovedSet, findApprovedSet } from "../approvals/find-approved-set.server.ts";
import { findWordings, type SetWordings } from "../translations/find-wordings.server.ts";
import type { TranslatedLanguage } from "../translations/languages.ts";
import { listSwitchedOnLanguages } from "../translations/list-languages.server.ts";

export type PaperSource = {
  /** The latest approved questions; null while nothing is approved. */
  set: ApprovedSet | null;
  /** Where the form is posted or handed in; empty where the lead has not said. */
  returnWords: string;
  /** The questions' Easy Read and translations. */
  wordings: SetWordings;
  /** The languages beside English that families can choose. */
  languages: TranslatedLanguage[];
};

/** What a re-visit's paper form is printed from. */
export async function findPaperForm(db: Queries, inspectionId: string): Promise<PaperSource> {
  const [set, paperReturn, languages] = await Promise.all([
    findApprovedSet(db, inspectionId),
    findPaperReturn(db, inspectionId),
    listSwitchedOnLanguages(db, inspectionId),
  ]);
  const wordings = set ? await findWordings(db, { approvalId: set.id }) : { questions: {}, focusAreas: {} };
  return { set, returnWords: paperReturn?.words ?? "", wordings, languages };
}
