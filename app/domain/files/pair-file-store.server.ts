import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findFileStore, listStoredUploadNames, upsertFileStore } from "#db/queries/files.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { FileStoreDifference, FileStoreStatus } from "./file-store.ts";

export type Folders = { uploads: Uploads; exports: Uploads };

/**
 * Whether the files and the database belong together. What is brand-new on both sides is made to; so is a store from before there
 * were ids, where each file that the database names is there. A person decides about everything else.
 */
export async function pairFileStore(
  db: Queries,
  folders: Folders,
  now: Temporal.Instant,
): Promise<FileStoreStatus> {
  const before = await findStatus(db, folders);
  if (before !== "may-be-paired") return before;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "file-store");
    const status = await findStatus(trx, folders);
    if (status !== "may-be-paired") return status;
    const known = await findFileStore(trx);
    const storeId = known?.storeId ?? makeId();
    await folders.uploads.writeStoreId(storeId);
    await folders.exports.writeStoreId(storeId);
    if (!known) await upsertFileStore(trx, { storeId, pairedAt: now, pairedBy: null });
    return { kind: "paired" };
  });
}

/** The same without changing anything. */
export async function findFileStoreStatus(db: Queries, folders: Folders): Promise<FileStoreStatus> {
  const status = await findStatus(db, folders);
  return status === "may-be-paired" ? { kind: "paired" } : status;
}

async function findStatus(
  db: Queries,
  { uploads, exports }: Folders,
): Promise<FileStoreStatus | "may-be-paired"> {
  const store = await findFileStore(db);
  const ids = [await uploads.findStoreId(), await exports.findStoreId()] as const;
  const differs = (why: FileStoreDifference): FileStoreStatus => ({
    kind: "differs",
    why,
    seen: [store?.storeId, ...ids].map((id) => id ?? "none").join(" "),
  });
  const [uploadsId, exportsId] = ids;
  if (store) {
    if (uploadsId === null) return differs("folder-without-id");
    if (uploadsId !== store.storeId) return differs("other-id");
    if (exportsId === store.storeId) return { kind: "paired" };
    if (exportsId !== null) return differs("other-id");
    // Exports need no backup: a new folder for them is nothing strange.
    return (await exports.list()).length === 0 ? "may-be-paired" : differs("folder-without-id");
  }
  const names = await listStoredUploadNames(db);
  const storedNames = new Set(await uploads.list());
  if (names.some((name) => !storedNames.has(name))) return differs("missing-files");
  const held = names.length === 0 && storedNames.size === 0 ? await uploads.quarantine.list() : [];
  if (names.length === 0 && storedNames.size + held.length > 0) return differs("unknown-files");
  return "may-be-paired";
}

export type FileStoreDecision = { kind: "paired" | "paired-already" | "changed-since" };

/**
 * A person says that the folder is the right one for this database. Both get a new id, so that a server elsewhere that has another
 * folder, or another database, for this one stops touching files. Nothing is removed.
 */
export async function confirmFileStore(
  db: Queries,
  input: Folders & { seen: string; actor: PersonActor; now: Temporal.Instant },
): Promise<FileStoreDecision> {
  const { uploads, exports, seen, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<FileStoreDecision> => {
    await serializeTransactions(trx, "file-store");
    const status = await findStatus(trx, { uploads, exports });
    if (status === "may-be-paired" || status.kind === "paired") return { kind: "paired-already" };
    if (status.seen !== seen) return { kind: "changed-since" };
    const storeId = makeId();
    await upsertFileStore(trx, { storeId, pairedAt: now, pairedBy: actor.personId });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId: null,
      action: "files.paired",
      details: { why: status.why },
    });
    await uploads.writeStoreId(storeId);
    await exports.writeStoreId(storeId);
    return { kind: "paired" };
  });
}
