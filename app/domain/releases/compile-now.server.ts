import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findLastResponseChange } from "#db/queries/erasures.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { exactTables } from "../collation/exact-tables.ts";
import { readMeanings, sortVersions } from "../collation/read-counts.server.ts";
import { isWordsMeaning } from "../collation/tally.ts";
import type { StoredRelease } from "../disclosure-control/release.ts";
import { releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { findDailyRelease } from "../reach/find-daily-release.server.ts";
import type { AboutName } from "../survey/respondent-profile.ts";
import { countPeopleHeard } from "../young-peoples-counts/own-tallies.ts";
import { listOwnVersions } from "../young-peoples-counts/read-own-tallies.server.ts";
import { boundsFromNoon } from "./noon-bounds.ts";
import { compileRelease } from "./release-rules.ts";

/** A change counts from when its request arrived: it may be stored after a release that was made later, and by another clock. */
const changesArriveWithin = Temporal.Duration.from({ minutes: 3 });

/** A release of the counts as they stand, before it is kept, with what it was checked against. */
export async function compileNow(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  {
    inspectionId,
    breakdownBy,
    thresholds,
  }: { inspectionId: string; breakdownBy: AboutName | null; thresholds: Thresholds },
) {
  const { meanings, approvalIds } = await readMeanings(db, inspectionId);
  const focusAreas = await listFocusAreasByInspection(db, inspectionId);
  const closed = meanings.filter((meaning) => !isWordsMeaning(meaning));
  const { askedOnce, ...sorted } = sortVersions(closed.flatMap((meaning) => meaning.versions));
  const earlier = await listReleasesByInspection(db, { inspectionId, sharedOnly: false });
  const counts = await reader.read("countForRelease", {
    inspectionId,
    questionVersionIds: askedOnce,
    ...sorted,
    breakdownBy,
  });
  // After the counts: what changes between the two is taken for changed.
  const lastChange = await findLastResponseChange(db, inspectionId);
  const storedReleases = earlier.map(
    (release): StoredRelease => ({
      id: release.id,
      number: release.number,
      differing: counts.received - release.received + (counts.withdrawn - release.withdrawn),
      ownDiffering:
        counts.ownAnswers.received -
        release.youngPeopleReceived +
        (counts.ownAnswers.withdrawn - release.youngPeopleWithdrawn),
      isChanged: lastChange !== null && isAfter(lastChange, release.madeAt.subtract(changesArriveWithin)),
      content: releaseContentShape.parse(release.content),
    }),
  );
  const ownAnswers = { ...counts.ownAnswers, versions: await listOwnVersions(db, inspectionId) };
  const tables = exactTables({
    meanings: closed,
    approvalIds,
    focusAreas,
    counts: {
      ...counts,
      ownAnswers,
      views: { ...counts.views, attended: counts.views.attended.map(labelSession) },
    },
    breakdownBy,
  });
  const noon = await findDailyRelease(db, inspectionId);
  const outcome = compileRelease({
    responses: counts.received - counts.withdrawn,
    ownAnswers: countPeopleHeard(ownAnswers),
    thresholds,
    tables,
    earlier: storedReleases,
    ...(noon ? { bounds: boundsFromNoon(noon.content, tables) } : {}),
  });
  return { outcome, tables, earlier, noon, counts };
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

function labelSession(session: { sessionId: string; startsAt: Temporal.Instant; count: number }) {
  return { ...session, label: formatDateAndTime(session.startsAt) };
}
