import type { Queries, Trx } from "../connection.ts";
import { ownedTables } from "../dialects/deletion.ts";
import { kindOf } from "../dialects/index.ts";
import type { ErasureKind, ErasuresTable } from "../tables/erasures.ts";
import type { Tables } from "../tables/index.ts";

/** What is typed into forms of work pages stands here before it is sent. */
const typed = ["autosaves"] as const;

/** What the database keeps beside them by itself, and finds them by; and what inspectors wrote of them in English. */
const texts = ["texts", "textTerms", "textTranslations"] as const;

/** In which tables, beside each other, the erased words may have left something behind. */
const tablesByKind: Readonly<Record<ErasureKind, readonly (keyof Tables)[]>> = {
  // A young person’s, too: what is not sent is no response yet.
  draft: ["drafts", "youngPeoplesResponses", "youngPeoplesConsents"],
  // Its words stood in a draft before, which was deleted when they were sent.
  response: ["answers", "responseGroups", ...texts, "quotations", "drafts", ...typed],
  discussion: [
    "discussions",
    "discussionParticipants",
    "participantConsents",
    "discussionTallies",
    "participantAnswers",
    "discussionWords",
    "quotations",
    ...texts,
    ...typed,
  ],
  "young-peoples-response": [
    ...([
      "youngPeoplesResponses",
      "youngPeoplesConsents",
      "youngPeoplesAnswers",
      "youngPeoplesWords",
    ] as const),
    ...["quotations" as const, ...texts, ...typed],
  ],
  "meeting-note": ["meetingNotes", "quotations", ...texts, ...typed],
  evidence: ["evidenceUploads", "evidenceTexts", "evidencePassages", ...texts, ...typed],
  "young-peoples-recording": ["youngPeoplesRecordings", ...typed],
  quotation: ["quotations", ...typed],
  autosave: [...typed],
  "publication-notice": ["publicationNotices"],
  "talk-request": ["talkRequests", "talkRequestSteps"],
  inspection: [...ownedTables.map(({ table }) => table), ...typed, "jobs", "inspections"],
};

export async function insertErasure(
  trx: Trx,
  erasure: Omit<ErasuresTable, "sweptAt" | "rewrittenAt">,
): Promise<void> {
  await trx
    .insertInto("erasures")
    .values({ ...erasure, sweptAt: null, rewrittenAt: null })
    .execute();
}

/** Whether one of these rows was erased as a whole. */
export async function isAnyRemoved(db: Queries, subjectIds: readonly string[]): Promise<boolean> {
  if (subjectIds.length === 0) return false;
  const removed = await db
    .selectFrom("erasures")
    .select("id")
    .where("subjectId", "in", subjectIds)
    .where("removedAt", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return removed !== undefined;
}

/** How often anything that was said or sent in a re-visit was erased, wholly or for other words. It only ever grows. */
export async function countErasuresOfEvidence(db: Queries, inspectionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("erasures")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("inspectionId", "=", inspectionId)
    .where("kind", "not in", ["draft", "autosave", "publication-notice", "talk-request"])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** When words or answers of a response last changed while it went on counting: its family changed it, or an inspector corrected it. */
export async function findLastResponseChange(
  db: Queries,
  inspectionId: string,
): Promise<Temporal.Instant | null> {
  const last = await db
    .selectFrom("erasures")
    .select("erasedAt")
    .where("inspectionId", "=", inspectionId)
    .where("kind", "=", "response")
    .where("removedAt", "is", null)
    .orderBy("erasedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.erasedAt ?? null;
}

export type PendingErasures = {
  /** Of the newest and the oldest of them. */
  until: Temporal.Instant;
  since: Temporal.Instant;
  ids: string[];
  /** Of the rows that went as a whole. */
  removedIds: string[];
  inspectionIds: string[];
  tables: (keyof Tables)[];
};

const maxAtOnce = 500;

/** What was erased and not swept yet, the oldest first; null where nothing was. */
export async function findPendingErasures(db: Queries): Promise<PendingErasures | null> {
  const pending = await db
    .selectFrom("erasures")
    .select(["id", "kind", "inspectionId", "subjectId", "erasedAt", "removedAt"])
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
    removedIds: pending.filter(({ removedAt }) => removedAt !== null).map(({ subjectId }) => subjectId),
    inspectionIds: [...new Set(pending.map(({ inspectionId }) => inspectionId))].filter((id) => id !== ""),
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

/** Since when something that was erased and swept may still stand in pieces of pages; null where nothing does. */
export async function findFirstErasureToRewrite(db: Queries): Promise<Temporal.Instant | null> {
  const first = await db
    .selectFrom("erasures")
    .select("erasedAt")
    .where("sweptAt", "is not", null)
    .where("rewrittenAt", "is", null)
    .orderBy("erasedAt")
    .limit(1)
    .executeTakeFirst();
  return first?.erasedAt ?? null;
}

/** Those that were swept before the file was written anew. */
export async function updateErasuresAsRewritten(
  db: Queries,
  { sweptBy, rewrittenAt }: { sweptBy: Temporal.Instant; rewrittenAt: Temporal.Instant },
): Promise<void> {
  await db
    .updateTable("erasures")
    .set({ rewrittenAt })
    .where("sweptAt", "<=", sweptBy)
    .where("rewrittenAt", "is", null)
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
