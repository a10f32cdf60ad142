import type { Queries } from "../connection.ts";

/** What people said about any of these focus areas, newest first; so many at most. One long document would crowd it out. */
export async function listTextsToCompare(
  db: Queries,
  asked: { revisitId: string; focusAreaIds: readonly string[]; limit: number },
): Promise<{ number: number; words: string }[]> {
  return db
    .selectFrom("texts")
    .select(["texts.number", "texts.words"])
    .where("texts.revisitId", "=", asked.revisitId)
    .where("texts.source", "<>", "evidence")
    .where("texts.number", "in", (eb) =>
      eb
        .selectFrom("textFocusAreas")
        .select("textFocusAreas.textNumber")
        .where("textFocusAreas.focusAreaId", "in", [...asked.focusAreaIds, ""]),
    )
    .orderBy("texts.number", "desc")
    .limit(asked.limit)
    .execute();
}

/** What parents wrote, each with whether its writer belongs to a group; about one focus area or all, newest first. */
export async function listParentsTexts(
  db: Queries,
  asked: {
    revisitId: string;
    focusAreaId: string | null;
    group: { name: string; value: string };
    limit: number;
  },
): Promise<{ writer: string; words: string; isOfGroup: boolean }[]> {
  const rows = await db
    .selectFrom("texts")
    .leftJoin("responseGroups", (join) =>
      join
        .onRef("responseGroups.responseId", "=", "texts.sourceId")
        .on("responseGroups.name", "=", asked.group.name)
        .on("responseGroups.value", "=", asked.group.value),
    )
    .select(["texts.sourceId", "texts.words", "responseGroups.value"])
    .where("texts.revisitId", "=", asked.revisitId)
    .where("texts.source", "=", "survey")
    .$if(asked.focusAreaId !== null, (query) =>
      query.where("texts.number", "in", (eb) =>
        eb
          .selectFrom("textFocusAreas")
          .select("textFocusAreas.textNumber")
          .where("textFocusAreas.focusAreaId", "=", asked.focusAreaId ?? ""),
      ),
    )
    .orderBy("texts.number", "desc")
    .limit(asked.limit)
    .execute();
  return rows.map(({ sourceId, words, value }) => ({ writer: sourceId, words, isOfGroup: value !== null }));
}
