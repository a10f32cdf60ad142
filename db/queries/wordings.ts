import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";
import type {
  FocusAreaWordingsTable,
  InspectionLanguagesTable,
  QuestionWordingsTable,
} from "../tables/wordings.ts";

/**
 * Every wording that holds for the questions of an approval, and for its re-visit's focus areas as they are named now;
 * earlier numbers too. `about`: the id of the approved version, or of the focus area.
 */
export function listWordingsByApproval(db: Queries, approvalId: string) {
  const ofQuestions = db
    .selectFrom("approvalVersions")
    .innerJoin("questionVersions as asked", "asked.id", "approvalVersions.questionVersionId")
    .innerJoin("questionWordings as wording", (join) =>
      join
        .onRef("wording.questionId", "=", "asked.questionId")
        .onRef("wording.standardText", "=", "asked.text")
        .onRef("wording.standardHint", "=", "asked.hint")
        .onRef("wording.standardChoices", "=", "asked.choices"),
    )
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
    .innerJoin("focusAreas", "focusAreas.inspectionId", "approvals.inspectionId")
    .innerJoin("focusAreaWordings as wording", (join) =>
      join
        .onRef("wording.focusAreaId", "=", "focusAreas.id")
        .onRef("wording.standardName", "=", "focusAreas.shortName"),
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
      sql<readonly string[]>`'[]'`.as("choices"),
      "wording.picture",
    ]);
  return ofQuestions.unionAll(ofFocusAreas).execute();
}

/** Every wording of a re-visit's questions, newest first. */
export function listQuestionWordings(db: Queries, inspectionId: string): Promise<QuestionWordingsTable[]> {
  return db
    .selectFrom("questionWordings")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number", "desc")
    .execute();
}

/** Every wording of a re-visit's focus areas, newest first. */
export function listFocusAreaWordings(db: Queries, inspectionId: string): Promise<FocusAreaWordingsTable[]> {
  return db
    .selectFrom("focusAreaWordings")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("number", "desc")
    .execute();
}

export async function insertQuestionWording(trx: Trx, wording: QuestionWordingsTable): Promise<void> {
  await trx.insertInto("questionWordings").values(wording).execute();
}

export async function insertFocusAreaWording(trx: Trx, wording: FocusAreaWordingsTable): Promise<void> {
  await trx.insertInto("focusAreaWordings").values(wording).execute();
}

/** The languages that somebody has signed off for a re-visit, on or off. */
export function listInspectionLanguages(db: Queries, inspectionId: string) {
  return db
    .selectFrom("inspectionLanguages")
    .innerJoin("people", "people.id", "inspectionLanguages.recordedBy")
    .selectAll("inspectionLanguages")
    .select("people.name as recordedByName")
    .where("inspectionId", "=", inspectionId)
    .orderBy("language")
    .execute();
}

/** Keeps a sign-off, instead of an earlier one; whether the language is on stays as it was. */
export async function replaceSignOff(
  trx: Trx,
  row: Omit<InspectionLanguagesTable, "switchedOnBy" | "switchedOnAt">,
): Promise<void> {
  const { inspectionId, language, ...signOff } = row;
  await trx
    .insertInto("inspectionLanguages")
    .values({ ...row, switchedOnBy: null, switchedOnAt: null })
    .onConflict((conflict) => conflict.columns(["inspectionId", "language"]).doUpdateSet(signOff))
    .execute();
}

export async function updateSwitch(
  trx: Trx,
  {
    inspectionId,
    language,
    ...on
  }: Pick<InspectionLanguagesTable, "inspectionId" | "language" | "switchedOnBy" | "switchedOnAt">,
): Promise<void> {
  await trx
    .updateTable("inspectionLanguages")
    .set(on)
    .where("inspectionId", "=", inspectionId)
    .where("language", "=", language)
    .execute();
}
