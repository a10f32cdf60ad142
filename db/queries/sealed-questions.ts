import type { Queries } from "../connection.ts";
import { asStored } from "./evidence-base.ts";

/** What was asked, and what it is all about: what answers mean nothing without. */
export async function listQuestionsWithAll(db: Queries, inspectionId: string) {
  const [focusAreas, approvals, versions, themes, earlier, youngPeoples] = await Promise.all([
    db
      .selectFrom("focusAreas")
      .select(["id", "position", "shortName", "fullText"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("approvals")
      .select(["id", "number", "approvedBy", "approvedAt"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("approvalVersions")
      .innerJoin("approvals", "approvals.id", "approvalVersions.approvalId")
      .innerJoin("questionVersions as asked", "asked.id", "approvalVersions.questionVersionId")
      .select(["approvalVersions.approvalId", "approvalVersions.position", "asked.id", "asked.type"])
      .select(["asked.text", "asked.hint", "asked.required", "asked.since", "asked.meaningId"])
      .select("asked.askedOf")
      .select((eb) => [
        asStored(eb.ref("asked.condition")).as("conditionText"),
        asStored(eb.ref("asked.choices")).as("choicesText"),
        asStored(eb.ref("asked.focusAreaIds")).as("focusAreaIdsText"),
      ])
      .where("approvals.inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("themes")
      .select(["id", "focusAreaId", "name", "description", "madeBy", "madeAt", "removedAt", "mergedInto"])
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("earlierFigures")
      .select(["id", "meaningId", "count", "base", "share", "source", "enteredBy", "enteredAt", "removedAt"])
      .select((eb) => asStored(eb.ref("labels")).as("labelsText"))
      .where("inspectionId", "=", inspectionId)
      .execute(),
    db
      .selectFrom("youngPeopleApprovalVersions as frozen")
      .innerJoin("youngPeopleApprovals as approved", "approved.id", "frozen.approvalId")
      .innerJoin("questionVersions as asked", "asked.id", "frozen.questionVersionId")
      .select(["approved.number", "approved.approvedBy", "approved.approvedAt"])
      .select(["frozen.approvalId", "frozen.position", "asked.id", "asked.type", "asked.text", "asked.hint"])
      .select("asked.meaningId")
      .select((eb) => [
        asStored(eb.ref("asked.choices")).as("choicesText"),
        asStored(eb.ref("asked.pictures")).as("picturesText"),
        asStored(eb.ref("asked.focusAreaIds")).as("focusAreaIdsText"),
      ])
      .where("approved.inspectionId", "=", inspectionId)
      .execute(),
  ]);
  return {
    focusAreas,
    approvals,
    versions: versions.map(
      ({ choicesText: choices, focusAreaIdsText: focusAreaIds, conditionText: condition, ...row }) => ({
        ...row,
        ...{ choices, focusAreaIds, condition },
      }),
    ),
    themes,
    earlier: earlier.map(({ labelsText: labels, ...row }) => ({ ...row, labels })),
    // Where none was approved nothing is hashed, so that older seals still hold.
    youngPeoples: youngPeoples.map(
      ({ choicesText: choices, picturesText: pictures, focusAreaIdsText: focusAreaIds, ...row }) => ({
        ...row,
        ...{ choices, pictures, focusAreaIds },
      }),
    ),
  };
}
