import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertDateChanges, updateInspectionDate } from "#db/queries/inspection-dates.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { sameWhen, stepOf, type When } from "../calendar/inspection-dates.ts";
import { instantInLondon } from "../calendar/london-time.ts";
import { hasATime, type StepKey } from "../calendar/schedule.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { findDateStatus } from "../inspections/find-date-status.server.ts";
import { findMoveProblem, isNoMove } from "../inspections/move-rules.ts";
import { columnsOf, textOf } from "../inspections/write-dates-plan.server.ts";

type Moving = {
  inspectionId: string;
  key: StepKey;
  date: Temporal.PlainDate;
  /** In London; for the survey's two ends only. */
  time: Temporal.PlainTime | null;
  reason: string;
  actor: PersonActor;
  now: Temporal.Instant;
};

export type MovedDate =
  | { kind: "moved"; to: When }
  | { kind: "unchanged" }
  /** `why` says so in a sentence that tells what to do. */
  | { kind: "refused"; why: string }
  /** Forums and the area's officer read the reason. */
  | { kind: "not-releasable"; why: LeavingProblem }
  | { kind: "no-such-inspection" };

/**
 * Moves one step of a re-visit's timetable, with the lead's reason. The survey's opening stays once it is open; its
 * closing is then extended by `extendClosing` alone. Putting a step back on the rule's date ends its being moved.
 */
export async function moveInspectionDate(
  from: { db: Queries; reader: BackgroundQueries },
  input: Moving,
): Promise<MovedDate> {
  const { inspectionId, key, date, time, reason, actor, now } = input;
  if (hasATime(key) !== (time !== null)) throw new TypeError(`${key} ${time ? "has no" : "needs a"} time`);
  const to: When = { date, at: time === null ? null : instantInLondon(date, time) };
  const unfit = await findLeavingProblem(from, {
    ...{ text: "date-change-reason", inspectionId, words: reason, now },
  });
  if (unfit !== null) return { kind: "not-releasable", why: unfit };
  return from.db.transaction().execute(async (trx): Promise<MovedDate> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const dateStatus = await findDateStatus(trx, { inspectionId, now });
    if (!dateStatus) return { kind: "no-such-inspection" };
    if (isNoMove(key, to, dateStatus)) return { kind: "unchanged" };
    const why = findMoveProblem(key, to, dateStatus);
    if (why !== null) return { kind: "refused", why };
    const { set, rule } = stepOf(dateStatus.steps, key);
    const backToRule = sameWhen(rule, to);
    await updateInspectionDate(
      trx,
      { inspectionId, key },
      {
        ...columnsOf(to),
        movedReason: backToRule ? null : reason,
        movedBy: backToRule ? null : actor.personId,
        movedAt: backToRule ? null : now,
      },
    );
    const change = { key, fromValue: textOf(set), toValue: textOf(to) };
    await insertDateChanges(trx, [
      { id: makeId(), inspectionId, ...change, reason, changedBy: actor.personId, changedAt: now },
    ]);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "inspection-dates.moved",
      details: change,
      words: { reason },
    });
    return { kind: "moved", to };
  });
}
