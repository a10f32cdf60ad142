import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterSending } from "#db/queries/letters.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { lookForObstacles } from "../letter-checks/find-obstacles.server.ts";
import { commentByOf } from "../letter-status/steps.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { listGaps } from "../letters/letter.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";

export type Recipient = { personId: string; name: string; email: string; organisation: string };

export type SentLetter =
  | { kind: "sent"; commentBy: Temporal.PlainDate }
  | { kind: "no-letter" }
  | { kind: "not-assured" }
  /** The visit goes on, say, or a quotation was withdrawn since it was assured. */
  | { kind: "not-ready"; missing: string[] }
  | { kind: "nobody-to-send-to" }
  | { kind: "already-sent" };

/** The named people who read the draft and comment on its facts. */
export async function listRecipients(db: Queries, inspectionId: string): Promise<Recipient[]> {
  const members = await listMembersByInspection(db, inspectionId);
  return members
    .filter(({ role }) => role === "letter-recipient")
    .map(({ personId, name, email, organisation }) => ({ personId, name, email, organisation }));
}

/** Lets the letter's named recipients read the assured draft, for ten working days (¶132). */
export async function sendLetter(
  from: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<SentLetter> {
  const { inspectionId, actor, now } = input;
  const holidays = await findBankHolidays(from.db);
  const obstaclesTo = await lookForObstacles(from, { inspectionId, now });
  return from.db.transaction().execute(async (trx): Promise<SentLetter> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.sending) return { kind: "already-sent" };
    if (letter.status !== "assured" || !letter.current) return { kind: "not-assured" };
    const missing = [...listGaps(letter), ...(await obstaclesTo(trx, letter, "send"))];
    if (missing.length > 0) return { kind: "not-ready", missing };
    const recipients = await listRecipients(trx, inspectionId);
    if (recipients.length === 0) return { kind: "nobody-to-send-to" };
    const commentBy = commentByOf(now, holidays);
    const sendingId = makeId();
    await insertLetterSending(trx, {
      id: sendingId,
      letterId: letter.id,
      editionId: letter.current.id,
      commentBy: commentBy.toString(),
      sentBy: actor.personId,
      sentAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "letter.sent",
      details: {
        edition: letter.current.number,
        commentBy: commentBy.toString(),
        recipients: recipients.length,
      },
    });
    for (const { personId } of recipients) {
      await enqueueMessage(trx, {
        template: "letter-sent",
        ...{ inspectionId, personId, subjectId: sendingId, now },
      });
    }
    return { kind: "sent", commentBy };
  });
}
