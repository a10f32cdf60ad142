import { toText } from "#app/platform/instants.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { insertRelease, listReleasesByRevisit } from "#db/queries/releases.ts";
import type { Reader } from "#db/reader.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { findBorrowed } from "../letters/find-borrowed.server.ts";
import { findDailyRelease } from "../reach/find-daily-release.server.ts";
import type { AboutName } from "../surveys/about.ts";
import { settleAfterClosing } from "../surveys/settle-after-closing.server.ts";
import { compileNow } from "./compile-now.server.ts";
import type { Thresholds } from "./thresholds.ts";

export type ReleaseMade =
  | { kind: "made"; releaseId: string; number: number }
  /** An earlier release says all that may be said now. */
  | { kind: "covered"; releaseId: string; number: number }
  /** What it is for says, word for word, what a family did. */
  | { kind: "not-own-words" }
  /** Somebody else made one meanwhile. */
  | { kind: "overtaken" };

/**
 * Makes a release of all counts: what others may see and what may be taken out. It is checked against its own totals
 * and against every earlier release, and kept as it is from then on.
 */
export async function makeRelease(
  { db, reader }: { db: Queries; reader: Reader },
  asked: {
    revisitId: string;
    purpose: string;
    breakdownBy: AboutName | null;
    /** Whether the forum and the local area may see it from now on. */
    share: boolean;
    thresholds: Thresholds;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ReleaseMade> {
  const { revisitId, actor, now } = asked;
  await settleAfterClosing(db, { revisitId, now });
  const passages = [{ id: "purpose", body: asked.purpose }];
  const borrowed = await findBorrowed({ db, reader }, { revisitId, passages });
  if (borrowed.some(({ refused }) => refused)) return { kind: "not-own-words" };
  const { outcome, earlier, noon, counts } = await compileNow({ db, reader }, asked);
  if (outcome.kind === "covered") {
    return { kind: "covered", releaseId: outcome.by.id, number: outcome.by.number };
  }
  const standing = earlier.find(({ id }) => id === outcome.responsesOf?.id);
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const releaseId = makeId();
  return db.transaction().execute(async (trx): Promise<ReleaseMade> => {
    await takeTurns(trx, `revisit:${revisitId}`);
    // Two made at once would each be checked against the releases before, but not against one another.
    const meanwhile = await listReleasesByRevisit(trx, { revisitId, sharedOnly: false });
    const noonNow = await findDailyRelease(trx, revisitId);
    const isSameNoon = noonNow?.noon.toString() === noon?.noon.toString();
    if (meanwhile.length !== earlier.length || !isSameNoon) return { kind: "overtaken" };
    await insertRelease(trx, {
      id: releaseId,
      revisitId,
      number,
      purpose: asked.purpose,
      content: JSON.stringify(outcome.content),
      // Where the responses of an earlier release stand, what is new since is counted from that one.
      received: standing?.received ?? counts.received,
      withdrawn: standing?.withdrawn ?? counts.withdrawn,
      madeBy: actor.personId,
      madeAt: toText(now),
      sharedAt: asked.share ? toText(now) : null,
      sharedBy: asked.share ? actor.personId : null,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "made a release of counts",
      details: { release: number, purpose: asked.purpose, shared: asked.share },
    });
    return { kind: "made", releaseId, number };
  });
}
