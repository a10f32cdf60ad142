import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { insertYoungPeopleQuestion } from "#db/queries/young-peoples-views.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { writeWording } from "../questions/read-version.ts";
import { plainQuestion } from "../questions/young-peoples-set.ts";
import { findAskableQuestions } from "./find-askable-questions.server.ts";

export type AddedPlainQuestion =
  | { kind: "added"; questionVersionId: string }
  /** A question with faces is asked for this focus area already. */
  | { kind: "has-one"; questionVersionId: string }
  | { kind: "no-such-focus-area" };

/**
 * Adds the plain question with faces for a focus area that has none, so that young people can be asked about it all the same.
 * It was not shared with the local area officer beforehand (¶115), and the audit list says so.
 */
export function addPlainQuestion(
  db: Queries,
  input: { inspectionId: string; focusAreaId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<AddedPlainQuestion> {
  const { inspectionId, focusAreaId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const areas = await listFocusAreasByInspection(trx, inspectionId);
    if (!areas.some(({ id }) => id === focusAreaId)) return { kind: "no-such-focus-area" };
    const questions = await findAskableQuestions(trx, { inspectionId });
    const already = questions.find(
      ({ type, focusAreaIds }) => type === "faces" && focusAreaIds.includes(focusAreaId),
    );
    if (already) return { kind: "has-one", questionVersionId: already.id };
    const questionVersionId = makeId();
    await insertYoungPeopleQuestion(trx, {
      inspectionId,
      questionId: makeId(),
      versionId: questionVersionId,
      focusAreaId,
      wording: writeWording({
        type: "faces",
        text: plainQuestion,
        hint: "",
        required: false,
        choices: [],
        since: null,
      }),
      createdBy: actor.personId,
      createdAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "discussion.plain-question-added",
      details: { focusAreaId, questionVersionId },
    });
    return { kind: "added", questionVersionId };
  });
}
