import type { Queries } from "#db/connection.ts";
import { listMediaWithNames } from "#db/queries/question-media.ts";
import type { LanguageCode } from "#db/tables/enumerations.ts";
import { listQuestions } from "../questions/list-questions.server.ts";
import { choicesOf } from "../questions/question.ts";
import type { KeptMonths } from "../survey/consent-statement.ts";
import { listLanguagesOn } from "../translations/list-languages.server.ts";
import { findSpokenWords } from "./find-spoken-words.server.ts";
import { consentSubject, type MediaKind, type SpokenWords, saysWords } from "./media.ts";

/** `other-words`: what it says has changed since, so that no family sees it. */
export type MediaStatus = "waits" | "seen" | "other-words";

export type StoredMedia = {
  id: string;
  kind: MediaKind;
  language: LanguageCode;
  status: MediaStatus;
  seconds: number;
  presenter: string;
  mimeType: string;
  hasCaptions: boolean;
  adderName: string;
  addedAt: Temporal.Instant;
  signerName: string | null;
  signedOffAt: Temporal.Instant | null;
};

/** A question, or the statement of consent, with what there is of it. */
export type MediaSubject = {
  subject: string;
  text: string;
  /** What else a film or a sound of it says: the hint, and each choice. */
  lines: readonly string[];
  media: StoredMedia[];
};

/** Every parents' question as it stands now, and the statement of consent before them. */
export async function listMediaSubjects(
  db: Queries,
  { inspectionId, keptMonths }: KeptMonths & { inspectionId: string },
): Promise<{ subjects: MediaSubject[]; languages: LanguageCode[] }> {
  const [rows, questions, languagesOn] = await Promise.all([
    listMediaWithNames(db, inspectionId),
    listQuestions(db, { inspectionId, audience: "parents" }),
    listLanguagesOn(db, inspectionId),
  ]);
  const subjects: MediaSubject[] = [];
  const known = [
    { subject: consentSubject, text: "What families agree to", lines: [] },
    ...questions.map((question) => ({
      ...{ subject: question.id, text: question.text },
      lines: [question.hint, ...choicesOf(question).map(({ label }) => label)].filter((line) => line !== ""),
    })),
  ];
  for (const { subject, text, lines } of known) {
    const media: StoredMedia[] = [];
    for (const row of rows.filter(({ questionId }) => (questionId ?? consentSubject) === subject)) {
      const { language, captions } = row;
      const words: SpokenWords | null = await findSpokenWords(db, {
        ...{ inspectionId, keptMonths, subject, language },
      });
      const isCurrent = words !== null && saysWords(row, words);
      const status = !isCurrent ? "other-words" : row.signedOffAt === null ? "waits" : "seen";
      const { id, kind, seconds, presenter, mimeType, adderName, addedAt, signerName, signedOffAt } = row;
      media.push({
        ...{ id, kind, language, status, seconds, presenter, mimeType, hasCaptions: captions !== null },
        ...{ adderName, addedAt, signerName, signedOffAt },
      });
    }
    subjects.push({ subject, text, lines, media });
  }
  return { subjects, languages: ["en", ...languagesOn] };
}
