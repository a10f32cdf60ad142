import type { Trx } from "#db/connection.ts";
import { insertInspectionDates } from "#db/queries/inspection-dates.ts";
import type { Timetable } from "../calendar/timetable.ts";

/**
 * Gives a re-visit that is being started the dates of its timetable, every one as the rule has it.
 * Part of starting a re-visit: call it in that transaction, after the re-visit's own row.
 */
export async function setInspectionDates(
  trx: Trx,
  { inspectionId, timetable }: { inspectionId: string; timetable: Timetable },
): Promise<void> {
  await insertInspectionDates(
    trx,
    timetable.entries.map(({ key, date, at }) => {
      const rule = { ruleDate: date.toString(), ruleAt: at ? at : null };
      return {
        inspectionId,
        key,
        ...rule,
        date: rule.ruleDate,
        at: rule.ruleAt,
        movedReason: null,
        movedBy: null,
        movedAt: null,
      };
    }),
  );
}
