import { makeId } from "#app/platform/tokens.ts";
import type { Trx } from "#db/connection.ts";
import { insertDateChanges, updateDayOne, updateInspectionDate } from "#db/queries/inspection-dates.ts";
import type { InspectionDatesTable } from "#db/tables/inspections.ts";
import { sameWhen, type When } from "../calendar/inspection-dates.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import type { DateChange } from "./date-history.ts";
import type { DateStatus } from "./find-date-status.server.ts";
import type { DatesPlan, PlannedStep } from "./plan-dates.ts";

/**
 * Carries out a plan: the rule's new dates, the steps' own, day 1 and the length, each change kept with the reason.
 * Gives back the changes, for the audit entry of the operation that this is part of.
 */
export async function writeDatesPlan(
  trx: Trx,
  dateStatus: DateStatus,
  plan: DatesPlan,
  { reason, personId }: { reason: string; personId: string },
): Promise<DateChange[]> {
  const { inspectionId, now } = dateStatus;
  const changes: DateChange[] = [];
  if (!plan.dayOne.equals(dateStatus.dayOne))
    changes.push({
      key: "day-one",
      fromValue: dateStatus.dayOne.toString(),
      toValue: plan.dayOne.toString(),
    });
  if (plan.days !== dateStatus.days)
    changes.push({ key: "days", fromValue: String(dateStatus.days), toValue: String(plan.days) });
  if (changes.length > 0)
    await updateDayOne(trx, { inspectionId, dayOne: plan.dayOne.toString(), days: plan.days });
  for (const step of plan.steps) {
    await updateInspectionDate(
      trx,
      { inspectionId, key: step.key },
      {
        ruleDate: columnsOf(step.rule).date,
        ruleAt: columnsOf(step.rule).at,
        ...columnsOf(step.to),
        ...movedColumns(step, personId, now),
      },
    );
    if (!sameWhen(step.from, step.to))
      changes.push({ key: step.key, fromValue: textOf(step.from), toValue: textOf(step.to) });
  }
  await insertDateChanges(
    trx,
    changes.map((change) => ({
      id: makeId(),
      inspectionId,
      ...change,
      reason,
      changedBy: personId,
      changedAt: now,
    })),
  );
  return changes;
}

/** A step that stays off the rule's new date says why; one that the lead had moved keeps the lead's own reason. */
function movedColumns(
  step: PlannedStep,
  personId: string,
  at: Temporal.Instant,
): Partial<InspectionDatesTable> {
  if (sameWhen(step.rule, step.to)) return { movedReason: null, movedBy: null, movedAt: null };
  if (step.exception === null || step.exception.because === "moved") return {};
  return { movedReason: step.exception.reason, movedBy: personId, movedAt: at };
}

/** As the table of changes and the audit list keep it: the instant where there is one, else the date. */
export function textOf({ date, at }: When): string {
  return at === null ? date.toString() : formatInstant(at);
}

/** The columns of a step's own date. */
export function columnsOf({ date, at }: When): { date: string; at: Temporal.Instant | null } {
  return { date: date.toString(), at: at === null ? null : at };
}
