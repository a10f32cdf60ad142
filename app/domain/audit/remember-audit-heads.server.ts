import { readAuditHeads, writeAuditHeads } from "#app/platform/audit-heads.ts";
import type { Queries } from "#db/connection.ts";
import { listAuditHeads } from "#db/queries/audit.ts";
import type { AuditHead } from "./audit.ts";

/**
 * Writes down beside the database how long each audit chain is, where whoever cuts a chain may not think of. It never goes
 * back: of a chain that is shorter than before, or gone, the file says what it said.
 */
export async function rememberAuditHeads(db: Queries, { dataDir }: { dataDir: string }): Promise<void> {
  const remembered: Record<string, AuditHead> = { ...(await readAuditHeads(dataDir)) };
  const grown = (await listAuditHeads(db)).filter(
    ({ name, length }) => length > (remembered[name]?.length ?? 0),
  );
  if (grown.length === 0) return;
  for (const { name, length, hash } of grown) remembered[name] = { length, hash };
  await writeAuditHeads(dataDir, remembered);
}
