import { sql } from "kysely";
import type { Queries } from "../connection.ts";
import type { FocusAreasTable } from "../tables/inspections.ts";

/** The focus areas of a re-visit in their order. */
export function listFocusAreasByInspection(db: Queries, inspectionId: string): Promise<FocusAreasTable[]> {
  return db
    .selectFrom("focusAreas")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export async function insertFocusArea(db: Queries, focusArea: FocusAreasTable): Promise<void> {
  await db.insertInto("focusAreas").values(focusArea).execute();
}

export async function updateFocusArea(db: Queries, focusArea: FocusAreasTable): Promise<void> {
  const { id, inspectionId, ...changes } = focusArea;
  await db
    .updateTable("focusAreas")
    .set(changes)
    .where("id", "=", id)
    .where("inspectionId", "=", inspectionId)
    .execute();
}

/** Deletes a focus area, with the ties of questions that were removed before anybody was shown them. */
export async function deleteFocusArea(
  db: Queries,
  { inspectionId, focusAreaId }: { inspectionId: string; focusAreaId: string },
): Promise<void> {
  await db
    .deleteFrom("questionFocusAreas")
    .where("focusAreaId", "=", focusAreaId)
    .where("questionId", "in", (removed) =>
      removed.selectFrom("questions").select("id").where("removedAt", "is not", null),
    )
    .execute();
  await db
    .deleteFrom("focusAreas")
    .where("id", "=", focusAreaId)
    .where("inspectionId", "=", inspectionId)
    .execute();
}

/** What hangs on a focus area, so that it cannot be taken away: counts of each kind. */
export async function countUsesOfFocusArea(
  db: Queries,
  focusAreaId: string,
): Promise<{ questions: number; questionVersions: number; records: number }> {
  const questions = await db
    .selectFrom("questionFocusAreas")
    .innerJoin("questions", "questions.id", "questionFocusAreas.questionId")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("questionFocusAreas.focusAreaId", "=", focusAreaId)
    .where("questions.removedAt", "is", null)
    .executeTakeFirstOrThrow();
  const questionVersions = await db
    .selectFrom("questionVersions")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where(sql<string>`${sql.ref("focusAreaIds")}`, "like", `%"${focusAreaId}"%`)
    .executeTakeFirstOrThrow();
  const records = await Promise.all(
    (
      [
        "discussionTallies",
        "discussionWords",
        "meetingNotes",
        "themes",
        "sourceMarks",
        "findings",
        "progressJudgements",
        "letterSections",
        "evidenceFocusAreas",
        "evidenceRequests",
      ] as const
    ).map((table) =>
      db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as("count"))
        .where("focusAreaId", "=", focusAreaId)
        .executeTakeFirstOrThrow(),
    ),
  );
  return {
    questions: Number(questions.count),
    questionVersions: Number(questionVersions.count),
    records: records.reduce((sum, row) => sum + Number(row.count), 0),
  };
}
