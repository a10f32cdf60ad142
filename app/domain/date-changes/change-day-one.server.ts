import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { type LengthInDays, timetableFor } from "../calendar/timetable.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { type DateStatus, findDateStatus } from "../inspections/find-date-status.server.ts";
import { type DatesPlan, findDayOneProblem, planDates } from "../inspections/plan-dates.ts";
import { writeDatesPlan } from "../inspections/write-dates-plan.server.ts";

type NewDayOne = {
  inspectionId: string;
  dayOne: Temporal.PlainDate;
  days: LengthInDays;
  now: Temporal.Instant;
};

export type PlannedDayOne =
  | { kind: "planned"; plan: DatesPlan; dateStatus: DateStatus; warnings: readonly string[] }
  | { kind: "unchanged" }
  /** `why` says so in a sentence that tells what to do; a weekend or bank holiday is one such. */
  | { kind: "refused"; why: string }
  | { kind: "no-such-inspection" };

/** What another day 1 or length would make of a re-visit's dates. Changes nothing. */
export async function planDayOne(db: Queries, input: NewDayOne): Promise<PlannedDayOne> {
  const dateStatus = await findDateStatus(db, input);
  if (!dateStatus) return { kind: "no-such-inspection" };
  if (dateStatus.dayOne.equals(input.dayOne) && dateStatus.days === input.days) return { kind: "unchanged" };
  const timetable = timetableFor({ ...input, bankHolidays: await findBankHolidays(db) });
  if (timetable.kind === "not-a-working-day") return { kind: "refused", why: timetable.message };
  const plan = planDates(dateStatus, timetable, false);
  const why = findDayOneProblem(dateStatus, plan);
  if (why !== null) return { kind: "refused", why };
  return { kind: "planned", plan, dateStatus, warnings: timetable.warnings };
}

export type ChangedDayOne =
  | { kind: "changed" }
  | { kind: "unchanged" }
  | { kind: "reason-missing" }
  /** Forums and the area's officer read the reason. */
  | { kind: "not-releasable"; why: LeavingProblem }
  | { kind: "refused"; why: string }
  | { kind: "no-such-inspection" };

/**
 * Gives a re-visit another first day or length, and with it the rule's dates. Steps that the lead had moved follow the rule
 * again; what has happened stays, and an open survey is not touched. Once the area has been told, a reason is needed.
 */
export async function changeDayOne(
  from: { db: Queries; reader: BackgroundQueries },
  input: NewDayOne & { reason: string; actor: PersonActor },
): Promise<ChangedDayOne> {
  const { inspectionId, reason, actor, now } = input;
  const why = await findLeavingProblem(from, {
    text: "date-change-reason",
    inspectionId,
    words: reason,
    now,
  });
  if (why !== null) return { kind: "not-releasable", why };
  return from.db.transaction().execute(async (trx): Promise<ChangedDayOne> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const planned = await planDayOne(trx, input);
    if (planned.kind !== "planned") return planned;
    const { plan, dateStatus } = planned;
    if (dateStatus.notifiedAt !== null && reason === "") return { kind: "reason-missing" };
    const changes = await writeDatesPlan(trx, dateStatus, plan, { reason, personId: actor.personId });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "inspection-dates.day-one-changed",
      details: { changes },
      words: { reason },
    });
    return { kind: "changed" };
  });
}
