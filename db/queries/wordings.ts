import type { Queries, Trx } from "../connection.ts";
import type { FocusAreaWordingsTable, QuestionWordingsTable } from "../tables/wordings.ts";

/**
 * Every wording that holds for the questions of an approval, and for its re-visit's focus areas as they are named now;
 * earlier numbers too. `about`: the id of the approved version, or of the focus area.
 */
export function listWordingsByApproval(db: Queries, approvalId: string) {
  const ofQuestions = db
    .selectFrom("approvalVersions")
    .innerJoin("questionVersions as asked", "asked.id", "approvalVersions.questionVersionId")
    .innerJoin("questionVersions as beside", (join) =>
      join
        .onRef("beside.questionId", "=", "asked.questionId")
        .onRef("beside.type", "=", "asked.type")
        .onRef("beside.text", "=", "asked.text")
        .onRef("beside.hint", "=", "asked.hint")
        .onRef("beside.choices", "=", "asked.choices"),
    )
    .innerJoin("questionWordings as wording", "wording.questionVersionId", "beside.id")
    .where("approvalVersions.approvalId", "=", approvalId)
    .select((eb) => [
      eb.val("question").as("kind"),
      "asked.id as about",
      "wording.language",
      "wording.easyRead",
      "wording.number",
      "wording.text",
      "wording.hint",
      "wording.choices",
      "wording.picture",
    ]);
  const ofFocusAreas = db
    .selectFrom("approvals")
    .innerJoin("focusAreas", "focusAreas.revisitId", "approvals.revisitId")
    .innerJoin("focusAreaWordings as wording", (join) =>
      join
        .onRef("wording.focusAreaId", "=", "focusAreas.id")
        .onRef("wording.standard", "=", "focusAreas.shortName"),
    )
    .where("approvals.id", "=", approvalId)
    .select((eb) => [
      eb.val("focus-area").as("kind"),
      "focusAreas.id as about",
      "wording.language",
      "wording.easyRead",
      "wording.number",
      "wording.shortName as text",
      eb.val("").as("hint"),
      eb.val("[]").as("choices"),
      "wording.picture",
    ]);
  return ofQuestions.unionAll(ofFocusAreas).execute();
}

/** Every wording of a re-visit's questions, with the standard words that it was written beside; newest first. */
export function listQuestionWordings(db: Queries, revisitId: string) {
  return db
    .selectFrom("questionWordings")
    .innerJoin("questionVersions", "questionVersions.id", "questionWordings.questionVersionId")
    .innerJoin("people", "people.id", "questionWordings.writtenBy")
    .selectAll("questionWordings")
    .select([
      "questionVersions.type as besideType",
      "questionVersions.text as besideText",
      "questionVersions.hint as besideHint",
      "questionVersions.choices as besideChoices",
      "people.name as writtenByName",
    ])
    .where("questionWordings.revisitId", "=", revisitId)
    .orderBy("questionWordings.number", "desc")
    .execute();
}

/** Every wording of a re-visit's focus areas, newest first. */
export function listFocusAreaWordings(db: Queries, revisitId: string): Promise<FocusAreaWordingsTable[]> {
  return db
    .selectFrom("focusAreaWordings")
    .selectAll()
    .where("revisitId", "=", revisitId)
    .orderBy("number", "desc")
    .execute();
}

export async function insertQuestionWording(trx: Trx, wording: QuestionWordingsTable): Promise<void> {
  await trx.insertInto("questionWordings").values(wording).execute();
}

export async function insertFocusAreaWording(trx: Trx, wording: FocusAreaWordingsTable): Promise<void> {
  await trx.insertInto("focusAreaWordings").values(wording).execute();
}
