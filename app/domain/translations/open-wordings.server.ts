import type { Queries } from "#db/connection.ts";
import { groupByFocusArea } from "../questions/group-by-focus-area.ts";
import { countIn } from "./count-wordings.server.ts";
import { readWordingRecords, type Wordings, wordingsIn } from "./list-wordings.server.ts";
import type { Completeness, Variant } from "./wording.ts";
import type { WrittenName, WrittenQuestion } from "./wording-input.ts";

type DisplayedWording<Written> = {
  id: string;
  written: Written;
  seen: string;
  outOfDateWith: string | null;
  completeness: Completeness;
  /** The English Easy Read wording, where another is written beside it. */
  easyRead: Written | null;
};

export type DisplayedQuestion = DisplayedWording<WrittenQuestion> & {
  text: string;
  hint: string;
  choices: readonly string[];
};
export type DisplayedFocusArea = DisplayedWording<WrittenName> & { shortName: string };

/** The page of wordings: everything to write in one variant, in the order of the survey: a question once, under its first focus area. */
export async function openWordings(
  db: Queries,
  { inspectionId, variant }: { inspectionId: string; variant: Variant },
) {
  const records = await readWordingRecords(db, inspectionId);
  const held = wordingsIn(records, variant);
  const isEasyEnglish = variant.language === "en";
  const easy = isEasyEnglish ? null : wordingsIn(records, { language: "en", easyRead: true });
  const groups = groupByFocusArea(records.focusAreas, records.questions, { once: true });
  return {
    groups: groups.flatMap(({ focusArea, questions }) => {
      const area = showFocusArea(focusArea.id, held, easy);
      return area
        ? [{ area, questions: questions.flatMap(({ id }) => showQuestion(id, held, easy) ?? []) }]
        : [];
    }),
    counts: countIn(held, variant),
  };
}

/** One question of a variant, with its English Easy Read words where another variant is written beside them. */
export function showQuestion(id: string, held: Wordings, easy: Wordings | null): DisplayedQuestion | null {
  const find = (wordings: Wordings | null) => wordings?.questions.find(({ question }) => question.id === id);
  const one = find(held);
  if (!one) return null;
  const { question, written, seen, outOfDateWith, completeness } = one;
  const { text, hint, choices } = question;
  const other = find(easy);
  const easyRead = other && other.completeness !== "none" ? other.written : null;
  return { id, text, hint, choices, written, seen, outOfDateWith, completeness, easyRead };
}

function showFocusArea(id: string, held: Wordings, easy: Wordings | null): DisplayedFocusArea | null {
  const find = (wordings: Wordings | null) =>
    wordings?.focusAreas.find(({ focusArea }) => focusArea.id === id);
  const one = find(held);
  if (!one) return null;
  const { focusArea, written, seen, outOfDateWith, completeness } = one;
  const other = find(easy);
  const easyRead = other && other.completeness !== "none" ? other.written : null;
  return { id, shortName: focusArea.shortName, written, seen, outOfDateWith, completeness, easyRead };
}
