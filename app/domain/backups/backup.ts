import type { AuditHeads } from "../audit/audit.ts";

/** Of what a backup is, and what it is to be checked against once it is put back. Instants are UTC text. */
export type BackupManifest = {
  what: "noonday-backup";
  /** Of this format. */
  version: 1;
  takenTime: string;
  /** After which it is not to be used any more: what was erased since it was taken is gone from then on. */
  expiryTime: string;
  databaseKind: "sqlite" | "postgres";
  /** The migrations that the database has had, in order. */
  migrations: string[];
  /** Which folder of files belongs to the database; null where none does yet. */
  storeId: string | null;
  /** Rows, by table. */
  counts: Record<string, number>;
  /** How many receipts were given, and the SHA-256 over the hashes of all. */
  receipts: { count: number; sha256: string };
  /** How long each audit chain was, and its last hash. */
  audit: AuditHeads;
  seals: { inspectionId: string; number: number; hash: string }[];
};

/** What stands first in a backup: enough to refuse it. What it holds stands at its end, once that is known. */
export type BackupHeading = Pick<
  BackupManifest,
  "what" | "version" | "takenTime" | "expiryTime" | "databaseKind" | "migrations"
>;

/** A part of a backup, with its size in bytes and its SHA-256 in hexadecimal digits. */
export type BackupPart = { name: string; size: number; sha256: string };

export type BackupContents = BackupManifest & {
  parts: BackupPart[];
  /** Files that the database names, and that were erased while the backup was made. */
  erasedMeanwhile: number;
  /** Files that the database names and that are not there. */
  missingFiles: number;
};

export const headingName = "heading.json";
export const manifestName = "manifest.json";
export const filesPrefix = "uploads/";
/** The database comes in pieces, since nobody knows its size before; together they are one stream of Zstandard. */
export const databasePrefix = "database.zst/";

const backupName = /^noonday-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.age$/;

/** The name of a backup's file says when it was taken. */
export function backupFileName(takenAt: Temporal.Instant): string {
  const text = takenAt.round({ smallestUnit: "second", roundingMode: "floor" }).toString();
  return `noonday-${text.replaceAll(":", "")}.age`;
}

/** When the backup of that name was taken; null for what is no backup. */
export function readBackupFileName(name: string): Temporal.Instant | null {
  const [, day, hours, minutes, seconds] = backupName.exec(name) ?? [];
  if (day === undefined) return null;
  try {
    return Temporal.Instant.from(`${day}T${hours}:${minutes}:${seconds}Z`);
  } catch {
    return null;
  }
}

/** The backups of a folder, the newest first. */
export function listBackups(names: readonly string[]): { name: string; takenAt: Temporal.Instant }[] {
  return names
    .flatMap((name) => {
      const takenAt = readBackupFileName(name);
      return takenAt === null ? [] : [{ name, takenAt }];
    })
    .sort((one, other) => Temporal.Instant.compare(other.takenAt, one.takenAt));
}

export function expiryOf(takenAt: Temporal.Instant, backupDays: number): Temporal.Instant {
  return takenAt.add({ hours: backupDays * 24 });
}

/** For how many days at most a backup is there: one is made each night, and that removes those whose days are over. */
export function countBackupDays(backupDays: number): number {
  return backupDays + 1;
}

/** How many entries all audit chains had together. */
export function countAuditEntries({ audit }: Pick<BackupManifest, "audit">): number {
  return Object.values(audit).reduce((sum, { length }) => sum + length, 0);
}
