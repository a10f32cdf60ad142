import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardFolder } from "#app/domain/files/find-file-store.server.ts";
import { pairFileStore } from "#app/domain/files/pair-file-store.server.ts";
import { createUploads, type Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";

export type PairedFolders = { dataDir: string; uploads: Uploads; exports: Uploads };

/** New folders of files that belong to the database, as a server has them. The caller removes `dataDir`. */
export async function pairedFolders(
  db: Queries,
  options: { dataDir?: string; keepFree?: number } = {},
): Promise<PairedFolders> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "noonday-folders-"));
  const { keepFree = 0 } = options;
  const plain = {
    uploads: createUploads({ dataDir, keepFree }),
    exports: createUploads({ dataDir, keepFree }, "exports"),
  };
  await pairFileStore(db, plain, Temporal.Instant.from("2026-11-01T09:00:00Z"));
  return {
    dataDir,
    uploads: guardFolder(db, plain.uploads),
    exports: guardFolder(db, plain.exports),
  };
}
