import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { AnswerCursor } from "#db/queries/collation.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listFocusAreasOfTexts } from "#db/queries/texts.ts";
import {
  countViewsByFocusArea,
  listMeetingNotesByFocusArea,
  listYoungPeoplesWords,
} from "#db/queries/views-by-focus-area.ts";
import { listOwnWords } from "#db/queries/young-peoples-words.ts";
import type { PersonActor } from "../audit/audit.ts";
import type { ResponseFilter } from "../collation/collation-filter.ts";
import { readMeanings } from "../collation/read-counts.server.ts";
import { formatSetting, settingWords } from "../discussions/setting.ts";
import { recordExport } from "../exports/record-export.server.ts";
import { asksForWords, type QuestionVersion } from "../questions/question.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { findLatestTranslations } from "../text-translations/find-translations.server.ts";
import { describeChooser, describeWayIn } from "../young-peoples-responses/describe-response.ts";
import { wordsHead, wordsLine } from "./words-csv.ts";

const linesAtOnce = 500;

/**
 * All words of a re-visit as CSV, piece by piece. First come parents' words that pass the filter, then young
 * people's, notes of the open meeting, and what young people sent by themselves. The export is recorded before anything is read.
 */
export async function exportWords(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    filter: ResponseFilter;
    actor: PersonActor;
    now: Temporal.Instant;
    /** Who makes the file, in a sentence. */
    stamp: string;
  },
): Promise<AsyncGenerator<string>> {
  const { inspectionId } = input;
  // Each line says how its writer answered, so those who stand apart are named in it.
  const filter = { ...input.filter, everybody: true };
  await closeDraftsAtNoon(db, input);
  const { meanings } = await readMeanings(db, inspectionId);
  const versions = meanings.flatMap((meaning) => meaning.versions).filter(({ type }) => asksForWords(type));
  const written = await reader.read("countWords", {
    questionVersionIds: versions.map(({ id }) => id),
    filter,
    answerFilter: null,
  });
  const { contributions, noted } = await countViewsByFocusArea(db, inspectionId);
  const own = await listOwnWords(db, inspectionId);
  const rows = [...contributions, ...noted].reduce(
    (sum, { count }) => sum + Number(count),
    written + own.length,
  );
  await recordExport(db, { ...input, kind: "words", details: { rows, filter: input.filter } });
  return write({ db, reader }, { ...input, filter, versions });
}

async function* write(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  {
    inspectionId,
    filter,
    versions,
    stamp,
  }: { inspectionId: string; filter: ResponseFilter; versions: QuestionVersion[]; stamp: string },
): AsyncGenerator<string> {
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  yield wordsHead(stamp);
  yield* parentsWords({ db, reader }, { versions, filter, focusAreas });
  for (const { id: focusAreaId, shortName } of [...focusAreas, { id: null, shortName: "" }]) {
    yield* othersWords(db, { inspectionId, focusAreaId, shortName });
  }
  yield* ownWords(db, inspectionId);
}

async function* parentsWords(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  about: {
    versions: readonly QuestionVersion[];
    filter: ResponseFilter;
    focusAreas: readonly { id: string; shortName: string }[];
  },
): AsyncGenerator<string> {
  for (const version of about.versions) {
    const focusAreas = about.focusAreas
      .filter(({ id }) => version.focusAreaIds.includes(id))
      .map(({ shortName }) => shortName);
    let after: AnswerCursor | null = null;
    do {
      const rows: Awaited<ReturnType<typeof readOn>> = await readOn(version.id, after);
      if (rows.length > 0) {
        const translationOf = await findLatestTranslations(db, rows);
        yield rows
          .map((row) =>
            wordsLine({
              textNumber: row.textNumber,
              responseId: row.responseId,
              from: "parent",
              focusAreas,
              question: version.text,
              child: version.ofEachChild ? row.child : null,
              words: row.words ?? "",
              mayQuote: row.quoteWithoutName,
              language: row.language,
              translation: translationOf(row.textNumber),
              unfinished: row.unfinished,
              how: row.mode,
              groups: row.groups,
            }),
          )
          .join("");
      }
      after = rows.length < linesAtOnce ? null : (rows.at(-1) ?? null);
    } while (after !== null);
  }

  function readOn(questionVersionId: string, after: AnswerCursor | null) {
    return reader.read("listWordsAfter", {
      questionVersionId,
      filter: about.filter,
      after,
      limit: linesAtOnce,
    });
  }
}

/** What young people sent by themselves, a text once. */
async function* ownWords(db: Queries, inspectionId: string): AsyncGenerator<string> {
  const rows = await listOwnWords(db, inspectionId);
  const numbers = rows.map(({ textNumber }) => textNumber);
  const areas = await listFocusAreasOfTexts(db, numbers);
  const translationOf = await findLatestTranslations(db, rows);
  for (const row of rows) {
    const { textNumber, responseId, question, words, language } = row;
    yield wordsLine({
      ...{ textNumber, responseId, question, words, language, unfinished: false, groups: [] },
      child: null,
      from: "young person by themselves",
      focusAreas: areas.filter((area) => area.textNumber === textNumber).map(({ shortName }) => shortName),
      mayQuote: Boolean(row.ownWordsMayQuote),
      translation: translationOf(textNumber),
      how: [describeWayIn(row), describeChooser(row)].filter(Boolean).join(". "),
    });
  }
}

/** What young people said and what was noted at the meeting; neither has groups to filter by. */
async function* othersWords(
  db: Queries,
  about: { inspectionId: string; focusAreaId: string | null; shortName: string },
): AsyncGenerator<string> {
  const { inspectionId, focusAreaId } = about;
  const focusAreas = focusAreaId === null ? [] : [about.shortName];
  const defaults = {
    responseId: "",
    focusAreas,
    question: "",
    child: null,
    language: "",
    unfinished: false,
    groups: [],
  };
  const spoken = focusAreaId === null ? [] : await listYoungPeoplesWords(db, { inspectionId, focusAreaId });
  const notes = await listMeetingNotesByFocusArea(db, about);
  const translationOf = await findLatestTranslations(db, [...spoken, ...notes]);
  for (const contribution of spoken) {
    const { textNumber, words, setting, mayQuote } = contribution;
    const translation = translationOf(textNumber);
    yield wordsLine({
      ...{ ...defaults, textNumber, translation },
      ...{ from: "young person", words, mayQuote, how: formatSetting(setting) },
    });
  }
  for (const { textNumber, body, place, mayQuote } of notes) {
    yield wordsLine({
      ...{ ...defaults, textNumber, translation: translationOf(textNumber) },
      from: "open meeting",
      words: body,
      mayQuote,
      how: place || settingWords.online,
    });
  }
}
