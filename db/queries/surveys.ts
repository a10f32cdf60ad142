import type { Queries } from "../connection.ts";
import { joined } from "../dialects/index.ts";
import { prepared } from "../prepared.ts";
import type { DraftsTable } from "../tables/surveys.ts";

const surveyBySlug = prepared<{ slug: string }>()((db, param) =>
  surveys(db)
    .where("inspections.slug", "=", param("slug"))
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null),
);
const surveyByInspection = prepared<{ inspectionId: string }>()((db, param) =>
  surveys(db).where("inspections.id", "=", param("inspectionId")),
);

/** The survey of a re-visit that families may know of: its two instants as they now stand, and the latest approved set. */
export function findSurveyBySlug(db: Queries, slug: string) {
  return surveyBySlug.first(db, { slug });
}

const withDraft = prepared<{ slug: string; tokenHash: string }>()((db, param) =>
  surveys(db)
    .where("inspections.slug", "=", param("slug"))
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null)
    .leftJoin("drafts", (join) =>
      join
        .onRef("drafts.inspectionId", "=", "inspections.id")
        .on("drafts.tokenHash", "=", param("tokenHash")),
    )
    .selectAll("drafts"),
);

/** As `findSurveyBySlug`, with the draft that this secret opens there; null where it opens none. */
export async function findSurveyAndDraft(db: Queries, key: { slug: string; tokenHash: string }) {
  const row = await withDraft.first(db, key);
  return row && { survey: row, draft: isDraft(row) ? row : null };
}

function isDraft<Row extends { id: string | null }>(row: Row): row is Row & DraftsTable {
  return row.id !== null;
}

/** The surveys of every re-visit that families may know of, by the area's name and then the latest first. */
export function listSurveysOfNotified(db: Queries) {
  return surveys(db)
    .where("inspections.notifiedAt", "is not", null)
    .where("inspections.deletedAt", "is", null)
    .orderBy("inspections.areaName")
    .orderBy("inspections.dayOne", "desc")
    .execute();
}

export function findSurveyByInspection(db: Queries, inspectionId: string) {
  return surveyByInspection.first(db, { inspectionId });
}

/** Each of its parts is looked up by its key, which SQLite does in a quarter of the time that joining them takes. */
function surveys(db: Queries) {
  return db
    .selectFrom("inspections")
    .select(["inspections.id as surveyInspectionId", "inspections.areaName", "inspections.slug"])
    .select(["inspections.kind", "inspections.retentionMonths"])
    .select((eb) => {
      const instantOf = (key: "survey-opens" | "survey-closes") =>
        eb
          .selectFrom("inspectionDates")
          .select("inspectionDates.at")
          .whereRef("inspectionDates.inspectionId", "=", "inspections.id")
          .where("inspectionDates.key", "=", key);
      return [
        // What else is said of a pause is asked where there is one: every page of every family asks this.
        eb
          .selectFrom("surveyPauses")
          .select("surveyPauses.pausedAt")
          .whereRef("surveyPauses.inspectionId", "=", "inspections.id")
          .where("surveyPauses.resumedAt", "is", null)
          .as("pausedAt"),
        eb
          .selectFrom("inspectionDates")
          .select("inspectionDates.extensionReason")
          .whereRef("inspectionDates.inspectionId", "=", "inspections.id")
          .where("inspectionDates.key", "=", "survey-closes")
          .as("extensionReason"),
        instantOf("survey-opens").as("opensAt"),
        instantOf("survey-closes").as("closesAt"),
        eb
          .selectFrom("inspectionDates")
          .select("inspectionDates.date")
          .whereRef("inspectionDates.inspectionId", "=", "inspections.id")
          .where("inspectionDates.key", "=", "final-day")
          .as("finalDay"),
        eb
          .selectFrom("seals")
          .select("seals.sealedAt")
          .whereRef("seals.inspectionId", "=", "inspections.id")
          .where("seals.unsealedAt", "is", null)
          .as("sealedEarlyAt"),
        eb
          .selectFrom("approvals")
          .select("approvals.id")
          .whereRef("approvals.inspectionId", "=", "inspections.id")
          .orderBy("approvals.number", "desc")
          .limit(1)
          .as("latestApprovalId"),
        eb
          .selectFrom("inspectionLanguages")
          .select((of) => joined(db, of.ref("inspectionLanguages.language")).as("languages"))
          .whereRef("inspectionLanguages.inspectionId", "=", "inspections.id")
          .where("inspectionLanguages.switchedOnAt", "is not", null)
          .as("languages"),
      ];
    });
}
