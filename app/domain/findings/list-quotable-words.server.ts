import type { Queries } from "#db/connection.ts";
import { listQuotableAnswers } from "#db/queries/findings.ts";
import { listMeetingNotesByFocusArea, listYoungPeoplesWords } from "#db/queries/views-by-focus-area.ts";
import { readMeanings } from "../collation/read-counts.server.ts";
import { isWordsMeaning } from "../collation/tally.ts";
import { sayMode } from "../surveys/mode.ts";

export const quotableShown = 20;

export type Quotable = {
  /** `parents:RESPONSE:QUESTION`, `young-people:WORDS` or `open-meeting:NOTE`. */
  reference: string;
  source: "parents" | "young-people" | "open-meeting";
  words: string;
  language: string;
  about: string;
};

/** Words about a focus area whose speakers or writers let them be quoted, and which hold the text searched for. */
export async function listQuotableWords(
  db: Queries,
  asked: { revisitId: string; focusAreaId: string; search: string },
): Promise<Quotable[]> {
  const { revisitId, focusAreaId, search } = asked;
  const { meanings } = await readMeanings(db, revisitId);
  const versions = meanings
    .filter((meaning) => isWordsMeaning(meaning) && meaning.latest.focusAreaIds.includes(focusAreaId))
    .flatMap((meaning) => meaning.versions);
  const [answers, said, notes] = await Promise.all([
    listQuotableAnswers(db, {
      revisitId,
      questionVersionIds: versions.map(({ id }) => id),
      search,
      limit: quotableShown,
    }),
    listYoungPeoplesWords(db, { revisitId, focusAreaId }),
    listMeetingNotesByFocusArea(db, { revisitId, focusAreaId }),
  ]);
  const holds = (words: string) => words.toLowerCase().includes(search.toLowerCase());
  return [
    ...said
      .filter(({ mayQuote, words }) => mayQuote === 1 && holds(words))
      .map(({ id, words }) => ({
        reference: `young-people:${id}`,
        source: "young-people" as const,
        words,
        language: "en",
        about: "A young person, in a discussion",
      })),
    ...notes
      .filter(({ mayQuote, body }) => mayQuote === 1 && holds(body))
      .map(({ id, body }) => ({
        reference: `open-meeting:${id}`,
        source: "open-meeting" as const,
        words: body,
        language: "en",
        about: "Noted at the open meeting",
      })),
    ...answers.map(({ responseId, questionVersionId, words, language, mode }) => ({
      reference: `parents:${responseId}:${questionVersionId}`,
      source: "parents" as const,
      words: words ?? "",
      language,
      about: `A parent or carer, ${sayMode(mode).toLowerCase()}: ${versions.find(({ id }) => id === questionVersionId)?.text ?? ""}`,
    })),
  ];
}
