import type { Clock } from "#app/platform/clock.ts";
import { toText } from "#app/platform/instants.ts";
import { describeError, type Logger } from "#app/platform/log.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import {
  findWaitingSeal,
  insertSealedResponses,
  updateSealAsChecked,
  updateSealAsWorkedOut,
} from "#db/queries/seals.ts";
import type { SealsTable } from "#db/tables/seals.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { SealReader } from "./create-seal-reader.server.ts";

export type SealKeeper = {
  /** Works out and checks what waits for it, one after the other, if that is not being done already. */
  wake(): void;
  /** Until nothing is being read. */
  settled(): Promise<void>;
  /** Breaks off; what was being read waits to be read again. */
  stop(): Promise<void>;
};

type Keeping = {
  db: Queries;
  reader: SealReader;
  clock: Clock;
  log: Pick<Logger, "error">;
};

/** A seal that could not be read rests before it is tried again: each time twice as long, from half a minute on. */
const rest = { firstSeconds: 30, longestSeconds: 600 };

/** Works out seals, here put on or by a process that has ended since, and checks them, beside whatever else is done. */
export function createSealKeeper(keeping: Keeping): SealKeeper {
  let work: Promise<void> | null = null;
  let isStopping = false;
  const resting = new Map<string, { seconds: number; until: Temporal.Instant }>();
  const rests = ([, { until }]: [string, { until: Temporal.Instant }]) =>
    Temporal.Instant.compare(until, keeping.clock.now()) > 0;
  const workAll = async () => {
    while (!isStopping) {
      const except = [...resting].filter(rests).map(([id]) => id);
      const seal = await findWaitingSeal(keeping.db, except);
      if (!seal) return;
      try {
        await (seal.workedOutAt === null ? workOut(keeping, seal) : check(keeping, seal));
        resting.delete(seal.id);
      } catch (error) {
        if (isStopping) return;
        keeping.log.error(
          { error: describeError(error) },
          "a seal could not be read and will be tried again",
        );
        const before = resting.get(seal.id)?.seconds ?? rest.firstSeconds / 2;
        const seconds = Math.min(before * 2, rest.longestSeconds);
        resting.set(seal.id, { seconds, until: keeping.clock.now().add({ seconds }) });
      }
    }
  };
  return {
    wake() {
      work ??= workAll()
        .catch((error: unknown) =>
          keeping.log.error({ error: describeError(error) }, "seals could not be looked for"),
        )
        .finally(() => {
          work = null;
        });
    },
    async settled() {
      while (work) await work;
    },
    async stop() {
      isStopping = true;
      await keeping.reader.close();
      await work;
    },
  };
}

/** Nothing that it reads can change meanwhile: the seal stands, and the database refuses it. */
async function workOut({ db, reader, clock }: Keeping, seal: SealsTable): Promise<void> {
  const { id: sealId, revisitId, format, sealedAt, number } = seal;
  const { base, hash } = await reader.workOut({ revisitId, format, sealedAt });
  await insertSealedResponses(
    db,
    base.responses.map((response) => ({ sealId, ...response })),
  );
  await db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const now = clock.now();
    const worked = { sealId, parts: JSON.stringify(base.parts), hash, workedOutAt: toText(now) };
    if (!(await updateSealAsWorkedOut(trx, worked))) return;
    const counts = Object.fromEntries(Object.entries(base.parts).map(([part, { count }]) => [part, count]));
    await recordAudit(trx, {
      at: now,
      actor: { kind: "person", personId: seal.sealedBy, role: "lead-inspector" },
      revisitId,
      action: "sealed the evidence base",
      details: { seal: number, hash, ...counts },
    });
  });
}

async function check({ db, reader, clock }: Keeping, { id: sealId, revisitId }: SealsTable): Promise<void> {
  const verdict = await reader.check(revisitId);
  if (verdict === null) return;
  await db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    await updateSealAsChecked(trx, {
      sealId,
      verdict: JSON.stringify(verdict),
      checkedAt: toText(clock.now()),
    });
  });
}
