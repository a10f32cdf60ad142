import type { Queries } from "#db/connection.ts";
import {
  deleteReadingsOfPassages,
  findDocument,
  insertReadingsOfPassages,
  listPassagesInHiddenSamples,
} from "#db/queries/documents.ts";
import type { PersonActor } from "../audit/audit.ts";
import { checkActor } from "../audit/check-actor.server.ts";
import { revealSamples } from "../samples/change-sample.server.ts";

/** Keeps that an inspector has read some passages of a document (places from 1, both among them), or takes that back. */
export function markPassages(
  db: Queries,
  input: {
    inspectionId: string;
    uploadId: string;
    fromPosition: number;
    toPosition: number;
    read: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "marked"; firstNumber: number; passages: number } | { kind: "no-such-document" }> {
  const { inspectionId, uploadId, fromPosition, toPosition, read, actor, now } = input;
  const { personId } = actor;
  return db.transaction().execute(async (trx) => {
    await checkActor(trx, { actor, inspectionId });
    const document = await findDocument(trx, { inspectionId, uploadId });
    if (!document) return { kind: "no-such-document" };
    const passages = { uploadId, fromPosition, toPosition };
    if (read) {
      await insertReadingsOfPassages(trx, { ...passages, personId, readAt: now });
      for (const textNumber of await listPassagesInHiddenSamples(trx, passages)) {
        await revealSamples(trx, { inspectionId, textNumber, actor, now });
      }
    } else await deleteReadingsOfPassages(trx, { ...passages, personId });
    return { kind: "marked", ...document };
  });
}
