import type { Queries } from "#db/connection.ts";
import { findAuditHead, listAuditEntriesAfter } from "#db/queries/audit.ts";
import { type AuditHead, beginningOfChain, type ChainBreak, checkLink } from "./audit.ts";

export type ChainVerdict =
  | { kind: "whole"; length: number }
  | { kind: "broken"; first: ChainBreak }
  /** Entries are missing at its end: it was longer. */
  | { kind: "cut"; length: number; expectedLength: number }
  /** At the length at which it was looked at before, another entry stands. */
  | { kind: "replaced"; length: number }
  /** That the database keeps its length apart from it has been undone. */
  | { kind: "head-missing"; length: number };

/**
 * Walks the whole audit chain and names the first entry that is missing, changed or unchained; and says whether it is as long
 * as the database, and `remembered` by somebody else, say that it was.
 */
export async function verifyAuditChain(
  db: Queries,
  remembered: AuditHead | null = null,
): Promise<ChainVerdict> {
  // Read first: the chain may grow while it is walked.
  const storedHead = await findAuditHead(db);
  const heads = [storedHead, remembered].filter((head) => head !== undefined && head !== null);
  let before = { number: 0, hash: beginningOfChain };
  for (;;) {
    const entries = await listAuditEntriesAfter(db, { number: before.number, limit: 1000 });
    for (const entry of entries) {
      const first = checkLink(entry, before);
      if (first) return { kind: "broken", first };
      before = entry;
      if (heads.some((head) => head.length === entry.number && head.hash !== entry.hash)) {
        return { kind: "replaced", length: entry.number };
      }
    }
    if (entries.length < 1000) break;
  }
  const { number: length } = before;
  const expectedLength = Math.max(0, ...heads.map((head) => head.length));
  if (length < expectedLength) return { kind: "cut", length, expectedLength };
  return storedHead ? { kind: "whole", length } : { kind: "head-missing", length };
}
