import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listApprovalsByInspection } from "#db/queries/approvals.ts";
import {
  countStoredResponses,
  findMostChildren,
  type ResponseWithAnswers,
  unpackResponse,
} from "#db/queries/responses-with-answers.ts";
import type { PersonActor } from "../audit/audit.ts";
import { formatHour, parseInstant } from "../calendar/instant-text.ts";
import { dateInLondon, timeInLondon } from "../calendar/london-time.ts";
import { readMeanings } from "../collation/read-counts.server.ts";
import { readAhead } from "../exports/in-batches.ts";
import { recordExport } from "../exports/record-export.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { readFaultCells } from "../survey-faults/list-faults.server.ts";
import { CsvLines, ResponseLines } from "./answers-csv.ts";

const atOnce = 1000;
/** PostgreSQL reads two batches beside each other; more would only wait in memory. */
const ahead = 2;

/** All answers of parents and carers as CSV, piece by piece: a line a response. Recorded before anything is read. */
export async function exportAnswers(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant; stamp: string },
): Promise<AsyncGenerator<string>> {
  await closeDraftsAtNoon(db, input);
  const rows = await countStoredResponses(db, input.inspectionId);
  await recordExport(db, { ...input, kind: "answers", details: { rows } });
  return write({ db, reader }, input);
}

async function* write(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  { inspectionId, stamp }: { inspectionId: string; stamp: string },
): AsyncGenerator<string> {
  const lines = await linesOfResponses(db, inspectionId);
  const csv = new CsvLines();
  // Who made it stands over an empty column at the end: a line of its own would be none of the table's.
  yield `\uFEFF${csv.write([...lines.heads, stamp])}`;
  for await (const rows of readResponsesInBatches(reader, inspectionId)) {
    yield rows.map((row) => csv.write([...lines.cellsOf(inLondon(row)), ""])).join("");
  }
}

/** How the responses of a re-visit become lines of cells. */
export async function linesOfResponses(db: Queries, inspectionId: string): Promise<ResponseLines> {
  const [{ meanings }, approvals, faults, children] = await Promise.all([
    readMeanings(db, inspectionId),
    listApprovalsByInspection(db, inspectionId),
    readFaultCells(db, inspectionId),
    findMostChildren(db, inspectionId),
  ]);
  const sets = new Map(approvals.map(({ id, number }) => [id, number]));
  return new ResponseLines(meanings, sets, faults, children);
}

/** A response with the hours in which it came and was changed, in place of the instants. */
export type ResponseByHour = Omit<ResponseWithAnswers, "receivedAt" | "changedAt"> & {
  receivedAt: string;
  changedAt: string | null;
};

/** A response as lines of cells have it: its hour by clocks in London. */
export function inLondon({ receivedAt, ...row }: ResponseByHour) {
  return { ...row, receivedAt: hourInLondon(receivedAt) };
}

/** Many responses come in one hour. */
const hourCache = new Map<string, Temporal.PlainDateTime>();
const maxCachedHours = 1000;

/** "2026-07-01T09:00:00.000Z" is 10:00 by clocks in London. */
export function hourInLondon(hour: string): Temporal.PlainDateTime {
  const cached = hourCache.get(hour);
  if (cached) return cached;
  const instant = parseInstant(hour);
  const local = dateInLondon(instant).toPlainDateTime(timeInLondon(instant));
  if (hourCache.size >= maxCachedHours) hourCache.clear();
  hourCache.set(hour, local);
  return local;
}

/** Every response that was not withdrawn, with the hour in which it came, in batches, those to come begun while one is written. */
export async function* readResponsesInBatches(
  reader: BackgroundQueries,
  inspectionId: string,
  { answers = true } = {},
): AsyncGenerator<ResponseByHour[]> {
  const ends = await reader.read("listBatchEnds", { inspectionId, each: atOnce });
  const read = answers ? "listResponsesWithAnswers" : "listResponsesWithoutAnswers";
  const batches = [...ends, null].map(
    (until, place) => () => reader.read(read, { inspectionId, after: ends[place - 1] ?? "", until }),
  );
  for await (const rows of readAhead(batches, ahead)) {
    yield rows.map((row) => ({
      ...unpackResponse(row),
      receivedAt: formatHour(row.receivedAt),
      changedAt: row.changedAt === null ? null : formatHour(row.changedAt),
    }));
  }
}
