import type { Queries } from "../connection.ts";

/** The survey of a re-visit that families may know of: its two instants as they now stand, and the latest approved set. */
export function findSurveyBySlug(db: Queries, slug: string) {
  return surveys(db)
    .where("revisits.slug", "=", slug)
    .where("revisits.notifiedAt", "is not", null)
    .executeTakeFirst();
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
  return surveys(db).where("revisits.id", "=", revisitId).executeTakeFirst();
}

function surveys(db: Queries) {
  return db
    .selectFrom("revisits")
    .innerJoin("revisitDates as opens", (join) =>
      join.onRef("opens.revisitId", "=", "revisits.id").on("opens.key", "=", "survey-opens"),
    )
    .innerJoin("revisitDates as closes", (join) =>
      join.onRef("closes.revisitId", "=", "revisits.id").on("closes.key", "=", "survey-closes"),
    )
    .select(["revisits.id as revisitId", "revisits.areaName", "revisits.slug"])
    .select(["opens.at as opensAt", "closes.at as closesAt"])
    .select((eb) =>
      eb
        .selectFrom("approvals")
        .select("approvals.id")
        .whereRef("approvals.revisitId", "=", "revisits.id")
        .orderBy("approvals.number", "desc")
        .limit(1)
        .as("approvalId"),
    );
}
