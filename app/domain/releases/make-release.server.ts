import { makeId } from "#app/platform/tokens.ts";
import type { WorkerPool } from "#app/platform/worker-pool.ts";
import { unwrapResult } from "#app/platform/worker-task.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertRelease, listReleasesByInspection } from "#db/queries/releases.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { formatInstant } from "../calendar/instant-text.ts";
import { findLeavingProblem, type LeavingProblem } from "../disclosure-checks/check-leaving-words.server.ts";
import type { Thresholds } from "../disclosure-control/thresholds-shape.server.ts";
import { findDailyRelease } from "../reach/find-daily-release.server.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import type { AboutName } from "../survey/respondent-profile.ts";
import type { CheckedAgainst, PreparedRelease } from "./prepare-release.server.ts";

export type ReleaseMade =
  | { kind: "made"; releaseId: string; number: number }
  /** An earlier release says all that may be said now. */
  | { kind: "covered"; releaseId: string; number: number }
  /** What it is for leaves with it to the forum and the area, as the letter does. */
  | { kind: "not-releasable"; why: LeavingProblem }
  /** Somebody else made one meanwhile. */
  | { kind: "overtaken" }
  /** There is so much that it cannot be worked out in the time that a page may take. */
  | { kind: "too-much" };

/**
 * Makes a release of all counts: what others may see and what may be exported. It is checked against its own totals
 * and against every earlier release, and kept as it is from then on. It is worked out in a worker: families' pages do not
 * wait for it.
 */
export async function makeRelease(
  { db, reader, workers }: { db: Queries; reader: BackgroundQueries; workers: Pick<WorkerPool, "run"> },
  input: {
    inspectionId: string;
    purpose: string;
    breakdownBy: AboutName | null;
    /** Whether the forum and the local area may see it from now on. */
    share: boolean;
    thresholds: Thresholds;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ReleaseMade> {
  const { inspectionId, actor, now } = input;
  await closeDraftsAtNoon(db, { inspectionId, now });
  const why = await findLeavingProblem(
    { db, reader },
    { text: "release-purpose", inspectionId, words: input.purpose, now },
  );
  if (why !== null) return { kind: "not-releasable", why };
  const { breakdownBy, thresholds } = input;
  const result = await workers.run("prepare-release", { inspectionId, breakdownBy, thresholds });
  if (result.kind === "timed-out" || result.kind === "out-of-memory") return { kind: "too-much" };
  const prepared = unwrapResult(result) as PreparedRelease;
  if (prepared.kind === "covered") return prepared;
  const { kind: _, checkedAgainst, ...release } = prepared;
  const { number } = release;
  const releaseId = makeId();
  return db.transaction().execute(async (trx): Promise<ReleaseMade> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    // Two made at once would each be checked against the releases before, but not against one another.
    const meanwhile = await listReleasesByInspection(trx, { inspectionId, sharedOnly: false });
    const noonNow = await findDailyRelease(trx, inspectionId);
    const atLast: CheckedAgainst = {
      earlier: meanwhile.length,
      noon: noonNow && formatInstant(noonNow.noon),
    };
    if (atLast.earlier !== checkedAgainst.earlier || atLast.noon !== checkedAgainst.noon) {
      return { kind: "overtaken" };
    }
    await insertRelease(trx, {
      id: releaseId,
      inspectionId,
      ...release,
      purpose: input.purpose,
      madeBy: actor.personId,
      madeAt: now,
      sharedAt: input.share ? now : null,
      sharedBy: input.share ? actor.personId : null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "release.created",
      details: { release: number, purpose: input.purpose, shared: input.share },
    });
    return { kind: "made", releaseId, number };
  });
}
