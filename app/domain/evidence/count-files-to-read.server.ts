import type { Queries } from "#db/connection.ts";
import { countUploadsWithoutText } from "#db/queries/evidence.ts";
import { fileKinds } from "../file-formats/file-kinds.ts";

const kinds = fileKinds.filter(({ holdsText }) => holdsText).map(({ key }) => key);

/** How many files of a re-visit may hold words that have not been extracted yet: they are not among the documents so far. */
export function countFilesToRead(db: Queries, { inspectionId }: { inspectionId: string }): Promise<number> {
  return countUploadsWithoutText(db, { inspectionId, kinds });
}
