import type { Queries } from "#db/connection.ts";
import { groupByFocusArea } from "../questions/group-by-focus-area.ts";
import type { CurrentQuestion } from "../questions/list-questions.server.ts";
import type { Language } from "./languages.ts";
import { readWordingRecords, wordingsIn } from "./list-wordings.server.ts";
import {
  focusAreaWordingFor,
  type LocalizedQuestion,
  type LocalizedText,
  type Variant,
  wordingFor,
} from "./wording.ts";

export type PreviewedGroup = {
  id: string;
  shortName: LocalizedText;
  questions: { question: CurrentQuestion; wording: LocalizedQuestion }[];
};

/** The parents' questions as they stand now, each once, in the words in which a family of that language would read them. */
export async function previewQuestions(
  db: Queries,
  { inspectionId, language, easyRead }: { inspectionId: string; language: Language; easyRead: boolean },
): Promise<PreviewedGroup[]> {
  const records = await readWordingRecords(db, inspectionId);
  const sets = variantsFor(language, easyRead).map((variant) => ({
    variant,
    wordings: wordingsIn(records, variant),
  }));
  return groupByFocusArea(records.focusAreas, records.questions, { once: true }).map(
    ({ focusArea, questions }) => {
      const names = sets.flatMap(({ variant, wordings }) => {
        const held = wordings.focusAreas.find((one) => one.focusArea.id === focusArea.id);
        return held && held.outOfDateWith === null
          ? [{ ...variant, number: held.number, ...held.written }]
          : [];
      });
      return {
        id: focusArea.id,
        shortName: focusAreaWordingFor({ ...focusArea, wordings: names }, language, easyRead).shortName,
        questions: questions.map((question) => {
          const written = sets.flatMap(({ variant, wordings }) => {
            const held = wordings.questions.find((one) => one.question.id === question.id);
            return held && held.outOfDateWith === null
              ? [{ ...variant, number: held.number, ...held.written }]
              : [];
          });
          return { question, wording: wordingFor({ ...question, wordings: written }, language, easyRead) };
        }),
      };
    },
  );
}

/** Where words can come from: those asked for, and what stands in for what is missing of them. */
function variantsFor(language: Language, easyRead: boolean): Variant[] {
  const english: Variant[] = easyRead ? [{ language: "en", easyRead: true }] : [];
  if (language === "en") return english;
  return [...(easyRead ? [{ language, easyRead }] : []), { language, easyRead: false }, ...english];
}
