import type { Queries } from "#db/connection.ts";
import { rememberAuditHeads } from "./domain/audit/remember-audit-heads.server.ts";
import { type ClockGuard, createClockGuard } from "./domain/clock/create-clock-guard.server.ts";
import type { Clock } from "./platform/clock.ts";
import type { Env } from "./platform/env.ts";
import { describeError, type Logger } from "./platform/log.ts";

export type MachineWatch = {
  /** Whether the clock can be trusted enough to erase, close and release by it. */
  mayDoIrreversibleWork(db: Queries, about: { now: Temporal.Instant }): Promise<boolean>;
  /** Why families' noons could be missed by this machine's clock; null where they could not. */
  findClockFault(): string | null;
  stop(): void;
};

const betweenLooksMs = 20_000;

/** Looks every 20 seconds at what each machine has for itself: its clock, and the length of the audit written down on its disk. */
export function startMachineWatch({
  db,
  clock,
  env,
  log,
}: {
  db: Queries;
  clock: Clock;
  env: Env;
  log: Logger;
}): MachineWatch {
  // The example's clock is moved on purpose.
  const guard: ClockGuard | null = env.production ? createClockGuard({ db, log }) : null;
  const look = async () => {
    try {
      await guard?.check(clock.now());
      const replacedChains = await rememberAuditHeads(db, { dataDir: env.dataDir });
      if (replacedChains.length > 0)
        log.error({ replacedChains }, "an audit chain is not the one that it was");
    } catch (error) {
      log.error({ error: describeError(error) }, "the machine's own state could not be looked at");
    }
  };
  void look();
  const timer = setInterval(() => void look(), betweenLooksMs);
  timer.unref();
  return {
    async mayDoIrreversibleWork(_db, { now }) {
      return guard === null || (await guard.check(now)).kind === "right";
    },
    findClockFault() {
      const verdict = guard?.last();
      return verdict?.kind === "doubtful" && verdict.why !== "long-unseen" ? verdict.why : null;
    },
    stop: () => clearInterval(timer),
  };
}
