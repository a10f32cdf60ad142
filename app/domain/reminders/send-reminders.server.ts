import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  insertReminderOnce,
  listEvidenceNotSent,
  listReviewsNotBegun,
  listSetsNotApproved,
  listUnwantedReminders,
} from "#db/queries/reminders.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "../calendar/london-time.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { daysToRemindOf, type ReminderKind } from "./reminder.ts";

export type DueReminder = {
  kind: ReminderKind;
  inspectionId: string;
  /** The share, the request or the re-visit that it is about. */
  subjectId: string;
  personId: string;
  /** The last day for it, or the day on which the survey opens: YYYY-MM-DD. */
  day: string;
};

/** Everything that somebody is to be reminded of now, whether or not they were. */
export async function listDueReminders(db: Queries, now: Temporal.Instant): Promise<DueReminder[]> {
  const days = daysToRemindOf(now, await findBankHolidays(db));
  if (days === null) return [];
  const [reviews, requests, sets] = await Promise.all([
    listReviewsNotBegun(db, days),
    listEvidenceNotSent(db, days),
    listSetsNotApproved(db, { days: days.openings, role: "lead-inspector" }),
  ]);
  const of = (
    kind: ReminderKind,
    rows: readonly (Omit<DueReminder, "kind" | "day"> & { day: string | null })[],
  ) => rows.flatMap(({ day, ...row }) => (day === null ? [] : [{ kind, ...row, day }]));
  return [
    ...of("review-not-begun", reviews),
    ...of("evidence-not-sent", requests),
    ...of("set-not-approved", sets),
  ];
}

/**
 * Has people reminded of what is due, by email: each once of each thing, however many servers look, and a lead on both days
 * before a survey opens without questions. Whoever does not want a kind gets none of it.
 */
export async function sendReminders(db: Queries, now: Temporal.Instant): Promise<void> {
  await doInTurn(await listDueReminders(db, now), (reminder) => sendReminder(db, reminder, now));
}

async function sendReminder(db: Queries, reminder: DueReminder, now: Temporal.Instant): Promise<void> {
  const { kind, inspectionId, subjectId, personId, day } = reminder;
  const id = idOf(reminder, now);
  await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if ((await listUnwantedReminders(trx, personId)).includes(kind)) return;
    if (!(await insertReminderOnce(trx, { id, inspectionId, kind, subjectId, personId, sentAt: now })))
      return;
    await enqueueMessage(trx, {
      ...{ template: "reminder", inspectionId, personId, subjectId, now },
      details: { kind, day },
    });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "noonday" }, inspectionId, action: "reminder.sent" },
      details: { kind, subjectId, personId },
    });
  });
}

/** The day before an opening is another reminder than two days before it. */
function idOf({ kind, subjectId, personId, day }: DueReminder, now: Temporal.Instant): string {
  const step = kind === "set-not-approved" ? `${day}:${dateInLondon(now)}` : day;
  return `${kind}:${step}:${subjectId}:${personId}`;
}
