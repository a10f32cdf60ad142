import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "#app/platform/clock.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries, Trx } from "#db/connection.ts";
import {
  countOwnedRows,
  deleteOwnedRows,
  type OwnedTable,
  ownedTables,
  type RowKind,
} from "#db/dialects/deletion.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  addToDeletionCount,
  deleteAutosavesOfInspection,
  deleteJobsOfInspection,
  findDeletion,
  listDeletionCounts,
  lockInspection,
  updateDeletionAsFinished,
} from "#db/queries/deletions.ts";
import { insertErasedFile, listErasedFilesNotRemoved } from "#db/queries/files.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { recordRemoval } from "../erasure/record-erasure.server.ts";
import { previewNameOf } from "../evidence/preview-name.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";

/** So many rows go at once: as many as take no longer than families of other inspections may wait for. */
const batchSizes = { min: 10, first: 50, max: 200 };
const maxBatchMs = 15;
/** In milliseconds: what others get of the database between two batches. */
const restMs = 2;
const why = "inspection-deleted";

type Deletion = NonNullable<Awaited<ReturnType<typeof findDeletion>>>;
type Deleting = { db: Queries; uploads: Uploads; exportFiles: Uploads; clock: Clock };

/**
 * Takes everything of an inspection out whose deletion two people confirmed, and writes its certificate into the audit. It may
 * end at any step and is begun again: what went stays counted.
 */
export async function deleteInspection(
  deleting: Deleting,
  { deletionId, signal }: { deletionId: string; signal: AbortSignal },
): Promise<void> {
  const { db } = deleting;
  const deletion = await findDeletion(db, deletionId);
  if (!deletion || deletion.confirmedAt === null || deletion.finishedAt !== null) return;
  do {
    // Triggers write some rows anew as others go.
    while (await deleteEverything(db, deletion, signal)) signal.throwIfAborted();
    await removeFiles(deleting);
  } while (!(await finish(deleting, deletion)));
}

/** Whether there was anything. */
async function deleteEverything(db: Queries, deletion: Deletion, signal: AbortSignal): Promise<boolean> {
  let isAnyFound = false;
  for (const owned of ownedTables) {
    let limit = batchSizes.first;
    for (;;) {
      signal.throwIfAborted();
      const begunAt = performance.now();
      const rows = await db.transaction().execute((trx) => deleteBatch(trx, owned, { deletion, limit }));
      if (rows > 0) isAnyFound = true;
      if (rows < limit) break;
      const isSlow = performance.now() - begunAt > maxBatchMs;
      limit = isSlow ? Math.max(batchSizes.min, limit >> 1) : Math.min(batchSizes.max, limit * 2);
      await wait(restMs);
    }
  }
  return isAnyFound;
}

async function deleteBatch(
  trx: Trx,
  owned: OwnedTable,
  { deletion, limit }: { deletion: Deletion; limit: number },
): Promise<number> {
  const { id: deletionId, inspectionId, confirmedAt } = deletion;
  const { rows, files } = await deleteOwnedRows(trx, owned, { inspectionId, limit });
  if (rows === 0 || confirmedAt === null) return 0;
  await addToDeletionCount(trx, { deletionId, kind: "rows", name: owned.kind, count: rows });
  for (const { storedName, folder } of files) {
    await insertErasedFile(trx, { storedName, folder, why, erasedAt: confirmedAt });
    await addToDeletionCount(trx, { deletionId, kind: "files", name: folder, count: 1 });
    // A preview may lie there without a record, where whoever drew it was killed.
    if (owned.table === "evidenceUploads")
      await insertErasedFile(trx, {
        ...{ storedName: previewNameOf(storedName), folder, why, erasedAt: confirmedAt },
      });
  }
  return rows;
}

/** Throws where a file could not be removed: there is no certificate before all are. */
async function removeFiles({ db, uploads, exportFiles, clock }: Deleting): Promise<void> {
  const folders: Readonly<Record<string, Uploads>> = { uploads, exports: exportFiles };
  for (;;) {
    const files = await listErasedFilesNotRemoved(db, { limit: batchSizes.max });
    if (files.length === 0) return;
    for (const { storedName, folder } of files) {
      const place = folders[folder];
      const isRemoved = place && (await removeErasedFile(db, { files: place, storedName, now: clock.now() }));
      if (!isRemoved) throw new Error("a file of a deleted inspection could not be removed");
    }
  }
}

/** False where something came in meanwhile: it goes first. */
function finish({ db, clock }: Deleting, deletion: Deletion): Promise<boolean> {
  const { id, inspectionId, sealNumber, sealHash } = deletion;
  return db.transaction().execute(async (trx): Promise<boolean> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await findDeletion(trx, id))?.finishedAt !== null) return true;
    await lockInspection(trx, inspectionId);
    if ((await countOwnedRows(trx, inspectionId)) > 0) return false;
    const forms = await deleteAutosavesOfInspection(trx, inspectionId);
    const count = (await deleteJobsOfInspection(trx, inspectionId)) + forms;
    const name: RowKind = "jobs";
    if (count > 0) await addToDeletionCount(trx, { deletionId: id, kind: "rows", name, count });
    const now = clock.now();
    // What went until now is swept out of the database's files after this.
    await recordRemoval(trx, { kind: "inspection", inspectionId, subjectId: inspectionId, at: now });
    await updateDeletionAsFinished(trx, { id, inspectionId, finishedAt: now });
    const counts = await listDeletionCounts(trx, id);
    const of = (kind: "rows" | "files") =>
      Object.fromEntries(counts.filter((one) => one.kind === kind).map(({ name, count }) => [name, count]));
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "inspection.deleted",
      details: { rows: of("rows"), files: of("files"), seal: sealNumber, hash: sealHash },
    });
    return true;
  });
}
