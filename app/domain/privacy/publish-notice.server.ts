import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { findNotice, insertNotice, listDueNotices } from "#db/queries/privacy-notices.ts";
import type { Actor, PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  findLeavingProblemAmong,
  type LeavingProblem,
} from "../disclosure-checks/check-leaving-words.server.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { toldMonths } from "../retention/retention.ts";
import { isOutdated } from "../text/mark-of.server.ts";
import { currentWording, isSameNotice, type Notice, type NoticeFacts } from "./notice.ts";

export type NoticePublished =
  | { kind: "published"; edition: number }
  | { kind: "same" }
  /** Another window wrote something else meanwhile. */
  | { kind: "changed-meanwhile"; current: NoticeWords }
  /** Families read it. */
  | { kind: "not-releasable"; field: keyof NoticeWords; why: LeavingProblem };

export type NoticeWords = Pick<NoticeFacts, "controllers" | "contact">;

/**
 * Publishes another edition of the privacy notice, which says who is responsible and who answers questions (UK GDPR, Article 13).
 * `backupDays`: for how many days at most a backup may hold what was erased.
 */
export async function publishNotice(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    words: NoticeWords;
    backupDays: number;
    /** The mark of the words that were on the page, see `markOfFields`. */
    seen?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<NoticePublished> {
  const { inspectionId, words, backupDays, seen, actor, now } = input;
  const problem = await findLeavingProblemAmong<keyof NoticeWords>(from, {
    text: "privacy-notice",
    inspectionId,
    words,
    now,
  });
  if (problem !== null) return { kind: "not-releasable", ...problem };
  return from.db.transaction().execute(async (trx): Promise<NoticePublished> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const latest = await findNotice(trx, { inspectionId, edition: null });
    const current = { controllers: latest?.controllers ?? "", contact: latest?.contact ?? "" };
    if (isOutdated(seen, { current, next: words })) return { kind: "changed-meanwhile", current };
    return publishIfOther(trx, { inspectionId, words, backupDays, actor, now });
  });
}

/**
 * Publishes another edition wherever what stands is not true any more: the months that everything is kept, the days of backups
 * or the product's own words have changed. The first follows the area's notification.
 */
export async function publishDueNotices(
  db: Queries,
  { backupDays, now }: { backupDays: number; now: Temporal.Instant },
): Promise<void> {
  await doInTurn(await listDueNotices(db, { backupDays, wording: currentWording }), ({ inspectionId }) =>
    db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, `inspection:${inspectionId}`);
      const latest = await findNotice(trx, { inspectionId, edition: null });
      const words = { controllers: latest?.controllers ?? "", contact: latest?.contact ?? "" };
      await publishIfOther(trx, { inspectionId, words, backupDays, actor: { kind: "noonday" }, now });
    }),
  );
}

async function publishIfOther(
  trx: Trx,
  about: {
    inspectionId: string;
    words: NoticeWords;
    backupDays: number;
    actor: Actor;
    now: Temporal.Instant;
  },
): Promise<NoticePublished> {
  const { inspectionId, words, backupDays, actor, now } = about;
  const inspection = await findInspection(trx, inspectionId);
  // Deleted since it was found due.
  if (!inspection || inspection.deletedAt !== null) return { kind: "same" };
  const latest = await findNotice(trx, { inspectionId, edition: null });
  const facts = {
    // While a newer version is rolled out, a process of the one before does not go back to its words.
    wording: Math.max(currentWording, latest?.wording ?? 0),
    months: toldMonths(inspection),
    backupDays: daysToTell(backupDays, { latest, now }),
    ...words,
  };
  if (latest && isSameNotice(latest, facts)) return { kind: "same" };
  const edition = (latest?.edition ?? 0) + 1;
  const publishedBy = actor.kind === "person" ? actor.personId : null;
  await insertNotice(trx, { inspectionId, edition, ...facts, publishedAt: now, publishedBy });
  await recordAudit(trx, {
    ...{ at: now, actor, inspectionId, action: "privacy-notice.published" },
    details: { edition },
  });
  return { kind: "published", edition };
}

/**
 * More days are told at once, fewer a day after the edition that told more: the next night's backup removes those that were made
 * for longer. And two processes that are set up differently do not publish in turns, minute by minute.
 */
function daysToTell(
  backupDays: number,
  about: { latest: Pick<Notice, "backupDays" | "publishedAt"> | undefined; now: Temporal.Instant },
): number {
  const { latest, now } = about;
  if (!latest?.publishedAt) return backupDays;
  const isNew = Temporal.Instant.compare(now, latest.publishedAt.add({ hours: 24 })) < 0;
  return isNew ? Math.max(backupDays, latest.backupDays) : backupDays;
}
