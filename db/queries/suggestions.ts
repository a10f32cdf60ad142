import type { Queries } from "../connection.ts";
import { mayBeRead } from "./young-peoples-words.ts";

/** What people said about any of these focus areas, newest first; so many at most. One long document would crowd it out. */
export async function listTextsToCompare(
  db: Queries,
  criteria: { inspectionId: string; focusAreaIds: readonly string[]; limit: number },
): Promise<{ number: number; words: string }[]> {
  return db
    .selectFrom("texts")
    .select(["texts.number", "texts.words"])
    .where("texts.inspectionId", "=", criteria.inspectionId)
    .where("texts.source", "<>", "evidence")
    .where(mayBeRead)
    .where("texts.number", "in", (eb) =>
      eb
        .selectFrom("textFocusAreas")
        .select("textFocusAreas.textNumber")
        .where("textFocusAreas.focusAreaId", "in", [...criteria.focusAreaIds, ""]),
    )
    .orderBy("texts.number", "desc")
    .limit(criteria.limit)
    .execute();
}

/** What parents wrote, each with whether its writer belongs to a group; about one focus area or all, newest first. */
export async function listParentsTexts(
  db: Queries,
  criteria: {
    inspectionId: string;
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
        .on("responseGroups.name", "=", criteria.group.name)
        .on("responseGroups.value", "=", criteria.group.value),
    )
    .select(["texts.sourceId", "texts.words", "responseGroups.value"])
    .where("texts.inspectionId", "=", criteria.inspectionId)
    .where("texts.source", "=", "survey")
    .$if(criteria.focusAreaId !== null, (query) =>
      query.where("texts.number", "in", (eb) =>
        eb
          .selectFrom("textFocusAreas")
          .select("textFocusAreas.textNumber")
          .where("textFocusAreas.focusAreaId", "=", criteria.focusAreaId ?? ""),
      ),
    )
    .orderBy("texts.number", "desc")
    .limit(criteria.limit)
    .execute();
  return rows.map(({ sourceId, words, value }) => ({ writer: sourceId, words, isOfGroup: value !== null }));
}
