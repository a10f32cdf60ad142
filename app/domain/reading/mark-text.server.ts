import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { deleteReading, findText, insertReading } from "#db/queries/texts.ts";
import type { PersonActor } from "../audit/audit.ts";
import { checkActor } from "../audit/check-actor.server.ts";
import { undoOnRefusal } from "../readable-texts/undo-on-refusal.server.ts";
import { revealSamples } from "../samples/change-sample.server.ts";
import { prepareSearch } from "../search/index-texts.server.ts";
import { findNextInQueue } from "./find-next-text.server.ts";
import { claimUnreadText } from "./take-unread-text.server.ts";
import { type ReadingQueue, sharesOut } from "./text-filter.ts";

type Reading = { inspectionId: string; number: number; actor: PersonActor; now: Temporal.Instant };

/** Keeps that an inspector has read a text, or takes that back. */
export function markText(
  db: Queries,
  { read, ...reading }: Reading & { read: boolean },
): Promise<{ kind: "marked" | "no-such-text" }> {
  return db.transaction().execute((trx) => (read ? storeReading(trx, reading) : removeReading(trx, reading)));
}

/** The same for several texts: all of them, or none where one is not there. */
export async function markTexts(
  db: Queries,
  { read, numbers, ...by }: Omit<Reading, "number"> & { numbers: readonly number[]; read: boolean },
): Promise<{ kind: "marked" | "no-such-text" }> {
  return undoOnRefusal(db, async (trx) => {
    for (const number of numbers) {
      const reading = { ...by, number };
      const { kind } = await (read ? storeReading(trx, reading) : removeReading(trx, reading));
      if (kind === "no-such-text") return { kind };
    }
    return { kind: "marked" };
  });
}

/**
 * Keeps that an inspector has read a text, and finds the next in a queue, or null. Of a shared queue the next is handed to
 * them in the same transaction, so that nobody else is handed it meanwhile.
 */
export async function markTextAndFindNext(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  { queue, ...reading }: Reading & { queue: ReadingQueue },
): Promise<{ kind: "marked"; next: number | null } | { kind: "no-such-text" }> {
  const { inspectionId, number: after, actor, now } = reading;
  const { filter } = queue;
  await prepareSearch(db, { inspectionId, terms: filter.sought });
  const claimed = await db.transaction().execute(async (trx) => {
    const marked = await storeReading(trx, reading);
    if (marked.kind !== "marked" || !sharesOut(queue)) return { ...marked, next: null };
    return { ...marked, next: await claimUnreadText(trx, { inspectionId, filter, after, actor, now }) };
  });
  if (claimed.kind === "no-such-text") return { kind: "no-such-text" };
  if (sharesOut(queue)) return { kind: "marked", next: claimed.next };
  return { kind: "marked", next: await findNextInQueue(reader, { inspectionId, queue, after, actor }) };
}

async function storeReading(
  trx: Trx,
  { inspectionId, number, actor, now }: Reading,
): Promise<{ kind: "marked" | "no-such-text" }> {
  await checkActor(trx, { actor, inspectionId });
  if (!(await findText(trx, { inspectionId, number }))) return { kind: "no-such-text" };
  await insertReading(trx, { textNumber: number, personId: actor.personId, readAt: now });
  await revealSamples(trx, { inspectionId, textNumber: number, actor, now });
  return { kind: "marked" };
}

async function removeReading(
  trx: Trx,
  { inspectionId, number, actor }: Reading,
): Promise<{ kind: "marked" | "no-such-text" }> {
  await checkActor(trx, { actor, inspectionId });
  if (!(await findText(trx, { inspectionId, number }))) return { kind: "no-such-text" };
  await deleteReading(trx, { textNumber: number, personId: actor.personId });
  return { kind: "marked" };
}
