import { type FileKind, kindOf } from "../file-formats/file-kinds.ts";
import type { TextProblem } from "./text-problem.ts";

/** Where an upload stands with its owner's wish to withdraw it. */
export type Withdrawal =
  | { kind: "none" }
  | { kind: "withdrawn"; at: Temporal.Instant }
  /** Asked for after an inspector had opened it, and not answered yet. */
  | { kind: "requested"; at: Temporal.Instant; reason: string }
  | { kind: "refused"; at: Temporal.Instant; reason: string; answer: string; by: string };

export type Upload = {
  id: string;
  fileName: string;
  fileKind: FileKind;
  size: number;
  shows: string;
  sentById: string;
  sentByName: string;
  organisation: string;
  /** An instant, UTC text, as are the others. */
  receivedAt: Temporal.Instant;
  late: boolean;
  requestId: string | null;
  scan: "clean" | "not-scanned" | "infected";
  openedAt: Temporal.Instant | null;
  openedByName: string | null;
  focusAreaIds: string[];
  withdrawal: Withdrawal;
  /** Why nothing in it can be searched; null where it can be, is not read yet, or holds no text by its kind. */
  textProblem: TextProblem | null;
  /** Whether the file itself is still there to be read. */
  isStored: boolean;
};

type Row = {
  id: string;
  fileName: string;
  storedName: string | null;
  kind: string;
  size: number;
  shows: string;
  sentBy: string;
  sentByName: string;
  organisation: string;
  receivedAt: Temporal.Instant;
  late: boolean;
  requestId: string | null;
  scan: string;
  openedAt: Temporal.Instant | null;
  openedByName: string | null;
  textProblem: TextProblem | null;
  withdrawnAt: Temporal.Instant | null;
  withdrawalAskedAt: Temporal.Instant | null;
  withdrawalReason: string | null;
  withdrawalAnsweredAt: Temporal.Instant | null;
  withdrawalAnsweredByName: string | null;
  withdrawalAnswer: string | null;
};

export function readUpload(row: Row, focusAreaIds: string[]): Upload {
  const { id, fileName, size, shows, sentByName, organisation, receivedAt, requestId } = row;
  const { openedAt, openedByName } = row;
  return {
    id,
    fileName,
    fileKind: kindOf(row.kind),
    size,
    shows,
    sentById: row.sentBy,
    sentByName,
    organisation,
    receivedAt,
    late: row.late,
    requestId,
    scan: row.scan === "clean" || row.scan === "infected" ? row.scan : "not-scanned",
    openedAt,
    openedByName,
    focusAreaIds,
    withdrawal: withdrawalOf(row),
    textProblem: row.textProblem,
    isStored: row.storedName !== null,
  };
}

function withdrawalOf(row: Row): Withdrawal {
  if (row.withdrawnAt !== null) return { kind: "withdrawn", at: row.withdrawnAt };
  if (row.withdrawalAskedAt === null) return { kind: "none" };
  const reason = row.withdrawalReason ?? "";
  if (row.withdrawalAnsweredAt === null) return { kind: "requested", at: row.withdrawalAskedAt, reason };
  return {
    kind: "refused",
    at: row.withdrawalAnsweredAt,
    reason,
    answer: row.withdrawalAnswer ?? "",
    by: row.withdrawalAnsweredByName ?? "",
  };
}

/** The one person whose uploads somebody sees, or null where they see all. */
export function findUploadsOwner(actor: { personId: string }, seesAll: boolean): string | null {
  return seesAll ? null : actor.personId;
}
