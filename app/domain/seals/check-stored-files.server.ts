import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listStoredFiles } from "#db/queries/stored-evidence-files.ts";

/** How many files of the evidence are not there to be read, and how many hold something else than when they came. */
export async function checkStoredFiles(
  db: Queries,
  uploads: Pick<Uploads, "open">,
  inspectionId: string,
): Promise<{ missing: number; changed: number }> {
  let [missing, changed] = [0, 0];
  for (const { storedName, ...expected } of await listStoredFiles(db, inspectionId)) {
    const file = await uploads.open(storedName ?? "", expected);
    if (file.kind === "opened") await file.close();
    else if (file.why === "changed") changed += 1;
    else missing += 1;
  }
  return { missing, changed };
}
