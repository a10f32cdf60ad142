import { createHash } from "node:crypto";
import type { Database, Queries } from "#db/connection.ts";
import { listMigrationNames } from "#db/migrate.ts";
import { listAuditHeads } from "#db/queries/audit-chains.ts";
import { countRowsByTable, listReceiptHashes } from "#db/queries/backups.ts";
import { findFileStore } from "#db/queries/files.ts";
import { listAllSeals } from "#db/queries/seals.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { type BackupManifest, expiryOf } from "./backup.ts";

/** Counts and hashes of a database, by which what is put back is compared with what was there. */
export async function describeDatabase(
  db: Queries,
  about: { kind: Database["kind"]; takenAt: Temporal.Instant; backupDays: number },
): Promise<BackupManifest> {
  const { kind, takenAt, backupDays } = about;
  const heads = await listAuditHeads(db);
  const store = await findFileStore(db);
  const seals = await listAllSeals(db);
  return {
    what: "noonday-backup",
    version: 1,
    takenTime: formatInstant(takenAt),
    expiryTime: formatInstant(expiryOf(takenAt, backupDays)),
    databaseKind: kind,
    migrations: await listMigrationNames(db),
    storeId: store?.storeId ?? null,
    counts: await countRowsByTable(db),
    receipts: await hashReceipts(db),
    audit: Object.fromEntries(heads.map(({ name, length, hash }) => [name, { length, hash }])),
    seals: seals.map(({ inspectionId, number, hash }) => ({ inspectionId, number, hash })),
  };
}

export async function hashReceipts(db: Queries): Promise<BackupManifest["receipts"]> {
  const hashes = await listReceiptHashes(db);
  return { count: hashes.length, sha256: createHash("sha256").update(hashes.join("\n")).digest("hex") };
}
