import type { Queries } from "#db/connection.ts";
import { countUnseenFlags, listFlags, listSafeguardingActions } from "#db/queries/safeguarding.ts";
import type {
  AgeBand,
  EntryActionKind,
  EntryLevel,
  EntryOutcome,
  FlagSource,
  WayIn,
} from "#db/tables/enumerations.ts";
import type { DangerKind } from "../danger/danger-words.ts";
import { nameQuestionOfChild } from "../questions/question-of-child.ts";
import { readDangerKinds } from "./safeguarding.ts";

export type EntryAction = {
  id: string;
  kind: EntryActionKind;
  done: string;
  /** The level or the outcome that was chosen; of a passing on, an id. */
  value: string | null;
  passedToName: string | null;
  referredTo: string | null;
  referredAt: Temporal.Instant | null;
  reference: string | null;
  recordedAt: Temporal.Instant;
  doneByName: string;
};

export type SafeguardingEntry = {
  id: string;
  number: number;
  source: FlagSource;
  /** Null where nothing was asked. */
  question: string | null;
  /** They stood in a translation or transcript of what was said. */
  isOfTranslation: boolean;
  /** Of the evidence that they stand in; null where they came another way, or it was withdrawn. */
  fileKind: string | null;
  uploadId: string | null;
  /** The passages of a document, by number; empty where it is about no document. */
  positions: number[];
  kinds: DangerKind[];
  level: EntryLevel;
  startsAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  /** To whom it was passed; null where it is with whoever is named for the queue. */
  ownerId: string | null;
  ownerName: string | null;
  /** Null while it is open. */
  outcome: EntryOutcome | null;
  outcomeWords: string | null;
  closedAt: Temporal.Instant | null;
  closedByName: string | null;
  /** All: an instant, UTC text. */
  raisedAt: Temporal.Instant;
  seenAt: Temporal.Instant | null;
  seenByName: string | null;
  wordsChangedAt: Temporal.Instant | null;
  /** Of a young person’s own response: their age band, how they came to it and their group. Null of all else. */
  ownResponse: { responseId: string; ageBand: AgeBand; wayIn: WayIn; groupName: string | null } | null;
  /** Withdrawn: there are no words any more. `withdrawnAt` is null where all of it was erased. */
  isWithdrawn: boolean;
  withdrawnAt: Temporal.Instant | null;
  actions: EntryAction[];
};

/** The queue of a re-visit, newest first: when, about what, what was done; none of the words. */
export async function listEntries(db: Queries, inspectionId: string): Promise<SafeguardingEntry[]> {
  const [rows, actions] = await Promise.all([
    listFlags(db, inspectionId),
    listSafeguardingActions(db, inspectionId),
  ]);
  const actionsByFlag = Map.groupBy(actions, ({ flagId }) => flagId);
  return rows.map((row) => readEntry(row, actionsByFlag.get(row.id) ?? []));
}

export function readEntry(
  row: Awaited<ReturnType<typeof listFlags>>[number],
  actions: Awaited<ReturnType<typeof listSafeguardingActions>>,
): SafeguardingEntry {
  const question = nameQuestionOfChild(row.question, row);
  const { id, number, raisedAt, seenAt, seenByName, wordsChangedAt, withdrawnAt } = row;
  const { source, fileKind, uploadId, level, startsAt, dueAt, ownerId, ownerName } = row;
  const { outcome, outcomeWords, closedAt, closedByName } = row;
  const { ageBand, wayIn, groupName, youngPeoplesResponseId: ownId } = row;
  const isOwn = ownId !== null && ageBand !== null && wayIn !== null;
  return {
    ownResponse: isOwn ? { responseId: ownId, ageBand, wayIn, groupName } : null,
    ...{ id, number, source, question, fileKind, uploadId, level, startsAt, dueAt, ownerId, ownerName },
    ...{ outcome, outcomeWords, closedAt, closedByName },
    ...{ raisedAt, seenAt, seenByName, wordsChangedAt, withdrawnAt: withdrawnAt ?? row.ownWithdrawnAt },
    isOfTranslation: row.ofTranslation,
    positions: row.positions ?? [],
    kinds: readDangerKinds(row.kinds),
    isWithdrawn: isWithdrawn(row),
    actions: actions.filter(({ flagId }) => flagId === id).map(({ flagId: _, ...action }) => action),
  };
}

function isWithdrawn({
  source,
  responseId,
  withdrawnAt,
  textNumber,
  requestErasedAt,
  sourceId,
}: Awaited<ReturnType<typeof listFlags>>[number]): boolean {
  if (source === "concern") return false;
  if (source === "talk-request") return sourceId === null || requestErasedAt !== null;
  return source === "survey" ? responseId === null || withdrawnAt !== null : textNumber === null;
}

/** How many open entries no inspector has opened yet; `opening`: one that is being opened right now is not among them. */
export function countUnseenEntries(
  db: Queries,
  { inspectionId, opening }: { inspectionId: string; opening?: string | undefined },
): Promise<number> {
  return countUnseenFlags(db, { inspectionId, besides: opening ?? "" });
}
