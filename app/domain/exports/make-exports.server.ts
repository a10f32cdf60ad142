import type { Clock } from "#app/platform/clock.ts";
import type { ExportMade } from "#app/platform/export-thread.ts";
import { toText } from "#app/platform/instants.ts";
import { describeError, type Logger } from "#app/platform/log.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { listExportsToMake, updateExport } from "#db/queries/exports.ts";
import type { ExportsTable } from "#db/tables/exports.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Role } from "../people/roles.ts";
import { isBasisGone } from "./find-basis.server.ts";
import { isMadeKind, mostTries, type Reason, takeOuts } from "./take-out.ts";

/** Nobody makes a file and says nothing for so long. */
const lostAfter = Temporal.Duration.from({ seconds: 60 });
const betweenBeats = 1000;

export type ExportMaker = {
  /** Makes what waits, one file after the other, if that is not being done already. */
  wake(): void;
  /** Until nothing is being made. */
  settled(): Promise<void>;
  /** Breaks off; what was being made waits to be begun again. */
  stop(): Promise<void>;
};

type Making = {
  db: Queries;
  files: Pick<Uploads, "remove">;
  clock: Clock;
  log: Pick<Logger, "error">;
  run(
    job: { exportId: string; at: string },
    heard: { onRows(rows: number): void; stop: AbortSignal },
  ): Promise<ExportMade>;
};

/** Makes the files that were asked for, here or by a process that has ended since, beside whatever else is done. */
export function createExportMaker(making: Making): ExportMaker {
  const stopping = new AbortController();
  let work: Promise<void> | null = null;
  const makeAll = async () => {
    while (!stopping.signal.aborted) {
      const lostSince = toText(making.clock.now().subtract(lostAfter));
      const [next] = await listExportsToMake(making.db, { lostSince });
      if (!next) return;
      await makeOne(making, next, stopping.signal);
    }
  };
  return {
    wake() {
      work ??= makeAll()
        .catch((error: unknown) =>
          making.log.error({ error: describeError(error) }, "files to take out could not be made"),
        )
        .finally(() => {
          work = null;
        });
    },
    async settled() {
      while (work) await work;
    },
    async stop() {
      stopping.abort();
      await work;
    },
  };
}

async function makeOne(making: Making, row: ExportsTable, stop: AbortSignal): Promise<void> {
  const { db, clock, log, files } = making;
  if (row.tries >= mostTries) {
    await updateExport(db, row, failed("stopped", clock.now()));
    return;
  }
  const tries = row.tries + 1;
  const at = toText(clock.now());
  const begun = { state: "running", tries, startedAt: at, heardAt: at, rowsDone: 0 };
  if (!(await updateExport(db, row, begun))) return;
  const own = { id: row.id, state: "running", tries };
  const again = { state: "waiting", rowsDone: 0 };

  let rowsDone = 0;
  const beat = setInterval(() => {
    updateExport(db, own, { rowsDone, heardAt: toText(clock.now()) }).catch(() => undefined);
  }, betweenBeats);
  const onRows = (rows: number) => {
    rowsDone = rows;
  };
  const made = await making
    .run({ exportId: row.id, at }, { onRows, stop })
    .catch((error: unknown) => {
      if (!stop.aborted) log.error({ export: row.kind, error: describeError(error) }, "a file was not made");
      return null;
    })
    .finally(() => clearInterval(beat));

  if (made === null) {
    // Stopped with everything else, it is no fault of its own.
    await updateExport(db, own, stop.aborted ? { ...again, tries: row.tries } : failed("error", clock.now()));
    return;
  }
  if (made.kind !== "made") {
    await updateExport(db, own, failed(made.kind, clock.now()));
    return;
  }
  if (await isBasisGone(db, { revisitId: row.revisitId, basis: made.basis })) {
    await files.remove(made.storedName);
    await updateExport(db, own, tries < mostTries ? again : failed("taken-back", clock.now()));
    return;
  }
  if (!(await finish(making, row, own, made))) await files.remove(made.storedName);
}

/** False where somebody else has it in hand by now. */
function finish(
  { db, clock }: Making,
  row: ExportsTable,
  own: Pick<ExportsTable, "id" | "state" | "tries">,
  made: Extract<ExportMade, { kind: "made" }>,
): Promise<boolean> {
  const now = clock.now();
  return db.transaction().execute(async (trx) => {
    const { storedName, size, basis, rows } = made;
    const done = { state: "done", finishedAt: toText(now), storedName, size, basis, rowsDone: rows };
    if (!(await updateExport(trx, own, done))) return false;
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId: row.askedBy, role: row.askedAs as Role },
      revisitId: row.revisitId,
      action: isMadeKind(row.kind) ? `made ${takeOuts[row.kind].audited}` : "made a file",
      details: { exportId: row.id, rows },
    });
    return true;
  });
}

function failed(why: Reason, now: Temporal.Instant) {
  return { state: "failed", why, finishedAt: toText(now) };
}
