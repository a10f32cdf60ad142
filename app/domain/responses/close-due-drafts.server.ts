import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findConsentByDraft, moveConsentsToResponse } from "#db/queries/consents.ts";
import { holdDraft, listDraftsToClose, updateDraft } from "#db/queries/drafts.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { shortenAnswers } from "../drafts/draft.ts";
import { doInBatches } from "../jobs/in-turn.ts";
import { raiseFlags } from "../safeguarding/raise-flags.server.ts";
import { sortAskedQuestions } from "../survey/asked-questions.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { findSurveyQuestions } from "../survey/find-survey-questions.server.ts";
import { erasedAt } from "../survey/survey.ts";
import { carryFaultMarks } from "../survey-faults/carry-fault-marks.server.ts";
import { keepResponse, responseIdOfDraft } from "./keep-response.server.ts";

/** A request whose headers came before noon may take a minute to arrive whole on a poor signal, and it counts. */
export const waitedFor = Temporal.Duration.from({ seconds: 90 });
const atATime = 100;

/**
 * Sees to the drafts that the closing noon passed over: where their writer agreed to that, what was saved becomes an
 * unfinished response, once; where not, it stays unread. All are to be erased seven days after closing.
 * Returns how many were seen to: no more than `atMost`, to the next hundred.
 */
export async function closeDueDrafts(
  db: Queries,
  now: Temporal.Instant,
  maxDrafts = Number.POSITIVE_INFINITY,
): Promise<number> {
  const closedBy = now.subtract(waitedFor);
  let closed = 0;
  await doInBatches(
    async (stuck) => (closed >= maxDrafts ? [] : listDraftsToClose(db, { closedBy, limit: atATime + stuck })),
    ({ id }) => id,
    async ([due]) => {
      closed += 1;
      if (due && due.closesAt !== null) await closeDraft(db, { ...due, closesAt: due.closesAt, now });
    },
  );
  return closed;
}

async function closeDraft(
  db: Queries,
  due: { id: string; inspectionId: string; closesAt: Temporal.Instant; now: Temporal.Instant },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const draft = await holdDraft(trx, due.id);
    if (!draft || draft.closedAt !== null) return;
    // An extension either came before, and is read below, or waits and finds the draft closed.
    await serializeTransactions(trx, `inspection:${due.inspectionId}`);
    // Extended since the list was read, it is not due.
    const survey = await findSurveyOfInspection(trx, draft.inspectionId);
    if (survey && !survey.closesAt.equals(due.closesAt)) return;
    await updateDraft(trx, draft.id, {
      closedAt: due.closesAt,
      eraseAt: erasedAt(due.closesAt),
    });
    const consent = await findConsentByDraft(trx, draft.id);
    // What was sent before and not yet changed stands as it was sent.
    if (draft.changesResponseId !== null) return;
    if (!consent?.useUnfinished || Object.keys(draft.answers).length === 0) return;
    const { inspectionId, approvalId } = draft;
    const set = await findSurveyQuestions(trx, { inspectionId, approvalId, now: due.now });
    if (!set) throw new Error("a draft's approved questions are gone");
    const { answers, shortened } = shortenAnswers(
      sortAskedQuestions(set.questions, draft).asked,
      draft.answers,
    );
    if (Object.keys(answers).length === 0) return;
    const response = {
      set,
      about: draft.about,
      childProfiles: draft.childProfiles,
      answers,
      receiptHash: null,
      unfinished: true,
      quoteWithoutName: consent.quoteWithoutName,
      receivedAt: draft.savedAt,
      mode: "online" as const,
      language: draft.language,
      botSignals: draft.doubts,
    };
    const responseId = await keepResponse(trx, response, responseIdOfDraft(draft.id, "unfinished"));
    await raiseFlags(trx, { set, answers, responseId, before: [], now: due.now });
    await carryFaultMarks(trx, { draft, responseId, before: null, lookedAt: [], now: due.now });
    await moveConsentsToResponse(trx, { draftId: draft.id, responseId, keepDraft: true });
    await recordAudit(trx, {
      at: due.now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "unfinished-response.counted",
      // Words saved before there was a limit; their writer can still copy all of them for seven days.
      details: shortened > 0 ? { answersShortened: shortened } : undefined,
    });
  });
}
