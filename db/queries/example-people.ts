import type { Queries } from "../connection.ts";

/** Everybody with a part in any re-visit, with the re-visit: areas by when they were set up, people as they joined. */
export function listMembersOfAllRevisits(db: Queries) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.personId")
    .innerJoin("revisits", "revisits.id", "members.revisitId")
    .select([
      "members.personId",
      "members.role",
      "members.organisation",
      "people.name",
      "revisits.areaName",
      "revisits.slug",
      "revisits.notifiedAt",
    ])
    .where("members.leftAt", "is", null)
    .where("people.deactivatedAt", "is", null)
    .orderBy("revisits.dayOne", "desc")
    .orderBy("revisits.createdAt", "desc")
    .orderBy("members.joinedAt")
    .orderBy("members.id")
    .execute();
}
