import type { Queries } from "../connection.ts";

/**
 * The numbers of a batch of the texts of a re-visit after that one; `codedOnly`: of those under a theme that stands;
 * `spokenOnly`: without passages of documents.
 */
export async function listTextNumbersAfter(
  db: Queries,
  about: { inspectionId: string; after: number; limit: number; codedOnly: boolean; spokenOnly?: boolean },
): Promise<number[]> {
  const rows = await db
    .selectFrom("texts")
    .select("number")
    .where("inspectionId", "=", about.inspectionId)
    .where("number", ">", about.after)
    .$if(about.spokenOnly === true, (query) => query.where("source", "<>", "evidence"))
    .$if(about.codedOnly, (query) =>
      query.where(
        "number",
        "in",
        db.selectFrom("codings").select("textNumber").where("codings.removedAt", "is", null),
      ),
    )
    .orderBy("number")
    .limit(about.limit)
    .execute();
  return rows.map(({ number }) => number);
}

/** Who has put texts of a re-visit under themes. */
export function listCoders(db: Queries, inspectionId: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("codings")
    .innerJoin("themes", "themes.id", "codings.themeId")
    .innerJoin("people", "people.id", "codings.codedBy")
    .select(["people.id", "people.name"])
    .distinct()
    .where("themes.inspectionId", "=", inspectionId)
    .orderBy("people.name")
    .orderBy("people.id")
    .execute();
}
