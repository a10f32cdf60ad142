import type { Queries } from "../connection.ts";

/** Everybody with a part in any re-visit, with the re-visit: areas by when they were set up, people as they joined. */
export function listMembersOfAllInspections(db: Queries) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .innerJoin("inspections", "inspections.id", "members.inspectionId")
    .select([
      "members.personId",
      "members.role",
      "members.organisation",
      "people.name",
      "inspections.areaName",
      "inspections.slug",
      "inspections.notifiedAt",
    ])
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .orderBy("inspections.dayOne", "desc")
    .orderBy("inspections.createdAt", "desc")
    .orderBy("members.joinedAt")
    .orderBy("members.id")
    .execute();
}
