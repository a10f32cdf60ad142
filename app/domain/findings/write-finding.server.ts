import { makeId } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findFindingRow,
  findFindingWithFirstWords,
  findLastFindingNumber,
  insertFinding,
  insertFindingVersion,
  listFindingVersions,
  updateFindingAsWithdrawn,
} from "#db/queries/findings.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

type Author = { inspectionId: string; actor: PersonActor; now: Temporal.Instant };

/** Writes a new finding about a focus area. `findingId` is the form's own: the same words sent twice are written once. */
export async function writeFinding(
  db: Queries,
  input: Author & { findingId?: string; focusAreaId: string; words: string },
): Promise<{ kind: "written"; findingId: string; number: number } | { kind: "no-such-focus-area" }> {
  const { inspectionId, focusAreaId, words, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const focusArea = (await listFocusAreasByInspection(trx, inspectionId)).find(
      ({ id }) => id === focusAreaId,
    );
    if (!focusArea) return { kind: "no-such-focus-area" };
    const formId = input.findingId ?? makeId();
    const existingFinding = await findFindingWithFirstWords(trx, formId);
    const isSame =
      existingFinding?.inspectionId === inspectionId &&
      existingFinding.focusAreaId === focusAreaId &&
      existingFinding.words === words;
    if (isSame) return { kind: "written", findingId: formId, number: existingFinding.number };
    // A page that Back brought out again sends the id of the finding before; other words are another finding.
    const findingId = existingFinding ? makeId() : formId;
    const number = (await findLastFindingNumber(trx, inspectionId)) + 1;
    const at = now;
    await insertFinding(trx, {
      id: findingId,
      inspectionId,
      focusAreaId,
      number,
      createdBy: actor.personId,
      createdAt: at,
      withdrawnAt: null,
      withdrawnBy: null,
    });
    await insertFindingVersion(trx, {
      findingId,
      number: 1,
      words,
      writtenBy: actor.personId,
      writtenAt: at,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "finding.written",
      details: { finding: number, focusArea: focusArea.shortName },
    });
    return { kind: "written", findingId, number };
  });
}

export type ChangedFinding =
  | { kind: "changed"; version: number }
  | { kind: "unchanged" }
  | { kind: "changed-meanwhile"; words: string; version: number }
  | { kind: "no-such-finding" };

/** Rewrites a finding. `seen` is the version its writer had before them, so that nobody's words are written over unseen. */
export async function changeFinding(
  db: Queries,
  input: Author & { findingId: string; seen: number; words: string },
): Promise<ChangedFinding> {
  const { inspectionId, findingId, seen, words, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<ChangedFinding> => {
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "no-such-finding" };
    const { latest, number } = currentFinding;
    if (latest.words === words) return { kind: "unchanged" };
    if (latest.number !== seen) {
      return { kind: "changed-meanwhile", words: latest.words, version: latest.number };
    }
    const version = latest.number + 1;
    await insertFindingVersion(trx, {
      findingId,
      number: version,
      words,
      writtenBy: actor.personId,
      writtenAt: now,
    });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "finding.changed",
      details: { finding: number, version },
    });
    return { kind: "changed", version };
  });
}

/** Takes a finding back: it stays in the history, and the letter is asked about wherever it rests on it. */
export async function withdrawFinding(
  db: Queries,
  input: Author & { findingId: string },
): Promise<{ kind: "withdrawn" } | { kind: "no-such-finding" }> {
  const { inspectionId, findingId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const currentFinding = await findCurrentFinding(trx, { inspectionId, findingId });
    if (!currentFinding) return { kind: "no-such-finding" };
    await updateFindingAsWithdrawn(trx, {
      findingId,
      withdrawnAt: now,
      withdrawnBy: actor.personId,
    });
    const details = { finding: currentFinding.number };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "finding.withdrawn", details });
    return { kind: "withdrawn" };
  });
}

/** A finding that has not been withdrawn, in its transaction's turn, with its latest words. */
export async function findCurrentFinding(trx: Trx, query: { inspectionId: string; findingId: string }) {
  await serializeTransactions(trx, `inspection:${query.inspectionId}`);
  const row = await findFindingRow(trx, query);
  if (!row || row.withdrawnAt !== null) return null;
  const versions = await listFindingVersions(trx, query.inspectionId);
  const latest = versions.findLast(({ findingId }) => findingId === query.findingId);
  if (!latest) throw new Error("a finding has no words");
  return { ...row, latest };
}
