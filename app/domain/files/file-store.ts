import { paths } from "#app/paths.ts";

/** Whether the folders of files and the database belong together. While they do not, no file is added, moved or removed. */
export type FileStoreStatus =
  | { kind: "paired" }
  | {
      kind: "differs";
      why: FileStoreDifference;
      /** What was found on both sides, so that a person decides about this difference and no other. */
      seen: string;
    };

export type FileStoreDifference =
  /** The database knows a store, and the folder has no id. */
  | "folder-without-id"
  /** The folder has the id of another store. */
  | "other-id"
  /** The database knows no store, and the folder holds files that it does not name. */
  | "unknown-files"
  /** The database knows no store, and names files that are not in the folder. */
  | "missing-files";

export const differenceWords: Record<FileStoreDifference, string> = {
  "folder-without-id":
    "The database belongs to another folder of files. The folder that this server uses is new, or was put back without its id.",
  "other-id": "The folder of files that this server uses belongs to another database, or to an older one.",
  "unknown-files":
    "The database names no files, but there are files in the folder. The database is new or empty.",
  "missing-files": "The database names files that are not in the folder.",
};

/** For whoever runs the server, at its start and in its log. */
export function describeDifference(why: FileStoreDifference): string {
  return `The files and the database do not belong together. ${differenceWords[why]} Noonday serves, but adds, moves and removes no file until this is settled: stop it and start it with the right DATA_DIR and DATABASE_URL, or sign in as a lead inspector and decide at ${paths.files.pairing()}.`;
}

/** Files without a record stay in quarantine so long. An export is kept for a day in any case. */
export const quarantineTime = {
  uploads: Temporal.Duration.from({ hours: 30 * 24 }),
  exports: Temporal.Duration.from({ hours: 24 }),
};
