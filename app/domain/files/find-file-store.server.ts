import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findFileStore } from "#db/queries/files.ts";

/** Whether that folder is the one that the database knows. Asked again each time: a person may have decided elsewhere. */
export async function isFolderPaired(db: Queries, files: Pick<Uploads, "findStoreId">): Promise<boolean> {
  const [store, storeId] = await Promise.all([findFileStore(db), files.findStoreId()]);
  return store !== undefined && store.storeId === storeId;
}

/** The folder, which takes, moves and removes nothing while it is not the one that the database knows. Reading goes on. */
export function guardFolder(db: Queries, files: Uploads): Uploads {
  return {
    ...files,
    keep: async (contents, options) =>
      (await isFolderPaired(db, files)) ? files.keep(contents, options) : "not-paired",
    async remove(storedName) {
      if (await isFolderPaired(db, files)) await files.remove(storedName);
    },
  };
}
