import type { Queries } from "../connection.ts";
import { prepared } from "../prepared.ts";
import type { DraftsTable } from "../tables/surveys.ts";

const surveyBySlug = prepared<{ slug: string }>()((db, param) =>
  surveys(db)
    .where("surveys.slug", "=", param("slug"))
    .where("surveys.notifiedAt", "is not", null)
    .where("surveys.deletedAt", "is", null),
);
const surveyByInspection = prepared<{ inspectionId: string }>()((db, param) =>
  surveys(db).where("surveys.inspectionId", "=", param("inspectionId")),
);

/** The survey of a re-visit that families may know of: its two instants as they now stand, and the latest approved set. */
export function findSurveyBySlug(db: Queries, slug: string) {
  return surveyBySlug.first(db, { slug });
}

const withDraft = prepared<{ slug: string; tokenHash: string }>()((db, param) =>
  surveys(db)
    .where("surveys.slug", "=", param("slug"))
    .where("surveys.notifiedAt", "is not", null)
    .where("surveys.deletedAt", "is", null)
    .leftJoin("drafts", (join) =>
      join
        .onRef("drafts.inspectionId", "=", "surveys.inspectionId")
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
    .where("surveys.notifiedAt", "is not", null)
    .where("surveys.deletedAt", "is", null)
    .orderBy("surveys.areaName")
    .orderBy("surveys.dayOne", "desc")
    .execute();
}

export function findSurveyByInspection(db: Queries, inspectionId: string) {
  return surveyByInspection.first(db, { inspectionId });
}

function surveys(db: Queries) {
  return db
    .selectFrom("surveys")
    .select([
      "surveys.inspectionId as surveyInspectionId",
      "surveys.areaName",
      "surveys.slug",
      "surveys.kind",
    ])
    .select(["surveys.retentionMonths", "surveys.pausedAt", "surveys.extensionReason", "surveys.opensAt"])
    .select(["surveys.closesAt", "surveys.finalDay", "surveys.sealedEarlyAt", "surveys.latestApprovalId"])
    .select("surveys.languages");
}
