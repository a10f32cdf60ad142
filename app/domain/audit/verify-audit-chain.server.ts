import type { Queries } from "#db/connection.ts";
import { listAuditEntriesAfter } from "#db/queries/audit.ts";
import { beginningOfChain, type ChainBreak, checkLink } from "./audit.ts";

export type ChainVerdict = { kind: "whole"; length: number } | { kind: "broken"; first: ChainBreak };

/** Walks the whole audit chain and names the first entry that is missing, changed or unchained. */
export async function verifyAuditChain(db: Queries): Promise<ChainVerdict> {
  let before = { number: 0, hash: beginningOfChain };
  for (;;) {
    const entries = await listAuditEntriesAfter(db, { number: before.number, limit: 1000 });
    for (const entry of entries) {
      const first = checkLink(entry, before);
      if (first) return { kind: "broken", first };
      before = entry;
    }
    if (entries.length < 1000) return { kind: "whole", length: before.number };
  }
}
