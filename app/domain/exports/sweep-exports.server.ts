import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import {
  listExportNamesAmong,
  listExportsOfEndedTries,
  listStoredExports,
  updateExport,
} from "#db/queries/exports.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { sweepFiles } from "../files/sweep-files.server.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { exportLifetime, isBackgroundExportKind, mayExport, type Reason } from "./export-kinds.ts";
import { isBasisWithdrawn } from "./find-basis.server.ts";
import { unfinished } from "./make-export.server.ts";

type StoredExport = Awaited<ReturnType<typeof listStoredExports>>[number];

/**
 * Removes made files after a day, when who asked for them may not see them any more, and when somebody withdrew or
 * changed what may be in them. What lies there of a try that ended goes at once, and what no record names by way of quarantine.
 */
export async function sweepExports(db: Queries, { files, now }: Sweeping): Promise<void> {
  await doInTurn([removeStored, removeUnfinished, sweepOthers], (work) => work(db, { files, now }));
}

type Sweeping = { files: Uploads; now: Temporal.Instant };

async function sweepOthers(db: Queries, { files, now }: Sweeping): Promise<void> {
  await sweepFiles(db, { files, listNamesAmong: listExportNamesAmong, now });
}

async function removeStored(db: Queries, { files, now }: Sweeping): Promise<void> {
  await doInTurn(await listStoredExports(db), async (storedExport) => {
    const why = await findReason(db, storedExport, now);
    if (why === null) return;
    const { storedName } = storedExport;
    const erasedAt = now;
    const isRemoved = await db.transaction().execute(async (trx) => {
      const removed = { state: "removed" as const, storedName: null, why, removedAt: erasedAt };
      if (!(await updateExport(trx, storedExport, removed))) return false;
      if (storedName !== null) await insertErasedFile(trx, { storedName, folder: "exports", why, erasedAt });
      return true;
    });
    if (isRemoved && storedName !== null) await removeErasedFile(db, { files, storedName, now });
  });
}

async function removeUnfinished(db: Queries, { files, now }: Sweeping): Promise<void> {
  await doInTurn(await listExportsOfEndedTries(db), async ({ unfinishedName: storedName, ...tried }) => {
    const isErased = await db.transaction().execute(async (trx) => {
      if (storedName === null || !(await updateExport(trx, tried, { unfinishedName: null }))) return false;
      await insertErasedFile(trx, { ...unfinished, storedName, erasedAt: now });
      return true;
    });
    if (isErased && storedName !== null) await removeErasedFile(db, { files, storedName, now });
  });
}

async function findReason(
  db: Queries,
  storedExport: StoredExport,
  now: Temporal.Instant,
): Promise<Reason | null> {
  const { askedAs, basis, finishedAt, kind, inspectionId, role } = storedExport;
  if (role !== askedAs || !isBackgroundExportKind(kind) || !mayExport(role, kind)) return "no-right";
  if (finishedAt === null) throw new Error("a finished export has no end");
  if (Temporal.Instant.compare(finishedAt.add(exportLifetime), now) <= 0) return "too-old";
  return (await isBasisWithdrawn(db, { inspectionId, basis })) ? "taken-back" : null;
}
