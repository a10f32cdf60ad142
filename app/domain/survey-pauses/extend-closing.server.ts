import { makeId } from "#app/platform/tokens.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  holdDraft,
  holdDraftsOfInspection,
  listDraftsWithLateAnswers,
  updateDraft,
  updateErasureOfDrafts,
} from "#db/queries/drafts.ts";
import { insertDateChanges, updateInspectionDate } from "#db/queries/inspection-dates.ts";
import { findFirstReleaseSince } from "#db/queries/releases.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBankHolidays } from "../calendar/find-bank-holidays.server.ts";
import { stepOf } from "../calendar/inspection-dates.ts";
import { noonInLondon } from "../calendar/london-time.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import { type Draft, mergeAnswers } from "../drafts/draft.ts";
import { recordReopening, reopenDraft } from "../drafts/reopen-draft.server.ts";
import { type DateStatus, findDateStatus } from "../inspections/find-date-status.server.ts";
import { columnsOf, textOf } from "../inspections/write-dates-plan.server.ts";
import { enqueueMessage } from "../messages/enqueue-message.server.ts";
import { listPeopleToNotify } from "../notification/record-notification.server.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { erasedAt } from "../survey/survey.ts";
import { type ExtensionStatus, findClosingProblem } from "./extension.ts";

export type ClosingExtended =
  | { kind: "extended"; closesAt: Temporal.Instant; isReopened: boolean }
  /** `why` says so in a sentence that tells what to do. */
  | { kind: "refused"; why: string }
  /** Families, forums and the area's officer read the reason. */
  | { kind: "not-releasable"; why: LeavingProblem }
  | { kind: "no-such-inspection" };

/** What bears on whether a re-visit's survey may close later; null where there is no such re-visit. */
export async function findExtensionStatus(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<(ExtensionStatus & { dateStatus: DateStatus }) | null> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  const dateStatus = await findDateStatus(db, { inspectionId, now });
  if (!survey || !dateStatus) return null;
  const released = await findFirstReleaseSince(db, { inspectionId, since: survey.closesAt });
  const bankHolidays = await findBankHolidays(db);
  return { survey, dateStatus, bankHolidays, isReleased: released !== undefined, now };
}

/**
 * Lets the survey close later: at 12 noon of a working day, for a reason that everybody reads who reads the dates. All
 * that depends on the closing reads it from the row that this changes. A survey that closed already is reopened by it: what
 * arrived too late counts, and a draft that was closed goes on when its writer comes back.
 */
export async function extendClosing(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    date: Temporal.PlainDate;
    reason: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ClosingExtended> {
  const { inspectionId, date, reason, actor, now } = input;
  const unfit = await findLeavingProblem(from, {
    ...{ text: "date-change-reason", inspectionId, words: reason, now },
  });
  if (unfit !== null) return { kind: "not-releasable", why: unfit };
  return from.db.transaction().execute(async (trx): Promise<ClosingExtended> => {
    await holdDraftsOfInspection(trx, inspectionId);
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const status = await findExtensionStatus(trx, { inspectionId, now });
    if (!status) return { kind: "no-such-inspection" };
    const why = findClosingProblem(date, status);
    if (why !== null) return { kind: "refused", why };
    const { set } = stepOf(status.dateStatus.steps, "survey-closes");
    const to = { date, at: noonInLondon(date) };
    await updateInspectionDate(
      trx,
      { inspectionId, key: "survey-closes" },
      {
        ...columnsOf(to),
        movedReason: reason,
        extensionReason: reason,
        movedBy: actor.personId,
        movedAt: now,
      },
    );
    const change = { key: "survey-closes", fromValue: textOf(set), toValue: textOf(to) };
    await insertDateChanges(trx, [
      { id: makeId(), inspectionId, ...change, reason, changedBy: actor.personId, changedAt: now },
    ]);
    const isReopened = Temporal.Instant.compare(now, status.survey.closesAt) >= 0;
    const counted = await takeInLateAnswers(trx, { inspectionId, now });
    await updateErasureOfDrafts(trx, { inspectionId, eraseAt: erasedAt(to.at) });
    for (const { personId } of await listPeopleToNotify(trx, inspectionId))
      await enqueueMessage(trx, { template: "survey-extended", inspectionId, personId, now });
    const details = { ...change, isReopened };
    for (const draft of counted) await recordReopening(trx, { draft, now });
    await recordAudit(trx, {
      ...{ at: now, actor, inspectionId, action: "survey.closing-extended", details, words: { reason } },
    });
    return { kind: "extended", closesAt: to.at, isReopened };
  });
}

/**
 * What was kept only to be returned, since it came after the closing, came in time by now. Returns the drafts whose
 * unfinished copy was counted until then.
 */
async function takeInLateAnswers(
  trx: Trx,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<Draft[]> {
  const counted: Draft[] = [];
  for (const { id } of await listDraftsWithLateAnswers(trx, inspectionId)) {
    const held = await holdDraft(trx, id);
    if (!held) continue;
    const { draft, wasCounted } = await reopenDraft(trx, { draft: held, now });
    if (wasCounted) counted.push(draft);
    // What came late of one child by itself is no longer the same as of the first.
    const sameAnswers = Object.fromEntries(
      Object.entries(draft.sameAnswers).filter(([key]) => draft.late[key] === undefined),
    );
    const answers = mergeAnswers(draft.answers, draft.late);
    await updateDraft(trx, id, { answers, sameAnswers, late: {} });
  }
  return counted;
}
