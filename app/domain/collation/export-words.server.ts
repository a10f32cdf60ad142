import type { Queries } from "#db/connection.ts";
import { listFocusAreasByRevisit } from "#db/queries/focus-areas.ts";
import { listMeetingNotesByFocusArea, listYoungPeoplesWords } from "#db/queries/views-by-focus-area.ts";
import type { Reader } from "#db/reader.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { asksForWords } from "../questions/question.ts";
import { settleAfterClosing } from "../surveys/settle-after-closing.server.ts";
import type { ResponseFilter } from "./collation-filter.ts";
import { readMeanings } from "./read-counts.server.ts";
import { wordsHead, wordsLine } from "./words-csv.ts";

const linesAtOnce = 500;

/**
 * All words of a re-visit as CSV, piece by piece: parents' (those of the filter), then what young people said and what
 * was noted at the open meeting. That they were taken out is recorded before anything is read.
 */
export async function exportWords(
  { db, reader }: { db: Queries; reader: Reader },
  asked: { revisitId: string; filter: ResponseFilter; actor: PersonActor; now: Temporal.Instant },
): Promise<AsyncGenerator<string>> {
  await db.transaction().execute((trx) =>
    recordAudit(trx, {
      at: asked.now,
      actor: asked.actor,
      revisitId: asked.revisitId,
      action: "took out families’ words",
      details: { filter: asked.filter },
    }),
  );
  await settleAfterClosing(db, asked);
  return write({ db, reader }, asked);
}

async function* write(
  { db, reader }: { db: Queries; reader: Reader },
  { revisitId, filter }: { revisitId: string; filter: ResponseFilter },
): AsyncGenerator<string> {
  const focusAreas = await listFocusAreasByRevisit(db, revisitId);
  yield wordsHead();
  yield* parentsWords({ db, reader }, { revisitId, filter, focusAreas });
  for (const { id: focusAreaId, shortName } of focusAreas) {
    yield* othersWords(db, { revisitId, focusAreaId, shortName });
  }
}

async function* parentsWords(
  { db, reader }: { db: Queries; reader: Reader },
  about: {
    revisitId: string;
    filter: ResponseFilter;
    focusAreas: readonly { id: string; shortName: string }[];
  },
): AsyncGenerator<string> {
  const { meanings } = await readMeanings(db, about.revisitId);
  const versions = meanings.flatMap((meaning) => meaning.versions).filter(({ type }) => asksForWords(type));
  for (const version of versions) {
    const focusAreas = about.focusAreas
      .filter(({ id }) => version.focusAreaIds.includes(id))
      .map(({ shortName }) => shortName);
    let after: string | null = null;
    do {
      const rows: Awaited<ReturnType<typeof readOn>> = await readOn(version.id, after);
      if (rows.length > 0) {
        yield rows
          .map((row) =>
            wordsLine({
              from: "parent",
              focusAreas,
              question: version.text,
              words: row.words ?? "",
              mayQuote: row.quoteWithoutName === 1,
              language: row.language,
              unfinished: row.unfinished === 1,
              how: row.mode,
              groups: row.groups,
            }),
          )
          .join("");
      }
      after = rows.length < linesAtOnce ? null : (rows.at(-1)?.responseId ?? null);
    } while (after !== null);
  }

  function readOn(questionVersionId: string, after: string | null) {
    return reader.read("listWordsAfter", {
      questionVersionId,
      filter: about.filter,
      after,
      limit: linesAtOnce,
    });
  }
}

/** What young people said and what was noted at the meeting; neither has groups to filter by. */
async function* othersWords(
  db: Queries,
  about: { revisitId: string; focusAreaId: string; shortName: string },
): AsyncGenerator<string> {
  const rest = { focusAreas: [about.shortName], question: "", language: "", unfinished: false, groups: [] };
  for (const said of await listYoungPeoplesWords(db, about)) {
    const { words, setting, mayQuote } = said;
    yield wordsLine({ ...rest, from: "young person", words, mayQuote: mayQuote === 1, how: setting });
  }
  for (const { body, place, mayQuote } of await listMeetingNotesByFocusArea(db, about)) {
    yield wordsLine({
      ...rest,
      from: "open meeting",
      words: body,
      mayQuote: mayQuote === 1,
      how: place || "online",
    });
  }
}
