import type { Queries } from "../connection.ts";

export type Marks = { responses: string; ownAnswers: string; otherTexts: string; coded: string };

/**
 * What no two states of a re-visit have alike: of its responses, how many there are and the sum of their marks; of young people's own
 * answers, how many were sent, the sum of their revisions and how many were taken back; of what was
 * said otherwise and of what is coded, a mark that the database keeps. Whatever is counted is the same while they are the same.
 */
export async function findMarks(db: Queries, inspectionId: string): Promise<Marks> {
  const [responses, ownAnswers, texts] = await Promise.all([
    db
      .selectFrom("responses")
      .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.sum<number | null>("mark").as("marks")])
      .where("inspectionId", "=", inspectionId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("youngPeoplesResponses")
      .select((eb) => [
        eb.fn.countAll<number>().as("count"),
        eb.fn.sum<number | null>("revision").as("revisions"),
        eb.fn.count<number>("withdrawnAt").as("withdrawnCount"),
      ])
      .where("inspectionId", "=", inspectionId)
      .where("sentAt", "is not", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("textMarks")
      .select(["said", "coded"])
      .where("inspectionId", "=", inspectionId)
      .executeTakeFirst(),
  ]);
  return {
    responses: `${responses.count} ${responses.marks ?? 0}`,
    ownAnswers: `${ownAnswers.count} ${ownAnswers.revisions ?? 0} ${ownAnswers.withdrawnCount}`,
    otherTexts: String(texts?.said ?? 0),
    coded: String(texts?.coded ?? 0),
  };
}
