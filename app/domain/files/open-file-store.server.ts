import type { QuarantinedFile } from "#app/platform/quarantine.ts";
import type { Queries } from "#db/connection.ts";
import { listStoredUploadNames } from "#db/queries/files.ts";
import { parseInstant } from "../calendar/instant-text.ts";
import { type FileStoreStatus, quarantineTime } from "./file-store.ts";
import { type Folders, findFileStoreStatus } from "./pair-file-store.server.ts";

export type OpenedFileStore = {
  status: FileStoreStatus;
  /** How many files of evidence the database names, and how many of these are in the folder. */
  named: number;
  found: number;
  /** How many files are in the folder that the database does not name. */
  unnamed: number;
  /** The evidence in quarantine, the oldest first. */
  quarantined: (QuarantinedFile & { removedAt: Temporal.Instant })[];
};

/** What a person needs to see to decide whether the folder of evidence belongs to the database. Changes nothing. */
export async function openFileStore(db: Queries, folders: Folders): Promise<OpenedFileStore> {
  const status = await findFileStoreStatus(db, folders);
  const names = new Set(await listStoredUploadNames(db));
  const files = await folders.uploads.list();
  const quarantined = await folders.uploads.quarantine.list();
  const foundCount = files.filter((name) => names.has(name)).length;
  return {
    status,
    named: names.size,
    found: foundCount,
    unnamed: files.length - foundCount,
    quarantined: quarantined.map((file) => ({
      ...file,
      removedAt: parseInstant(file.quarantinedAt).add(quarantineTime.uploads),
    })),
  };
}

export type FilesNotice =
  | { kind: "none" }
  | { kind: "differs" }
  /** So many files of evidence are in quarantine, the first of them until then. */
  | { kind: "quarantined"; count: number; until: Temporal.Instant };

/** What leads are told about the files wherever they begin. */
export async function findFilesNotice(db: Queries, folders: Folders): Promise<FilesNotice> {
  if ((await findFileStoreStatus(db, folders)).kind === "differs") return { kind: "differs" };
  const held = await folders.uploads.quarantine.list();
  const [first] = held;
  if (!first) return { kind: "none" };
  const until = parseInstant(first.quarantinedAt).add(quarantineTime.uploads);
  return { kind: "quarantined", count: held.length, until };
}
