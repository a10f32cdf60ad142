import type { Queries } from "#db/connection.ts";
import { listAuditWords } from "#db/queries/audit.ts";
import {
  findAuditHead,
  listAuditChains,
  listAuditEntriesOfChain,
  listAuditHeads,
  listChainedHeads,
} from "#db/queries/audit-chains.ts";
import { listAuditProofs } from "#db/queries/audit-proofs.ts";
import { listDeletedInspections } from "#db/queries/deletions.ts";
import {
  type AuditHead,
  type AuditHeads,
  beginningOfChain,
  type ChainBreak,
  checkLink,
  headOfFirstChain,
} from "./audit.ts";
import { isWordsReference, referTo, type StoredWords, type WordsReference } from "./audit-words.ts";

type Fault =
  | { kind: "broken"; first: ChainBreak }
  /** Entries are missing at its end: it was longer. */
  | { kind: "cut"; length: number; expectedLength: number }
  /** At a length at which it was looked at before, another entry stands. */
  | { kind: "replaced"; length: number }
  /** Entries stand after the last that the database wrote. */
  | { kind: "added-to"; length: number; expectedLength: number }
  /** That the database keeps its length apart from it has been undone. */
  | { kind: "head-missing"; length: number };

/** What is wrong with a chain: a re-visit's, by its id, that of what concerns none (`noonday`), or the first (`audit`). */
export type ChainFault = { chain: string } & Fault;

/** `length` counts the entries of all chains. */
export type ChainVerdict = { kind: "whole"; length: number } | ChainFault;

/**
 * Walks every audit chain and names the first entry that is missing, changed or unchained; and says whether each is as long
 * as the database, the heads that were chained or sent out, and `remembered` by somebody else, say that it was.
 */
export async function verifyAuditChain(
  db: Queries,
  remembered: AuditHeads | null = null,
): Promise<ChainVerdict> {
  // Read first: chains may grow while they are walked.
  const headsByChain = new Map<string, AuditHead[]>();
  const expect = (chain: string, head: AuditHead) =>
    headsByChain.set(chain, [...(headsByChain.get(chain) ?? []), head]);
  for (const { name, length, hash } of await listAuditHeads(db)) expect(name, { length, hash });
  for (const { chain, length, hash } of await listChainedHeads(db)) expect(chain, { length, hash });
  for (const { inspectionId, length, hash } of await listAuditProofs(db))
    expect(inspectionId, { length, hash });
  for (const [chain, head] of Object.entries(remembered ?? {})) expect(chain, head);
  for (const chain of await listAuditChains(db)) {
    // Nothing is written under the first chain's name: its entries have none.
    if (chain === headOfFirstChain) return { chain, kind: "broken", first: { number: 1, why: "unchained" } };
    const name = chain ?? headOfFirstChain;
    if (!headsByChain.has(name)) headsByChain.set(name, []);
  }
  let length = 0;
  for (const [chain, heads] of headsByChain) {
    const walked = await walkChain(db, { chain, heads });
    if (walked.kind !== "walked") return { chain, ...walked };
    length += walked.length;
  }
  return { kind: "whole", length };
}

type StoredByReference = { words: ReadonlyMap<string, StoredWords>; deletedIds: ReadonlySet<string> };

async function findStoredWords(
  db: Queries,
  entries: readonly { details: string }[],
): Promise<StoredByReference> {
  const ids = entries.flatMap(({ details }) => referencesIn(details).map(({ words }) => words));
  const words = new Map((await listAuditWords(db, ids)).map((row) => [row.id, row]));
  // Only with its re-visit do an entry's words go.
  const isAnyGone = ids.some((id) => !words.has(id));
  const deletedIds = new Set(isAnyGone ? (await listDeletedInspections(db)).map(({ id }) => id) : []);
  return { words, deletedIds };
}

/** None in what somebody changed into no JSON any more: by its hash that is found out. */
function referencesIn(details: string): WordsReference[] {
  if (!details.includes('"sha256"')) return [];
  try {
    return Object.values(JSON.parse(details) ?? {}).filter(isWordsReference);
  } catch {
    return [];
  }
}

/** Whether what an entry refers to is what was typed, or went with its re-visit. */
function wordsHold(
  { details, inspectionId }: { details: string; inspectionId: string | null },
  { words, deletedIds }: StoredByReference,
): boolean {
  return referencesIn(details).every((reference) => {
    const row = words.get(reference.words);
    return row ? referTo(row).sha256 === reference.sha256 : deletedIds.has(inspectionId ?? "");
  });
}

type Walked = { kind: "walked"; length: number } | Fault;

async function walkChain(
  db: Queries,
  { chain, heads }: { chain: string; heads: readonly AuditHead[] },
): Promise<Walked> {
  const hashesByLength = Map.groupBy(heads, (head) => head.length);
  let before = { number: 0, hash: beginningOfChain };
  for (;;) {
    const entries = await listAuditEntriesOfChain(db, {
      chain: chain === headOfFirstChain ? null : chain,
      position: before.number,
      limit: 1000,
    });
    const stored = await findStoredWords(db, entries);
    for (const entry of entries) {
      const first = checkLink(entry, before);
      if (first) return { kind: "broken", first };
      if (!wordsHold(entry, stored))
        return { kind: "broken", first: { number: before.number + 1, why: "changed" } };
      before = { number: before.number + 1, hash: entry.hash };
      const expected = hashesByLength.get(before.number) ?? [];
      if (expected.some(({ hash }) => hash !== entry.hash))
        return { kind: "replaced", length: before.number };
    }
    if (entries.length < 1000) break;
  }
  const { number: length } = before;
  const expectedLength = Math.max(0, ...heads.map((head) => head.length));
  if (length < expectedLength) return { kind: "cut", length, expectedLength };
  const head = await findAuditHead(db, chain);
  if (!head && length > 0) return { kind: "head-missing", length };
  if (head && head.length < length) return { kind: "added-to", length, expectedLength: head.length };
  return { kind: "walked", length };
}
