import type { Queries, Trx } from "../connection.ts";
import { kindOf } from "../dialects/index.ts";
import type { ReleasesTable } from "../tables/collation.ts";
import { countAnsweredByVersion, countAnswersByVersion, type ResponseFilter } from "./collation.ts";
import { countAnswersByGroup, countResponsesOfGroupsByApproval } from "./compared-groups.ts";
import { isOfFamily } from "./family-responses.ts";
import { countViewsByFocusArea, sumFacesByFocusArea } from "./views-by-focus-area.ts";

/** Everything that a release counts, as it was at one moment. */
export type ReleaseCounts = {
  answers: { questionVersionId: string; choice: string; count: number }[];
  /** For questions with several answers: how many people answered. */
  answered: { questionVersionId: string; count: number }[];
  byApproval: { approvalId: string; count: number; unfinished: number }[];
  groups: { name: string; value: string; count: number }[];
  /** How many said anything under each name. */
  said: { name: string; count: number }[];
  received: number;
  withdrawn: number;
  /** What young people showed and what the open meeting noted, for each focus area, and who came to it. */
  views: {
    faces: Awaited<ReturnType<typeof sumFacesByFocusArea>>;
    notes: { focusAreaId: string | null; count: number }[];
    attended: { sessionId: string; startsAt: string; count: number }[];
  };
  breakdown: {
    answers: { questionVersionId: string; choice: string; value: string; count: number }[];
    byApproval: { approvalId: string; value: string; count: number }[];
  } | null;
};

const familyResponses: ResponseFilter = { groups: [], unfinished: "included" };

/** Counts every response of parents and carers that has not been withdrawn, all at the same moment though parents go on sending. */
export async function countForRelease(
  db: Queries,
  about: {
    revisitId: string;
    questionVersionIds: readonly string[];
    severalIds: readonly string[];
    breakdownBy: string | null;
  },
): Promise<ReleaseCounts> {
  const beginning = db.transaction();
  const asOne = kindOf(db) === "postgres" ? beginning.setIsolationLevel("repeatable read") : beginning;
  return asOne.execute(async (trx) => {
    const filter = familyResponses;
    const { questionVersionIds, revisitId, breakdownBy } = about;
    const all = await countReceived(trx, revisitId);
    return {
      ...all,
      answers: await countAnswersByVersion(trx, { questionVersionIds, filter }),
      answered: await countAnsweredByVersion(trx, { questionVersionIds: about.severalIds, filter }),
      byApproval: await countByApproval(trx, revisitId),
      groups: await countByGroup(trx, revisitId),
      said: await countSaid(trx, revisitId),
      views: {
        faces: await sumFacesByFocusArea(trx, revisitId),
        notes: (await countViewsByFocusArea(trx, revisitId)).noted,
        attended: await listAttendance(trx, revisitId),
      },
      breakdown:
        breakdownBy === null
          ? null
          : {
              answers: await countAnswersByGroup(trx, { questionVersionIds, name: breakdownBy }),
              byApproval: await countResponsesOfGroupsByApproval(trx, { revisitId, name: breakdownBy }),
            },
    };
  });
}

/** How many responses of parents and carers a re-visit has ever received, and how many of them were withdrawn. */
export async function countReceived(
  db: Queries,
  revisitId: string,
): Promise<{ received: number; withdrawn: number }> {
  const row = await db
    .selectFrom("responses")
    .select((eb) => [
      eb.fn.countAll<number>().as("received"),
      eb.fn.count<number>("withdrawnAt").as("withdrawn"),
    ])
    .where("revisitId", "=", revisitId)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .executeTakeFirstOrThrow();
  return { received: Number(row.received), withdrawn: Number(row.withdrawn) };
}

function countByApproval(db: Queries, revisitId: string) {
  return db
    .selectFrom("responses")
    .select("approvalId")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.sum<number>("unfinished").as("unfinished")])
    .where("revisitId", "=", revisitId)
    .where("withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy("approvalId")
    .execute();
}

function groupsOfResponses(db: Queries, revisitId: string) {
  return db
    .selectFrom("responseGroups")
    .innerJoin("responses", "responses.id", "responseGroups.responseId")
    .where("responses.revisitId", "=", revisitId)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"));
}

function countByGroup(db: Queries, revisitId: string) {
  return groupsOfResponses(db, revisitId)
    .select(["responseGroups.name", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["responseGroups.name", "responseGroups.value"])
    .execute();
}

function countSaid(db: Queries, revisitId: string) {
  return groupsOfResponses(db, revisitId)
    .select("responseGroups.name")
    .select((eb) => eb.fn.count<number>("responseGroups.responseId").distinct().as("count"))
    .groupBy("responseGroups.name")
    .execute();
}

/** Sessions of the open meeting at which people were counted, in order. */
async function listAttendance(db: Queries, revisitId: string) {
  const sessions = await db
    .selectFrom("meetingSessions")
    .select(["id as sessionId", "startsAt", "attended"])
    .where("revisitId", "=", revisitId)
    .where("cancelledAt", "is", null)
    .where("attended", "is not", null)
    .orderBy("startsAt")
    .orderBy("id")
    .execute();
  return sessions.map(({ attended, ...session }) => ({ ...session, count: attended ?? 0 }));
}

export async function insertRelease(trx: Trx, release: ReleasesTable): Promise<void> {
  await trx.insertInto("releases").values(release).execute();
}

export async function updateReleaseShared(
  trx: Trx,
  release: { revisitId: string; releaseId: string; sharedAt: string; sharedBy: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("releases")
    .set({ sharedAt: release.sharedAt, sharedBy: release.sharedBy })
    .where("revisitId", "=", release.revisitId)
    .where("id", "=", release.releaseId)
    .where("sharedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The first release of a re-visit that was made at that instant (UTC text) or later. */
export function findFirstReleaseSince(
  db: Queries,
  about: { revisitId: string; since: string },
): Promise<{ number: number; madeAt: string } | undefined> {
  return db
    .selectFrom("releases")
    .select(["number", "madeAt"])
    .where("revisitId", "=", about.revisitId)
    .where("madeAt", ">=", about.since)
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
}

/** Oldest first, each with the name of who made it. */
export function listReleasesByRevisit(db: Queries, about: { revisitId: string; sharedOnly: boolean }) {
  return releases(db, about).orderBy("releases.number").execute();
}

export function findRelease(
  db: Queries,
  about: { revisitId: string; releaseId: string; sharedOnly: boolean },
) {
  return releases(db, about).where("releases.id", "=", about.releaseId).executeTakeFirst();
}

function releases(db: Queries, about: { revisitId: string; sharedOnly: boolean }) {
  return db
    .selectFrom("releases")
    .innerJoin("people", "people.id", "releases.madeBy")
    .selectAll("releases")
    .select("people.name as madeByName")
    .where("releases.revisitId", "=", about.revisitId)
    .$if(about.sharedOnly, (query) => query.where("releases.sharedAt", "is not", null));
}
