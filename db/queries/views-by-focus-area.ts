import type { Queries } from "../connection.ts";

/** The faces of all discussions of a re-visit, for each focus area and question. */
export function sumFacesByFocusArea(db: Queries, inspectionId: string) {
  return db
    .selectFrom("discussionTallies")
    .innerJoin("discussions", "discussions.id", "discussionTallies.discussionId")
    .innerJoin("questionVersions", "questionVersions.id", "discussionTallies.questionVersionId")
    .select([
      "discussionTallies.focusAreaId",
      "discussionTallies.questionVersionId",
      "discussionTallies.face",
    ])
    .select(["questionVersions.text", "questionVersions.meaningId"])
    .select((eb) => eb.fn.sum<number>("discussionTallies.count").as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .where("questionVersions.type", "not in", ["cards", "mat"])
    .groupBy([
      "discussionTallies.focusAreaId",
      "discussionTallies.questionVersionId",
      "discussionTallies.face",
    ])
    .groupBy(["questionVersions.text", "questionVersions.meaningId", "questionVersions.number"])
    .orderBy("questionVersions.number")
    .orderBy("discussionTallies.questionVersionId")
    .execute();
}

/** What was chosen with cards and laid on mats in each discussion of a re-visit, for each focus area and question. */
export function sumCardsByFocusArea(db: Queries, inspectionId: string) {
  return db
    .selectFrom("discussionTallies")
    .innerJoin("discussions", "discussions.id", "discussionTallies.discussionId")
    .innerJoin("questionVersions", "questionVersions.id", "discussionTallies.questionVersionId")
    .innerJoin("questions", "questions.id", "questionVersions.questionId")
    .select(["discussionTallies.focusAreaId", "discussionTallies.questionVersionId"])
    .select("discussionTallies.discussionId")
    .select("discussionTallies.face as answer")
    .select(["questionVersions.type", "questionVersions.text", "questionVersions.meaningId"])
    .select(["questionVersions.choices", "questionVersions.pictures"])
    .select((eb) => eb.fn.sum<number>("discussionTallies.count").as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .where("questionVersions.type", "in", ["cards", "mat"])
    .groupBy(["discussionTallies.focusAreaId", "discussionTallies.questionVersionId"])
    .groupBy("discussionTallies.discussionId")
    .groupBy(["discussionTallies.face", "questionVersions.type", "questionVersions.text"])
    .groupBy(["questionVersions.meaningId", "questionVersions.choices", "questionVersions.pictures"])
    .groupBy(["questionVersions.number", "questions.position"])
    .orderBy("questions.position")
    .orderBy("questionVersions.number")
    .orderBy("discussionTallies.questionVersionId")
    .execute();
}

/** What young people said about a focus area, in the order it was written down. */
export function listYoungPeoplesWords(db: Queries, about: { inspectionId: string; focusAreaId: string }) {
  return db
    .selectFrom("discussionWords")
    .innerJoin("discussions", "discussions.id", "discussionWords.discussionId")
    .leftJoin("texts", (join) =>
      join.onRef("texts.sourceId", "=", "discussionWords.id").on("texts.source", "=", "young-people"),
    )
    .select(["discussionWords.id", "discussionWords.words", "discussionWords.mayQuote"])
    .select("texts.number as textNumber")
    .select(["discussions.id as discussionId", "discussions.setting", "discussions.heldOn"])
    .where("discussions.inspectionId", "=", about.inspectionId)
    .where("discussionWords.focusAreaId", "=", about.focusAreaId)
    .orderBy("discussionWords.recordedAt")
    .orderBy("discussionWords.id")
    .execute();
}

/** What was noted at the open meeting about a focus area, or about none of them (null), in the order it was written down. */
export function listMeetingNotesByFocusArea(
  db: Queries,
  about: { inspectionId: string; focusAreaId: string | null },
) {
  return db
    .selectFrom("meetingNotes")
    .innerJoin("meetingSessions", "meetingSessions.id", "meetingNotes.sessionId")
    .leftJoin("texts", (join) =>
      join.onRef("texts.sourceId", "=", "meetingNotes.id").on("texts.source", "=", "meeting"),
    )
    .select(["meetingNotes.id", "meetingNotes.body", "meetingNotes.people", "meetingNotes.agreed"])
    .select("texts.number as textNumber")
    .select(["meetingNotes.mayQuote", "meetingSessions.id as sessionId", "meetingSessions.startsAt"])
    .select("meetingSessions.place")
    .where("meetingSessions.inspectionId", "=", about.inspectionId)
    .where("meetingNotes.focusAreaId", about.focusAreaId === null ? "is" : "=", about.focusAreaId)
    .orderBy("meetingNotes.takenAt")
    .orderBy("meetingNotes.id")
    .execute();
}

/** How many things young people said and meetings noted, for each focus area. */
export async function countViewsByFocusArea(db: Queries, inspectionId: string) {
  const contributions = await db
    .selectFrom("discussionWords")
    .innerJoin("discussions", "discussions.id", "discussionWords.discussionId")
    .select("discussionWords.focusAreaId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("discussions.inspectionId", "=", inspectionId)
    .groupBy("discussionWords.focusAreaId")
    .execute();
  const noted = await db
    .selectFrom("meetingNotes")
    .innerJoin("meetingSessions", "meetingSessions.id", "meetingNotes.sessionId")
    .select("meetingNotes.focusAreaId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("meetingSessions.inspectionId", "=", inspectionId)
    .groupBy("meetingNotes.focusAreaId")
    .execute();
  return { contributions, noted };
}
