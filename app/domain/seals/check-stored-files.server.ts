import { createHash } from "node:crypto";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listStoredFiles } from "#db/queries/evidence-base.ts";

/** How many files of the evidence are not there, and how many hold something else than when they came. */
export async function checkStoredFiles(
  db: Queries,
  uploads: Pick<Uploads, "read">,
  revisitId: string,
): Promise<{ missing: number; changed: number }> {
  let [missing, changed] = [0, 0];
  for (const { storedName, sha256 } of await listStoredFiles(db, revisitId)) {
    const hash = await hashOf(uploads, storedName ?? "");
    if (hash === null) missing += 1;
    else if (hash !== sha256) changed += 1;
  }
  return { missing, changed };
}

async function hashOf(uploads: Pick<Uploads, "read">, storedName: string): Promise<string | null> {
  const hash = createHash("sha256");
  try {
    for await (const piece of uploads.read(storedName)) hash.update(piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return hash.digest("hex");
}
