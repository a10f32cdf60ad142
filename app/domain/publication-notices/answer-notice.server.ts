import { hashToken } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { isAnyLetterPublished } from "#db/queries/letter-summaries.ts";
import { findNoticeByToken, updateNotice } from "#db/queries/publication-notices.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { forgetNotice } from "./forget-notice.server.ts";

type Link = { inspectionId: string; token: string; now: Temporal.Instant };

/** Where somebody stands who opens the link: `gone` where it was forgotten, or a newer message has another link. */
export type NoticeStatus = "waiting" | "confirmed" | "gone";

export async function findNoticeStatus(db: Queries, link: Link): Promise<NoticeStatus> {
  const notice = await findNotice(db, link);
  if (!notice) return "gone";
  return notice.forgetOn === null ? "confirmed" : "waiting";
}

/** They want to be told. Where the letter came out meanwhile they see it at once, and the address is forgotten. */
export function confirmNotice(db: Queries, link: Link): Promise<"confirmed" | "published" | "gone"> {
  const { inspectionId, now } = link;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const notice = await findNotice(trx, link);
    if (!notice) return "gone";
    if (await isAnyLetterPublished(trx, inspectionId)) {
      // One that is confirmed is told by the message that is on its way.
      if (notice.forgetOn !== null) await forgetNotice(trx, { id: notice.id, inspectionId, now });
      return "published";
    }
    await updateNotice(trx, notice.id, { forgetOn: null });
    return "confirmed";
  });
}

/** They do not want to be told: the address is forgotten at once, confirmed or not. Twice is once. */
export async function declineNotice(db: Queries, link: Link): Promise<void> {
  const { inspectionId, now } = link;
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const notice = await findNotice(trx, link);
    if (notice) await forgetNotice(trx, { id: notice.id, inspectionId, now });
  });
}

async function findNotice(db: Queries | Trx, { inspectionId, token, now }: Link) {
  const notice = await findNoticeByToken(db, { inspectionId, tokenHash: hashToken(token) });
  const isOver = notice && notice.forgetOn !== null && notice.forgetOn <= dateInLondon(now).toString();
  return isOver ? undefined : notice;
}
