import type { Queries } from "../connection.ts";
import { joined } from "../dialects/index.ts";
import { prepared } from "../prepared.ts";
import type { DraftsTable } from "../tables/surveys.ts";

const surveyBySlug = prepared<{ slug: string }>()((db, param) =>
  surveys(db).where("revisits.slug", "=", param("slug")).where("revisits.notifiedAt", "is not", null),
);
const surveyByRevisit = prepared<{ revisitId: string }>()((db, param) =>
  surveys(db).where("revisits.id", "=", param("revisitId")),
);

/** The survey of a re-visit that families may know of: its two instants as they now stand, and the latest approved set. */
export function findSurveyBySlug(db: Queries, slug: string) {
  return surveyBySlug.first(db, { slug });
}

const withDraft = prepared<{ slug: string; tokenHash: string }>()((db, param) =>
  surveys(db)
    .where("revisits.slug", "=", param("slug"))
    .where("revisits.notifiedAt", "is not", null)
    .leftJoin("drafts", (join) =>
      join.onRef("drafts.revisitId", "=", "revisits.id").on("drafts.tokenHash", "=", param("tokenHash")),
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
    .where("revisits.notifiedAt", "is not", null)
    .orderBy("revisits.areaName")
    .orderBy("revisits.dayOne", "desc")
    .execute();
}

export function findSurveyByRevisit(db: Queries, revisitId: string) {
  return surveyByRevisit.first(db, { revisitId });
}

/** Each of its parts is looked up by its key, which SQLite does in a quarter of the time that joining them takes. */
function surveys(db: Queries) {
  return db
    .selectFrom("revisits")
    .select(["revisits.id as surveyRevisitId", "revisits.areaName", "revisits.slug"])
    .select((eb) => {
      const instantOf = (key: string) =>
        eb
          .selectFrom("revisitDates")
          .select("revisitDates.at")
          .whereRef("revisitDates.revisitId", "=", "revisits.id")
          .where("revisitDates.key", "=", key);
      return [
        instantOf("survey-opens").as("opensAt"),
        instantOf("survey-closes").as("closesAt"),
        eb
          .selectFrom("revisitDates")
          .select("revisitDates.date")
          .whereRef("revisitDates.revisitId", "=", "revisits.id")
          .where("revisitDates.key", "=", "final-day")
          .as("finalDay"),
        eb
          .selectFrom("seals")
          .select("seals.sealedAt")
          .whereRef("seals.revisitId", "=", "revisits.id")
          .where("seals.unsealedAt", "is", null)
          .as("sealedEarlyAt"),
        eb
          .selectFrom("approvals")
          .select("approvals.id")
          .whereRef("approvals.revisitId", "=", "revisits.id")
          .orderBy("approvals.number", "desc")
          .limit(1)
          .as("latestApprovalId"),
        eb
          .selectFrom("revisitLanguages")
          .select((of) => joined(db, of.ref("revisitLanguages.language")).as("languages"))
          .whereRef("revisitLanguages.revisitId", "=", "revisits.id")
          .where("revisitLanguages.switchedOnAt", "is not", null)
          .as("languages"),
      ];
    });
}
