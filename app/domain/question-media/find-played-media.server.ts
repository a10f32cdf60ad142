import type { Queries } from "#db/connection.ts";
import { listSignedOffMedia } from "#db/queries/question-media.ts";
import type { Survey } from "../survey/survey.ts";
import type { LocalizedQuestion } from "../translations/wording.ts";
import { statementWords } from "./find-spoken-words.server.ts";
import { type PlayedMedia, type SpokenWords, saysWords } from "./media.ts";

type Row = Awaited<ReturnType<typeof listSignedOffMedia>>[number];
type CacheEntry = { rows: readonly Row[]; readAt: Temporal.Instant };

// Every page of every parent asks, and of most re-visits there is none: what is signed off shows within half a minute.
const cache = new Map<string, CacheEntry>();
const maxAgeSeconds = 30;
const maxEntries = 50;

async function listCached(db: Queries, inspectionId: string, now: Temporal.Instant): Promise<readonly Row[]> {
  const known = cache.get(inspectionId);
  const age = known ? now.epochMilliseconds - known.readAt.epochMilliseconds : -1;
  if (known && age >= 0 && age < maxAgeSeconds * 1000) return known.rows;
  const rows = await listSignedOffMedia(db, inspectionId);
  if (cache.size >= maxEntries) cache.clear();
  cache.set(inspectionId, { rows, readAt: now });
  return rows;
}

/** In which words a page is. */
type Reading = { language: { code: string }; easyRead: boolean; wordsId?: string };

/** What plays beside questions on a page: by question, in its English words and in those of the page. */
export async function findQuestionsMedia(
  db: Queries,
  { survey, now }: { survey: Pick<Survey, "inspectionId">; now: Temporal.Instant },
): Promise<
  (
    question: SpokenWords & { questionId: string },
    shown: LocalizedQuestion,
    reading: Reading,
  ) => PlayedMedia[]
> {
  const rows = await listCached(db, survey.inspectionId, now);
  if (rows.length === 0) return () => [];
  return ({ questionId, ...english }, shown, reading) =>
    rows
      .filter((row) => row.questionId === questionId && fits(row, english, wordsOf(shown), reading))
      .map(played);
}

function wordsOf({ text, hint, choices }: LocalizedQuestion): SpokenWords {
  return { text: text.words, hint: hint?.words ?? "", choices: choices.map(({ words }) => words) };
}

/** What plays beside the statement of consent. */
export async function findStatementMedia(
  db: Queries,
  input: { survey: Pick<Survey, "inspectionId" | "keptMonths">; reading: Reading; now: Temporal.Instant },
): Promise<PlayedMedia[]> {
  const { survey, reading, now } = input;
  const rows = await listCached(db, survey.inspectionId, now);
  const english = statementWords("en", survey);
  const shown = statementWords(reading.language.code, survey, reading.wordsId);
  return rows.filter((row) => row.questionId === null && fits(row, english, shown, reading)).map(played);
}

/** A film is of the English words; a sound is of those on the page, which in Easy Read are others. */
function fits(row: Row, english: SpokenWords, shown: SpokenWords, { language, easyRead }: Reading): boolean {
  if (row.kind === "bsl") return saysWords(row, english);
  return !easyRead && row.language === language.code && saysWords(row, shown);
}

function played({ id, kind, mimeType, captions }: Row): PlayedMedia {
  return { id, kind, mimeType, hasCaptions: captions !== null };
}
