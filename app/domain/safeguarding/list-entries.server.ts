import type { Queries } from "#db/connection.ts";
import { countUnseenFlags, listFlags, listSafeguardingActions } from "#db/queries/safeguarding.ts";
import type { TextSource } from "#db/tables/enumerations.ts";
import type { DangerKind } from "../danger/danger-words.ts";
import { readDangerKinds } from "./safeguarding.ts";

export type SafeguardingEntry = {
  id: string;
  number: number;
  source: TextSource;
  /** Null where nothing was asked. */
  question: string | null;
  /** They stood in a translation or transcript of what was said. */
  isOfTranslation: boolean;
  /** Of the evidence that they stand in; null where they came another way, or it was withdrawn. */
  fileKind: string | null;
  kinds: DangerKind[];
  /** All: an instant, UTC text. */
  raisedAt: Temporal.Instant;
  seenAt: Temporal.Instant | null;
  seenByName: string | null;
  wordsChangedAt: Temporal.Instant | null;
  /** Withdrawn: there are no words any more. `withdrawnAt` is null where all of it was erased. */
  isWithdrawn: boolean;
  withdrawnAt: Temporal.Instant | null;
  actions: { id: string; done: string; recordedAt: Temporal.Instant; doneByName: string }[];
};

/** The queue of a re-visit, newest first: when, about what, what was done; none of the words. */
export async function listEntries(db: Queries, inspectionId: string): Promise<SafeguardingEntry[]> {
  const [rows, actions] = await Promise.all([
    listFlags(db, inspectionId),
    listSafeguardingActions(db, inspectionId),
  ]);
  return rows.map((row) => readEntry(row, actions));
}

export function readEntry(
  row: Awaited<ReturnType<typeof listFlags>>[number],
  actions: Awaited<ReturnType<typeof listSafeguardingActions>>,
): SafeguardingEntry {
  const { id, number, question, raisedAt, seenAt, seenByName, wordsChangedAt, withdrawnAt } = row;
  return {
    id,
    number,
    source: row.source,
    question,
    isOfTranslation: row.ofTranslation,
    fileKind: row.fileKind,
    kinds: readDangerKinds(row.kinds),
    raisedAt,
    seenAt,
    seenByName,
    wordsChangedAt,
    isWithdrawn:
      row.source === "survey" ? row.responseId === null || withdrawnAt !== null : row.textNumber === null,
    withdrawnAt,
    actions: actions.filter(({ flagId }) => flagId === id).map(({ flagId: _, ...action }) => action),
  };
}

/** How many entries no inspector has opened yet; `opening`: one that is being opened right now is not among them. */
export function countUnseenEntries(
  db: Queries,
  { inspectionId, opening }: { inspectionId: string; opening?: string | undefined },
): Promise<number> {
  return countUnseenFlags(db, { inspectionId, besides: opening ?? "" });
}
