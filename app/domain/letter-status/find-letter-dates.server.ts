import type { Queries } from "#db/connection.ts";
import { listLetterDelays } from "#db/queries/letter-last-steps.ts";
import { findLetterByInspection } from "#db/queries/letters.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { type LetterDates, letterDates } from "./steps.ts";

/** When the letter is sent, final and published: normally, or since it was delayed. */
export async function findLetterDates(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<LetterDates> {
  const [dateStatus, holidays, letter] = await Promise.all([
    findDateStatus(db, { inspectionId, now }),
    findBankHolidays(db),
    findLetterByInspection(db, inspectionId),
  ]);
  if (!dateStatus) throw new Error("a letter belongs to no re-visit");
  const delay = letter ? (await listLetterDelays(db, letter.id)).at(-1) : undefined;
  const delayedTo = delay ? Temporal.PlainDate.from(delay.publishBy) : null;
  return letterDates(stepOf(dateStatus.steps, "final-day").set.date, holidays, delayedTo);
}
