import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { updateAutosavesAboutAsEnded } from "#db/queries/autosaves.ts";
import { insertErasure } from "#db/queries/erasures.ts";
import type { ErasureKind } from "#db/tables/erasures.ts";
import { endAutosavesOfGoneTexts } from "./end-autosaves-of-gone-texts.server.ts";
import { eraseWhoWasRecognisable } from "./erase-who-was-recognisable.server.ts";

type Erasure = {
  /** Of an erasure that is done again after a restore: the id that it has in the list, and when it came there. */
  id?: string;
  listedAt?: Temporal.Instant;
  kind: ErasureKind;
  inspectionId: string;
  subjectId: string;
  at: Temporal.Instant;
  /** Of a row that went as a whole. */
  removedAt?: Temporal.Instant;
  /**
   * What a replay has to know: of a response that was changed, what was answered otherwise; of one that went by law, who
   * recorded that; `change` of a young person’s response that was not sent again; `consent` of a draft whose writer withdrew it;
   * `infected` of evidence; `translations` where only they went.
   */
  parts?: readonly string[];
};

/** Of what is no text that is read or searched. */
const apart: ReadonlySet<ErasureKind> = new Set(["draft", "publication-notice", "talk-request"]);

/** Of what quotations may be. */
const quotable: ReadonlySet<ErasureKind> = new Set([
  "response",
  "discussion",
  "young-peoples-response",
  "meeting-note",
]);

/**
 * Writes down that words were erased, in the transaction that erases them. The database's files are then swept of
 * those words soon after, and the list outside the database names them, so that a restore of an older backup erases them
 * again (`replay-erasures.server.ts`, one way a kind). Every operation that withdraws, changes or erases words calls it.
 */
export async function recordErasure(trx: Trx, { at, ...erasure }: Erasure): Promise<void> {
  const { inspectionId, kind, subjectId } = erasure;
  // A response's answers that changed are other texts; the others stay what they were.
  if (inspectionId !== "" && !apart.has(kind))
    await endAutosavesOfGoneTexts(trx, {
      inspectionId,
      changedSourceId: kind === "response" ? null : subjectId,
      now: at,
    });
  if (quotable.has(kind)) await eraseWhoWasRecognisable(trx, { inspectionId, sourceId: subjectId });
  await insertErasure(trx, {
    id: makeId(),
    removedAt: null,
    parts: null,
    listedAt: null,
    ...erasure,
    erasedAt: at,
  });
}

/** The same where the whole row went: with it goes what anybody has typed into its forms and not saved. */
export async function recordRemoval(trx: Trx, erasure: Omit<Erasure, "removedAt">): Promise<void> {
  const { subjectId, at } = erasure;
  await updateAutosavesAboutAsEnded(trx, { subjectId, endedAt: at });
  await recordErasure(trx, { ...erasure, removedAt: at });
}
