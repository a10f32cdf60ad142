import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { Stamp } from "./export-kinds.ts";

/** What every made file is made from: what is read, for whom, and where it says how far it has come. */
export type Writing = {
  db: Queries;
  reader: BackgroundQueries;
  inspectionId: string;
  stamp: Stamp;
  /** Adds to the rows that are done. */
  count(rows: number): void;
};
