import type { Clock } from "#app/platform/clock.ts";
import type { ExportMade } from "#app/platform/export-thread.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { findExport, updateExport } from "#db/queries/exports.ts";
import { insertErasedFile } from "#db/queries/files.ts";
import type { ExportsTable } from "#db/tables/exports.ts";
import { ActorEnded } from "../audit/check-actor.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { removeErasedFile } from "../files/erase-file.server.ts";
import { isBackgroundExportKind, type Reason } from "./export-kinds.ts";
import { isBasisWithdrawn } from "./find-basis.server.ts";

/** In milliseconds: how often whoever waits is told how far it is. */
const progressEveryMs = 1000;
/** How often a file is made again at most because somebody withdrew or changed what is in it while it was made. */
const maxRounds = 3;

export type ExportMaking = {
  db: Queries;
  files: Uploads;
  clock: Clock;
  makeFile(
    job: { exportId: string; at: Temporal.Instant; storedName: string },
    hooks: { onRows(rows: number): void; stop: AbortSignal },
  ): Promise<ExportMade>;
};

/** Makes a file that somebody asked for, if it is not made yet. Throws where that broke off, and lets it wait again. */
export async function makeExport(
  making: ExportMaking,
  { exportId, signal }: { exportId: string; signal: AbortSignal },
): Promise<void> {
  for (let round = 1; ; round += 1) {
    const row = await findExport(making.db, exportId);
    if (!row || !isUnmade(row)) return;
    if (await makeOnce(making, row, { signal, isLast: round === maxRounds })) return;
  }
}

/** Says to who asked for a file that it will not be made. */
export async function failExport(
  db: Queries,
  { exportId, why, now }: { exportId: string; why: Reason; now: Temporal.Instant },
): Promise<void> {
  const row = await findExport(db, exportId);
  if (row && isUnmade(row)) await updateExport(db, row, failed(why, now));
}

/** False where it is to be made again. */
async function makeOnce(
  making: ExportMaking,
  row: ExportsTable,
  { signal, isLast }: { signal: AbortSignal; isLast: boolean },
): Promise<boolean> {
  const { db, clock, files } = making;
  const tries = row.tries + 1;
  const at = clock.now();
  // Whoever has it in hand by mistake is put off by the number of tries.
  const unfinishedName = await beginTry(making, row, { tries, at });
  if (unfinishedName === null) return true;
  const runningExport = { id: row.id, state: "running" as const, tries };
  const again = { state: "waiting" as const, rowsDone: 0 };

  let rowsDone = 0;
  const progress = setInterval(() => {
    updateExport(db, runningExport, { rowsDone }).catch(() => undefined);
  }, progressEveryMs);
  const onRows = (rows: number) => {
    rowsDone = rows;
  };
  let result: ExportMade;
  try {
    result = await making.makeFile(
      { exportId: row.id, at, storedName: unfinishedName },
      { onRows, stop: signal },
    );
  } catch (error) {
    await updateExport(db, runningExport, again);
    throw error;
  } finally {
    clearInterval(progress);
  }
  if (result.kind !== "made") {
    await updateExport(db, runningExport, failed(result.kind, clock.now()));
    return true;
  }
  if (await isBasisWithdrawn(db, { inspectionId: row.inspectionId, basis: result.basis })) {
    await files.remove(result.storedName);
    await updateExport(db, runningExport, isLast ? failed("taken-back", clock.now()) : again);
    return isLast;
  }
  try {
    if (!(await finish(making, row, runningExport, result))) await files.remove(result.storedName);
  } catch (error) {
    // Nobody waits for it any more, and to make it again would end the same.
    const hasEnded = error instanceof ActorEnded;
    const isUndone = await updateExport(db, runningExport, hasEnded ? failed("error", clock.now()) : again);
    // A commit whose answer was lost may have happened: then the file is what it names.
    if (isUndone || (await findExport(db, row.id))?.storedName !== result.storedName) {
      await files.remove(result.storedName);
    }
    if (isUndone && !hasEnded) throw error;
  }
  return true;
}

/**
 * Under which name this try writes, noted before it begins; null where somebody else has it in hand. What an earlier try had
 * written when it was killed is erased.
 */
async function beginTry(
  { db, files }: ExportMaking,
  row: ExportsTable,
  { tries, at }: { tries: number; at: Temporal.Instant },
): Promise<string | null> {
  const storedName = makeId();
  const earlier = row.unfinishedName;
  const isBegun = await db.transaction().execute(async (trx) => {
    const begun = {
      state: "running" as const,
      tries,
      startedAt: at,
      rowsDone: 0,
      unfinishedName: storedName,
    };
    if (!(await updateExport(trx, row, begun))) return false;
    if (earlier !== null) await insertErasedFile(trx, { ...unfinished, storedName: earlier, erasedAt: at });
    return true;
  });
  if (!isBegun) return null;
  if (earlier !== null) await removeErasedFile(db, { files, storedName: earlier, now: at });
  return storedName;
}

function isUnmade({ state }: Pick<ExportsTable, "state">): boolean {
  return state === "waiting" || state === "running";
}

/** False where somebody else has it in hand by now. */
function finish(
  { db, clock }: ExportMaking,
  row: ExportsTable,
  runningExport: Pick<ExportsTable, "id" | "state" | "tries">,
  result: Extract<ExportMade, { kind: "made" }>,
): Promise<boolean> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const { storedName, size, basis, rows } = result;
    const file = { storedName, unfinishedName: null, size, basis };
    const done = { state: "done" as const, finishedAt: now, ...file, rowsDone: rows };
    if (!(await updateExport(trx, runningExport, done))) return false;
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId: row.askedBy, role: row.askedAs },
      inspectionId: row.inspectionId,
      action: isBackgroundExportKind(row.kind) ? `export.${row.kind}.created` : "export.created",
      details: { exportId: row.id, rows },
    });
    return true;
  });
}

/** Of the file of a try that ended before it was whole. */
export const unfinished = { folder: "exports", why: "stopped" satisfies Reason } as const;

function failed(why: Reason, now: Temporal.Instant) {
  return { state: "failed" as const, why, finishedAt: now };
}
