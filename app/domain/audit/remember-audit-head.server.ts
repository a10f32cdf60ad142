import { readAuditHead, writeAuditHead } from "#app/platform/audit-head.ts";
import type { Queries } from "#db/connection.ts";
import { findLastAuditEntry } from "#db/queries/audit.ts";

/**
 * Writes down beside the database how long the audit chain is, where whoever cuts the chain may not think of. It never goes
 * back: a chain that is shorter than before leaves the file as it was.
 */
export async function rememberAuditHead(db: Queries, { dataDir }: { dataDir: string }): Promise<void> {
  const last = await findLastAuditEntry(db);
  if (!last) return;
  const remembered = await readAuditHead(dataDir);
  if (remembered && remembered.length >= last.number) return;
  await writeAuditHead(dataDir, { length: last.number, hash: last.hash });
}
