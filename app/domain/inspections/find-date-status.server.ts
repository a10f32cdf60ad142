import type { Queries } from "#db/connection.ts";
import { findInspectionForDates, listDatesByInspection } from "#db/queries/inspection-dates.ts";
import type { StepDate, When } from "../calendar/inspection-dates.ts";
import { inspectionSchedule } from "../calendar/schedule.ts";
import { isLengthInDays, type LengthInDays } from "../calendar/timetable.ts";
import type { DateProgress } from "./move-rules.ts";

/** A re-visit's dates and what bears on moving them. */
export type DateStatus = DateProgress & {
  readonly inspectionId: string;
  readonly areaName: string;
  readonly slug: string;
  readonly days: LengthInDays;
};

/** The dates of a re-visit as they stand at that instant, in the schedule's order; null where there is no such re-visit. */
export async function findDateStatus(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<DateStatus | null> {
  const inspection = await findInspectionForDates(db, inspectionId);
  if (!inspection) return null;
  const { days } = inspection;
  if (!isLengthInDays(days)) throw new Error(`A re-visit cannot last ${days} days`);
  const rows = await listDatesByInspection(db, inspectionId);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const steps = inspectionSchedule.steps.map(({ key }): StepDate => {
    const row = byKey.get(key);
    if (!row) throw new Error(`The re-visit has no date for ${key}`);
    return { key, rule: when(row.ruleDate, row.ruleAt), set: when(row.date, row.at), moved: movedOf(row) };
  });
  return {
    inspectionId,
    areaName: inspection.areaName,
    slug: inspection.slug,
    dayOne: Temporal.PlainDate.from(inspection.dayOne),
    days,
    steps,
    notifiedAt: inspection.notifiedAt,
    questionsApproved: Number(inspection.approvals) > 0,
    now,
  };
}

function when(date: string, at: Temporal.Instant | null): When {
  return { date: Temporal.PlainDate.from(date), at: at };
}

function movedOf(row: {
  movedReason: string | null;
  movedByName: string | null;
  movedAt: Temporal.Instant | null;
}): StepDate["moved"] {
  if (row.movedReason === null || row.movedAt === null) return null;
  return { reason: row.movedReason, by: row.movedByName ?? "", at: row.movedAt };
}
