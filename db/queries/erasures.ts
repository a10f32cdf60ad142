import type { Queries, Trx } from "../connection.ts";
import { kindOf } from "../dialects/index.ts";
import type { ErasureKind, ErasuresTable } from "../tables/erasures.ts";
import type { Tables } from "../tables/index.ts";

/** What is typed into forms of work pages stands here before it is sent. */
const typed = ["autosaves"] as const;

/** What the database keeps beside them by itself, and finds them by. */
const texts = ["texts", "textTerms"] as const;

/** In which tables, beside each other, the erased words may have left something behind. */
const tablesByKind: Readonly<Record<ErasureKind, readonly (keyof Tables)[]>> = {
  draft: ["drafts"],
  // Its words stood in a draft before, which was deleted when they were sent.
  response: ["answers", "responseGroups", ...texts, "drafts", ...typed],
  discussion: [
    "discussions",
    "discussionParticipants",
    "participantConsents",
    "discussionTallies",
    "discussionWords",
    ...texts,
    ...typed,
  ],
  "meeting-note": ["meetingNotes", ...texts, ...typed],
  evidence: ["evidenceUploads", "evidenceTexts", "evidencePassages", ...texts, ...typed],
  quotation: ["quotations", ...typed],
  autosave: [...typed],
};

export async function insertErasure(trx: Trx, erasure: Omit<ErasuresTable, "sweptAt">): Promise<void> {
  await trx
    .insertInto("erasures")
    .values({ ...erasure, sweptAt: null })
    .execute();
}

export type PendingErasures = {
  /** Of the newest and the oldest of them. */
  until: Temporal.Instant;
  since: Temporal.Instant;
  ids: string[];
  tables: (keyof Tables)[];
};

const maxAtOnce = 500;

/** What was erased and not swept yet, the oldest first; null where nothing was. */
export async function findPendingErasures(db: Queries): Promise<PendingErasures | null> {
  const pending = await db
    .selectFrom("erasures")
    .select(["id", "kind", "erasedAt"])
    .where("sweptAt", "is", null)
    .orderBy("erasedAt")
    .limit(maxAtOnce)
    .execute();
  const [first, last] = [pending[0], pending.at(-1)];
  if (!first || !last) return null;
  const tables = kindOf(db) === "postgres" ? pending.flatMap(({ kind }) => [...tablesByKind[kind]]) : [];
  return {
    since: first.erasedAt,
    until: last.erasedAt,
    ids: pending.map(({ id }) => id),
    tables: [...new Set(tables)],
  };
}

export async function updateErasuresAsSwept(
  db: Queries,
  { ids, sweptAt }: { ids: readonly string[]; sweptAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("erasures")
    .set({ sweptAt })
    .where("id", "in", ids)
    .where("sweptAt", "is", null)
    .execute();
}

/** What is reading the database for long by the application's own knowledge: files being made, seals being worked out. */
export async function listLongReads(db: Queries): Promise<string[]> {
  const running = await db
    .selectFrom("jobs")
    .select("kind")
    .where("state", "=", "running")
    .where("kind", "in", ["make-export", "work-out-seal", "check-seal"])
    .execute();
  return running.map(({ kind }) => kind);
}
