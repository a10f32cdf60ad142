import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { countReachBefore, findLatestReachRelease, insertReachRelease } from "#db/queries/reach.ts";
import { findFirstReleaseSince } from "#db/queries/releases.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { doInTurn } from "../jobs/in-turn.ts";
import { listSurveys } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import { readYoungPeopleReached } from "../young-peoples-counts/read-young-people-reached.server.ts";
import { latestDueNoon, noonsOf, roundRelease } from "./daily-release.ts";
import { dailyReleaseShape } from "./daily-release-shape.server.ts";
import { roundYoungPeople } from "./round-young-people.ts";

const beginning = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * Makes, for each survey, the release of its latest noon, once: of what was received before that noon, whenever it is
 * made. Noons that passed while nothing ran are in the latest one's days. Returns how many were made.
 */
export async function makeDailyReleases(db: Queries, now: Temporal.Instant): Promise<number> {
  let madeCount = 0;
  await doInTurn(await listSurveys(db), async (survey) => {
    if (survey.approvalId !== null && (await makeDailyRelease(db, survey, now))) madeCount += 1;
  });
  return madeCount;
}

async function makeDailyRelease(db: Queries, survey: Survey, now: Temporal.Instant): Promise<boolean> {
  const { inspectionId } = survey;
  const due = latestDueNoon(survey, now);
  if (due === null || !(await isMissing(db, inspectionId, due))) return false;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await isMissing(trx, inspectionId, due))) return false;
    const storedRelease = await findLatestReachRelease(trx, inspectionId);
    const exact = await countReachBefore(trx, { inspectionId, before: due });
    const before = storedRelease ? dailyReleaseShape.parse(storedRelease.content) : null;
    const isReleased = (await findFirstReleaseSince(trx, { inspectionId, since: beginning })) !== undefined;
    const reached = await readYoungPeopleReached(trx, { inspectionId, before: due });
    const counted = roundRelease(exact, {
      noons: noonsOf(survey).filter((noon) => Temporal.Instant.compare(noon, due) <= 0),
      isReleased,
      before,
    });
    const youngPeople = roundYoungPeople(reached, { before: before?.youngPeople ?? null, isReleased });
    await insertReachRelease(trx, {
      inspectionId,
      dueAt: due,
      madeAt: now,
      content: { ...counted, youngPeople },
    });
    await recordAudit(trx, {
      at: now,
      actor: { kind: "noonday" },
      inspectionId,
      action: "reach.daily-counts-released",
      details: { noon: formatInstant(due) },
    });
    return true;
  });
}

async function isMissing(db: Queries, inspectionId: string, due: Temporal.Instant): Promise<boolean> {
  const latest = await findLatestReachRelease(db, inspectionId);
  return !latest || Temporal.Instant.compare(latest.dueAt, due) < 0;
}
