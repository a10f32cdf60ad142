import type { Queries, Trx } from "../connection.ts";
import { kindOf } from "../dialects/index.ts";
import type { ReleasesTable } from "../tables/collation.ts";
import { countAnsweredByVersion, countAnswersByVersion, type ResponseFilter } from "./collation.ts";
import { countAnswersByGroup, countResponsesOfGroupsByApproval } from "./compared-groups.ts";
import { countFamilyPatterns, countUnaskedByVersion, type FamilyPattern } from "./family-answers.ts";
import { isOfFamily } from "./family-responses.ts";
import { countViewsByFocusArea, sumCardsByFocusArea, sumFacesByFocusArea } from "./views-by-focus-area.ts";
import {
  countOwnAnswersByVersion,
  countOwnPeopleByVersion,
  countOwnProfiles,
  countOwnReceived,
  countOwnResponsesByApproval,
} from "./young-peoples-counts.ts";

/** Everything that a release counts, as it was at one moment. */
export type ReleaseCounts = {
  answers: { questionVersionId: string; choice: string; count: number }[];
  /** For questions with several answers: how many people answered. */
  answered: { questionVersionId: string; count: number }[];
  /** Of questions of each child: how many families answered in which way. */
  familyPatterns: FamilyPattern[];
  /** How many families an earlier answer made each version no question for. */
  unasked: { questionVersionId: string; count: number }[];
  byApproval: { approvalId: string; count: number; unfinishedCount: number }[];
  groups: { name: string; value: string; count: number }[];
  /** How many said anything under each name. */
  aboutAnswered: { name: string; count: number }[];
  received: number;
  withdrawn: number;
  /** What young people showed and what the open meeting noted, for each focus area, and who came to it. */
  views: {
    faces: Awaited<ReturnType<typeof sumFacesByFocusArea>>;
    cards: Awaited<ReturnType<typeof sumCardsByFocusArea>>;
    notes: { focusAreaId: string | null; count: number }[];
    attended: { sessionId: string; startsAt: Temporal.Instant; count: number }[];
  };
  /** Young people's own answers: apart from parents' and from what discussions showed. */
  ownAnswers: {
    received: number;
    withdrawn: number;
    answers: Awaited<ReturnType<typeof countOwnAnswersByVersion>>;
    people: Awaited<ReturnType<typeof countOwnPeopleByVersion>>;
    byApproval: Awaited<ReturnType<typeof countOwnResponsesByApproval>>;
    profiles: Awaited<ReturnType<typeof countOwnProfiles>>;
  };
  breakdown: {
    answers: { questionVersionId: string; choice: string; value: string; count: number }[];
    byApproval: { approvalId: string; value: string; count: number }[];
  } | null;
};

const familyResponses: ResponseFilter = { groups: [], unfinished: "included" };

/**
 * Counts every response of parents and carers that has not been withdrawn, and whatever else is counted apart from them, all at the
 * same moment though people go on sending.
 */
export async function countForRelease(
  db: Queries,
  about: {
    inspectionId: string;
    questionVersionIds: readonly string[];
    severalIds: readonly string[];
    ofEachChild: readonly string[];
    conditional: readonly string[];
    breakdownBy: string | null;
  },
): Promise<ReleaseCounts> {
  const beginning = db.transaction();
  const asOne = kindOf(db) === "postgres" ? beginning.setIsolationLevel("repeatable read") : beginning;
  return asOne.execute(async (trx) => {
    const filter = familyResponses;
    const { questionVersionIds, inspectionId, breakdownBy } = about;
    const all = await countReceived(trx, inspectionId);
    return {
      ...all,
      answers: await countAnswersByVersion(trx, { questionVersionIds, filter }),
      answered: await countAnsweredByVersion(trx, { questionVersionIds: about.severalIds, filter }),
      familyPatterns: await countFamilyPatterns(trx, { questionVersionIds: about.ofEachChild, filter }),
      unasked: await countUnaskedByVersion(trx, { questionVersionIds: about.conditional, filter }),
      byApproval: await countByApproval(trx, inspectionId),
      groups: await countByGroup(trx, inspectionId),
      aboutAnswered: await countAboutAnswered(trx, inspectionId),
      views: {
        faces: await sumFacesByFocusArea(trx, inspectionId),
        cards: await sumCardsByFocusArea(trx, inspectionId),
        notes: (await countViewsByFocusArea(trx, inspectionId)).noted,
        attended: await listAttendance(trx, inspectionId),
      },
      ownAnswers: {
        ...(await countOwnReceived(trx, inspectionId)),
        answers: await countOwnAnswersByVersion(trx, inspectionId),
        people: await countOwnPeopleByVersion(trx, inspectionId),
        byApproval: await countOwnResponsesByApproval(trx, inspectionId),
        profiles: await countOwnProfiles(trx, { inspectionId, before: null }),
      },
      breakdown:
        breakdownBy === null
          ? null
          : {
              answers: await countAnswersByGroup(trx, { questionVersionIds, name: breakdownBy }),
              byApproval: await countResponsesOfGroupsByApproval(trx, { inspectionId, name: breakdownBy }),
            },
    };
  });
}

/** How many responses of parents and carers a re-visit has ever received, and how many of them were withdrawn. */
export async function countReceived(
  db: Queries,
  inspectionId: string,
): Promise<{ received: number; withdrawn: number }> {
  const row = await db
    .selectFrom("responses")
    .select((eb) => [
      eb.fn.countAll<number>().as("received"),
      eb.fn.count<number>("withdrawnAt").as("withdrawn"),
    ])
    .where("inspectionId", "=", inspectionId)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .executeTakeFirstOrThrow();
  return { received: Number(row.received), withdrawn: Number(row.withdrawn) };
}

function countByApproval(db: Queries, inspectionId: string) {
  return db
    .selectFrom("responses")
    .select("approvalId")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.sum<number>("unfinished").as("unfinishedCount"),
    ])
    .where("inspectionId", "=", inspectionId)
    .where("withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"))
    .groupBy("approvalId")
    .execute();
}

function groupsOfResponses(db: Queries, inspectionId: string) {
  return db
    .selectFrom("responseGroups")
    .innerJoin("responses", "responses.id", "responseGroups.responseId")
    .where("responses.inspectionId", "=", inspectionId)
    .where("responses.withdrawnAt", "is", null)
    .where((eb) => isOfFamily(eb, "responses.id"));
}

function countByGroup(db: Queries, inspectionId: string) {
  return groupsOfResponses(db, inspectionId)
    .select(["responseGroups.name", "responseGroups.value"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["responseGroups.name", "responseGroups.value"])
    .execute();
}

function countAboutAnswered(db: Queries, inspectionId: string) {
  return groupsOfResponses(db, inspectionId)
    .select("responseGroups.name")
    .select((eb) => eb.fn.count<number>("responseGroups.responseId").distinct().as("count"))
    .groupBy("responseGroups.name")
    .execute();
}

/** Sessions of the open meeting at which people were counted, in order. */
async function listAttendance(db: Queries, inspectionId: string) {
  const sessions = await db
    .selectFrom("meetingSessions")
    .select(["id as sessionId", "startsAt", "attended"])
    .where("inspectionId", "=", inspectionId)
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
  release: { inspectionId: string; releaseId: string; sharedAt: Temporal.Instant; sharedBy: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("releases")
    .set({ sharedAt: release.sharedAt, sharedBy: release.sharedBy })
    .where("inspectionId", "=", release.inspectionId)
    .where("id", "=", release.releaseId)
    .where("sharedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The first release of a re-visit that was made at that instant (UTC text) or later. */
export function findFirstReleaseSince(
  db: Queries,
  about: { inspectionId: string; since: Temporal.Instant },
): Promise<{ number: number; madeAt: Temporal.Instant } | undefined> {
  return db
    .selectFrom("releases")
    .select(["number", "madeAt"])
    .where("inspectionId", "=", about.inspectionId)
    .where("madeAt", ">=", about.since)
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
}

/** Oldest first, each with the name of who made it. */
export function listReleasesByInspection(db: Queries, about: { inspectionId: string; sharedOnly: boolean }) {
  return releases(db, about).orderBy("releases.number").execute();
}

export function findRelease(
  db: Queries,
  about: { inspectionId: string; releaseId: string; sharedOnly: boolean },
) {
  return releases(db, about).where("releases.id", "=", about.releaseId).executeTakeFirst();
}

function releases(db: Queries, about: { inspectionId: string; sharedOnly: boolean }) {
  return db
    .selectFrom("releases")
    .innerJoin("people", "people.id", "releases.madeBy")
    .selectAll("releases")
    .select("people.name as madeByName")
    .where("releases.inspectionId", "=", about.inspectionId)
    .$if(about.sharedOnly, (query) => query.where("releases.sharedAt", "is not", null));
}
