import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterDelay } from "#db/queries/letter-last-steps.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { findLetterDates } from "../letter-status/find-letter-dates.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";

export type DelayedLetter =
  | { kind: "delayed"; notified: number }
  | { kind: "no-letter" }
  | { kind: "already-published" }
  /** It is no later than when it is to be published now, or has been already. */
  | { kind: "not-later"; than: Temporal.PlainDate }
  | { kind: "no-working-day" };

export type TellOfDelay = { personId: string; name: string; organisation: string };

/** Whom a delay is told: the letter's recipients, and the officers who are the area's one contact. */
export async function listWhomToTellOfDelay(db: Queries, inspectionId: string): Promise<TellOfDelay[]> {
  const members = await listMembersByInspection(db, inspectionId);
  return members
    .filter(({ role }) => role === "letter-recipient" || role === "local-area-officer")
    .map(({ personId, name, organisation }) => ({ personId, name, organisation }));
}

/** The letter needs further checks and is published later: why stays on record, and the area is told by when (¶60). */
export async function delayLetter(
  db: Queries,
  input: {
    inspectionId: string;
    publishBy: Temporal.PlainDate;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<DelayedLetter> {
  const { inspectionId, publishBy, reason, actor, now } = input;
  const holidays = await findBankHolidays(db);
  return db.transaction().execute(async (trx): Promise<DelayedLetter> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.publication) return { kind: "already-published" };
    const { publishedBy } = await findLetterDates(trx, { inspectionId, now });
    const today = dateInLondon(now);
    const than = Temporal.PlainDate.compare(publishedBy, today) < 0 ? today : publishedBy;
    if (Temporal.PlainDate.compare(publishBy, than) <= 0) return { kind: "not-later", than };
    if (!isWorkingDay(publishBy, holidays)) return { kind: "no-working-day" };
    const delayId = makeId();
    await insertLetterDelay(trx, {
      ...{ id: delayId, letterId: letter.id, publishBy: publishBy.toString(), reason },
      ...{ recordedBy: actor.personId, recordedAt: now },
    });
    const people = await listWhomToTellOfDelay(trx, inspectionId);
    const details = { was: publishedBy.toString(), publishBy: publishBy.toString() };
    const entry = { at: now, actor, inspectionId, details, words: { reason } };
    await recordAudit(trx, { ...entry, action: "letter.delayed" });
    for (const { personId } of people) {
      const about = { inspectionId, personId, subjectId: delayId, now };
      await enqueueMessage(trx, { template: "letter-delayed", ...about });
    }
    return { kind: "delayed", notified: people.length };
  });
}
