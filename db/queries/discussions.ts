import type { Queries, Trx } from "../connection.ts";
import type {
  DiscussionParticipantsTable,
  DiscussionsTable,
  ParticipantConsentsTable,
} from "../tables/young-people.ts";

/** The latest first. */
export function listDiscussionsByInspection(db: Queries, inspectionId: string): Promise<DiscussionsTable[]> {
  return db
    .selectFrom("discussions")
    .selectAll()
    .where("inspectionId", "=", inspectionId)
    .orderBy("heldOn", "desc")
    .orderBy("heldTime", "desc")
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
}

export function findDiscussion(
  db: Queries,
  key: { inspectionId: string; discussionId: string },
): Promise<DiscussionsTable | undefined> {
  return db
    .selectFrom("discussions")
    .selectAll()
    .where("inspectionId", "=", key.inspectionId)
    .where("id", "=", key.discussionId)
    .executeTakeFirst();
}

export async function insertDiscussion(trx: Trx, discussion: DiscussionsTable): Promise<void> {
  await trx.insertInto("discussions").values(discussion).execute();
}

export async function updateDiscussion(
  trx: Trx,
  discussion: { inspectionId: string; discussionId: string },
  changes: Partial<Omit<DiscussionsTable, "id" | "inspectionId">>,
): Promise<void> {
  await trx
    .updateTable("discussions")
    .set(changes)
    .where("inspectionId", "=", discussion.inspectionId)
    .where("id", "=", discussion.discussionId)
    .execute();
}

export async function insertParticipants(trx: Trx, rows: DiscussionParticipantsTable[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto("discussionParticipants").values(rows).execute();
}

/** With its consents, which go with it. */
export async function deleteParticipant(
  trx: Trx,
  participant: { discussionId: string; participantId: string },
): Promise<void> {
  await trx
    .deleteFrom("discussionParticipants")
    .where("discussionId", "=", participant.discussionId)
    .where("id", "=", participant.participantId)
    .execute();
}

export function listParticipantsByDiscussions(
  db: Queries,
  discussionIds: readonly string[],
): Promise<DiscussionParticipantsTable[]> {
  if (discussionIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("discussionParticipants")
    .selectAll()
    .where("discussionId", "in", discussionIds)
    .orderBy("discussionId")
    .orderBy("number")
    .execute();
}

export async function insertConsents(trx: Trx, rows: ParticipantConsentsTable[]): Promise<void> {
  if (rows.length > 0) await trx.insertInto("participantConsents").values(rows).execute();
}

/** Every consent ever recorded in these discussions, in the order in which each was recorded. */
export function listConsentsByDiscussions(
  db: Queries,
  discussionIds: readonly string[],
): Promise<ParticipantConsentsTable[]> {
  if (discussionIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("participantConsents")
    .innerJoin("discussionParticipants", "discussionParticipants.id", "participantConsents.participantId")
    .selectAll("participantConsents")
    .where("discussionParticipants.discussionId", "in", discussionIds)
    .orderBy("participantConsents.participantId")
    .orderBy("participantConsents.kind")
    .orderBy("participantConsents.number")
    .execute();
}

/** The area's name and its focus areas' words, which name places and services but no person. */
export async function listWordsKnownOfInspection(db: Queries, inspectionId: string): Promise<string[]> {
  const inspection = await db
    .selectFrom("inspections")
    .select("areaName")
    .where("id", "=", inspectionId)
    .executeTakeFirst();
  const areas = await db
    .selectFrom("focusAreas")
    .select(["shortName", "fullText", "theme"])
    .where("inspectionId", "=", inspectionId)
    .execute();
  return [
    inspection?.areaName ?? "",
    ...areas.flatMap((area) => [area.shortName, area.fullText, area.theme]),
  ];
}

export async function deleteDiscussion(
  trx: Trx,
  discussion: { inspectionId: string; discussionId: string },
): Promise<void> {
  await trx
    .deleteFrom("discussions")
    .where("inspectionId", "=", discussion.inspectionId)
    .where("id", "=", discussion.discussionId)
    .execute();
}
