import type { Queries } from "#db/connection.ts";
import { type BankHoliday, changeBankHolidays } from "../calendar/bank-holidays.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { formatWhen, sameWhen } from "../calendar/inspection-dates.ts";
import { nameOfStep } from "../calendar/schedule.ts";
import { findTouchedInspections, newlyTouched, noLongerTouched } from "./find-touched-inspections.server.ts";

/** What would become of a re-visit's dates, in sentences: "Survey opens: 12 noon on …, not 12 noon on …". */
export type PreviewedInspection = { readonly areaName: string; readonly changes: readonly string[] };

type DaysToChange = { added: readonly BankHoliday[]; removed: readonly BankHoliday[] };

/**
 * The re-visits whose dates would be proposed again if days were added and removed, before that is done; those for which
 * the dates proposed now would not be needed any more have no changes.
 */
export async function previewBankHolidays(
  db: Queries,
  { added, removed, now }: DaysToChange & { now: Temporal.Instant },
): Promise<PreviewedInspection[]> {
  const list = await findBankHolidays(db);
  const bankHolidays = changeBankHolidays(list, [
    ...removed.map((day) => ({ ...day, change: "removed" as const })),
    ...added.map((day) => ({ ...day, change: "added" as const })),
  ]);
  const [before, after] = [
    await findTouchedInspections(db, { now }),
    await findTouchedInspections(db, { now, bankHolidays }),
  ];
  return [
    ...newlyTouched(before, after).map(({ areaName, changes }) => ({
      areaName,
      changes: changes
        .filter(({ from, to }) => !sameWhen(from, to))
        .map(({ key, from, to }) => `${nameOfStep(key)}: ${formatWhen(to)}, not ${formatWhen(from)}`),
    })),
    ...noLongerTouched(before, after).map(({ areaName }) => ({ areaName, changes: [] })),
  ];
}
