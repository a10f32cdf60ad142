import type { Queries } from "#db/connection.ts";
import { listWordingsByApproval } from "#db/queries/wordings.ts";
import type { Language } from "./languages.ts";
import { type FocusAreaWording, newestOfEach, type QuestionWording, type Variant } from "./wording.ts";

/** What families may be shown beside the standard English words of an approved set. */
export type SetWordings = {
  /** By the id of the approved version; none where nothing was written. */
  questions: Record<string, QuestionWording[]>;
  /** By the id of the focus area. */
  focusAreas: Record<string, FocusAreaWording[]>;
};

/** Every wording of an approved set that holds now, in one query. They can change until the survey closes. */
export async function findWordings(
  db: Queries,
  { approvalId }: { approvalId: string },
): Promise<SetWordings> {
  const setWordings: SetWordings = { questions: {}, focusAreas: {} };
  for (const row of newestOfEach(await listWordingsByApproval(db, approvalId))) {
    const { number, text, hint, choices, about, picture } = row;
    const variant = variantOf(row);
    if (row.kind === "question") {
      const wordings = setWordings.questions[about] ?? [];
      setWordings.questions[about] = wordings;
      wordings.push({ ...variant, number, text, hint, choices, picture });
    } else {
      const wordings = setWordings.focusAreas[about] ?? [];
      setWordings.focusAreas[about] = wordings;
      wordings.push({ ...variant, number, shortName: text, picture });
    }
  }
  return setWordings;
}

/** The variant of a row. A standard wording in English is never a row: it is the question itself. */
export function variantOf(row: { language: Language; easyRead: boolean }): Variant {
  return { language: row.language, easyRead: row.easyRead } as Variant;
}
