/** The file store that belongs to this database: one row. Its id lies in the store, too. */
export interface FileStoresTable {
  /** Always `files`. */
  name: string;
  storeId: string;
  pairedAt: Temporal.Instant;
  /** Who said that they belong together; null where both were new. */
  pairedBy: string | null;
}

/** A file that was erased on purpose. It stays erased, also where an older copy of the store is put back. */
export interface ErasedFilesTable {
  storedName: string;
  /** `uploads` or `exports`. */
  folder: string;
  /** `withdrawn`, `infected`, or why an export was removed. */
  why: string;
  erasedAt: Temporal.Instant;
  /** When the file itself went; null until then. */
  removedAt: Temporal.Instant | null;
  /** When it was written into the list that restores replay; null until then. */
  listedAt: Temporal.Instant | null;
}
