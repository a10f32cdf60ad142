import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import { familyPattern } from "./family-answers.ts";
import { isOfFamily } from "./family-responses.ts";

/** What respondents can say about themselves; the place of each gives it its power of two in a profile. */
type Groups = readonly { name: string; value: string }[];

/** How many parents and carers there are of each profile. */
export async function countResponsesByProfile(db: Queries, about: { inspectionId: string; groups: Groups }) {
  const rows = await db
    .selectFrom(selectProfiles(db, about).as("profiles"))
    .select("profiles.profile")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy("profiles.profile")
    .execute();
  return rows.map(numbered);
}

/** How often each choice was taken by those of each profile, for each question version. */
export async function countAnswersByProfile(
  db: Queries,
  about: { inspectionId: string; groups: Groups; questionVersionIds: readonly string[] },
) {
  if (about.questionVersionIds.length === 0) return [];
  const rows = await db
    .selectFrom("answers")
    .innerJoin(selectProfiles(db, about).as("profiles"), "profiles.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "answers.choice", "profiles.profile"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .groupBy(["answers.questionVersionId", "answers.choice", "profiles.profile"])
    .execute();
  return rows.map(numbered);
}

/** How many of each profile answered each version at all: where several can be chosen, not the sum of its choices. */
export async function countAnsweredByProfile(
  db: Queries,
  about: { inspectionId: string; groups: Groups; questionVersionIds: readonly string[] },
) {
  if (about.questionVersionIds.length === 0) return [];
  const rows = await db
    .selectFrom("answers")
    .innerJoin(selectProfiles(db, about).as("profiles"), "profiles.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "profiles.profile"])
    .select((eb) => eb.fn.count<number>("answers.responseId").distinct().as("count"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .groupBy(["answers.questionVersionId", "profiles.profile"])
    .execute();
  return rows.map(numbered);
}

/** How many families of each profile answered each version in which way: see `FamilyPattern`. */
export async function countFamilyPatternsByProfile(
  db: Queries,
  about: { inspectionId: string; groups: Groups; questionVersionIds: readonly string[] },
) {
  if (about.questionVersionIds.length === 0) return [];
  const byResponse = db
    .selectFrom("answers")
    .innerJoin(selectProfiles(db, about).as("profiles"), "profiles.responseId", "answers.responseId")
    .select(["answers.questionVersionId", "profiles.profile"])
    .select(familyPattern.as("pattern"))
    .where("answers.questionVersionId", "in", about.questionVersionIds)
    .groupBy(["answers.questionVersionId", "answers.responseId", "profiles.profile"]);
  const rows = await db
    .selectFrom(byResponse.as("families"))
    .select(["families.questionVersionId", "families.pattern", "families.profile"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["families.questionVersionId", "families.pattern", "families.profile"])
    .execute();
  return rows.map(numbered);
}

/** Each response of a parent or carer with its profile: the powers of two of the groups it named, added up. */
function selectProfiles(db: Queries, { inspectionId, groups }: { inspectionId: string; groups: Groups }) {
  const powers = groups.map(
    ({ name, value }, place) =>
      sql`when "responseGroups"."name" = ${name} and "responseGroups"."value" = ${value} then ${sql.lit(2 ** place)}`,
  );
  return db
    .selectFrom("responses")
    .leftJoin("responseGroups", "responseGroups.responseId", "responses.id")
    .select("responses.id as responseId")
    .select(sql<number>`sum(case ${sql.join(powers, sql` `)} else 0 end)`.as("profile"))
    .where("responses.inspectionId", "=", inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy("responses.id");
}

/** PostgreSQL gives sums and counts as text. */
function numbered<Row extends { profile: number; count: number }>(row: Row): Row {
  return { ...row, profile: Number(row.profile), count: Number(row.count) };
}
