import { describeError, type Logger } from "#app/platform/log.ts";
import { createUploads, type Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { describeDifference } from "./file-store.ts";
import { guardFolder } from "./find-file-store.server.ts";
import { pairFileStore } from "./pair-file-store.server.ts";

/** The folders of files for a server that begins. It begins, too, where they are not the database's: then they are only read. */
export async function openFolders(
  db: Queries,
  input: {
    place: { dataDir: string; clamavUrl?: string | undefined; keepFree?: number };
    log: Pick<Logger, "error">;
    now: Temporal.Instant;
  },
): Promise<{ uploads: Uploads; exports: Uploads }> {
  const { place, log, now } = input;
  const folders = { uploads: createUploads(place), exports: createUploads(place, "exports") };
  try {
    const status = await pairFileStore(db, folders, now);
    if (status.kind === "differs") log.error({ why: status.why }, describeDifference(status.why));
  } catch (error) {
    log.error(
      { error: describeError(error) },
      "it is not known yet whether files and database belong together",
    );
  }
  return { uploads: guardFolder(db, folders.uploads), exports: guardFolder(db, folders.exports) };
}
