import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { addToTally, insertPress } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findAskableQuestions } from "../young-people/find-askable-questions.server.ts";
import { findDiscussion } from "./find-discussion.server.ts";
import { findRecordingProblem, type NotRecordable } from "./recording.ts";
import { checkTally, type FaceCounts, type FaceName, noFaces } from "./tally.ts";

export type TalliedFace =
  /** The question's faces as they now are, those that others tallied included. */
  | { kind: "tallied"; counts: FaceCounts; counting: number }
  | { kind: "already-tallied" | "all-counted" | "nothing-to-take-away"; counts: FaceCounts; counting: number }
  | { kind: NotRecordable }
  | { kind: "no-such-discussion" | "no-such-question" };

/**
 * Adds faces to a question's tally, or with a negative `change` takes some away. It is always an addition to what is there, so
 * two inspectors can tally at once. A question never has more faces than young people who count. A `pressId` that
 * was counted before is not counted again, so that a press may be sent twice over a poor signal.
 */
export function tallyFace(
  db: Queries,
  input: {
    inspectionId: string;
    discussionId: string;
    focusAreaId: string;
    questionVersionId: string;
    face: FaceName;
    change: number;
    pressId?: string;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<TalliedFace> {
  const { inspectionId, discussionId, focusAreaId, questionVersionId, face, change, actor, now } = input;
  const tally = { discussionId, focusAreaId, questionVersionId, face, count: change };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const discussion = await findDiscussion(trx, { inspectionId, discussionId });
    if (!discussion) return { kind: "no-such-discussion" };
    const { counting } = discussion;
    const counts =
      discussion.tallies.find(
        (one) => one.focusAreaId === focusAreaId && one.questionVersionId === questionVersionId,
      )?.counts ?? noFaces;
    const notRecordable = findRecordingProblem(discussion);
    // With nobody left who counts, what is there must still be taken away.
    if (notRecordable && change > 0) return { kind: notRecordable };
    const used = discussion.tallies.map((one) => one.questionVersionId);
    const questions = await findAskableQuestions(trx, { inspectionId, used });
    const question = questions.find(({ id }) => id === questionVersionId);
    if (question?.type !== "faces" || !question.focusAreaIds.includes(focusAreaId))
      return { kind: "no-such-question" };
    const verdict = checkTally(counts, { face, change }, counting);
    const pressId = input.pressId ?? makeId();
    const isNew = await insertPress(trx, { id: pressId, discussionId, pressedAt: now });
    if (!isNew) return { kind: "already-tallied", counts, counting };
    if (verdict !== "allowed") return { kind: verdict, counts, counting };
    await addToTally(trx, tally);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: change > 0 ? "discussion.faces-tallied" : "discussion.faces-untallied",
      details: { discussionId, focusAreaId, questionVersionId, face, change },
    });
    return { kind: "tallied", counts: { ...counts, [face]: counts[face] + change }, counting };
  });
}
