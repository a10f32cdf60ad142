import { readAuditHeads, writeAuditHeads } from "#app/platform/audit-heads.ts";
import type { Queries } from "#db/connection.ts";
import { findAuditEntryHash, listAuditHeads } from "#db/queries/audit-chains.ts";
import { type AuditHead, headOfFirstChain } from "./audit.ts";

/**
 * Writes down beside the database how long each audit chain is, where whoever cuts a chain may not think of. It never goes
 * back: of a chain that is shorter than before, gone, or another by now, the file says what it said. Gives the chains that are
 * another: `npm run audit:verify` says where.
 */
export async function rememberAuditHeads(db: Queries, { dataDir }: { dataDir: string }): Promise<string[]> {
  const remembered: Record<string, AuditHead> = { ...(await readAuditHeads(dataDir)) };
  const replaced: string[] = [];
  let isChanged = false;
  for (const { name, length, hash } of await listAuditHeads(db)) {
    const before = remembered[name];
    if (before && before.length >= length) continue;
    if (before && !(await stillStands(db, name, before))) {
      replaced.push(name);
      continue;
    }
    remembered[name] = { length, hash };
    isChanged = true;
  }
  if (isChanged) await writeAuditHeads(dataDir, remembered);
  return replaced;
}

async function stillStands(db: Queries, name: string, { length, hash }: AuditHead): Promise<boolean> {
  if (length === 0) return true;
  const chain = name === headOfFirstChain ? null : name;
  return (await findAuditEntryHash(db, { chain, position: length })) === hash;
}
