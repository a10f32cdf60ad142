import { uptime } from "node:os";
import type { Logger } from "#app/platform/log.ts";
import type { Queries } from "#db/connection.ts";
import { findDatabaseTime, listClockTicks, upsertClockTick } from "#db/queries/clock.ts";

export type ClockVerdict =
  | { kind: "right" }
  | {
      kind: "doubtful";
      why: /** It moved by more than time has passed since this process saw it right. */
        | "jumped"
        /** It is earlier than it was when somebody last looked. */
        | "behind"
        | "apart-from-database"
        /** Nobody has looked for so long that it may as well have been set wrongly. */
        | "long-unseen";
      seconds: number;
    };

export type ClockGuard = {
  /** Judges what the clock says at this moment, and writes it down where it is right. */
  check(now: Temporal.Instant): Promise<ClockVerdict>;
  /** What the last check found. */
  last(): ClockVerdict;
};

const maxJumpMs = 60_000;
const maxApartMs = 30_000;
const maxUnseenMs = 3 * 24 * 3_600_000;
/** For how long after it was said that the clock is right that counts. */
const confirmedForMs = 10 * 60_000;

const advice =
  "the clock cannot be trusted: nothing is closed, released or erased until it is right again, or npm run clock:confirm says that it is";

/**
 * Guards what cannot be undone from a clock that is wrong for a moment. It compares the clock with the time that has passed
 * since the machine began, with when any machine last found it right, and with PostgreSQL's own. A clock that is far ahead
 * after a quiet night is right: whoever serves looks all the time.
 */
export function createClockGuard({
  db,
  log,
  elapsedMs = () => uptime() * 1000,
}: {
  db: Queries;
  log: Pick<Logger, "error" | "info">;
  /** Runs on evenly, whatever the clock is set to. */
  elapsedMs?: () => number;
}): ClockGuard {
  let base: { wallMs: number; elapsedMs: number } | null = null;
  let usedConfirmation: Temporal.Instant | null = null;
  let acceptedApartMs = 0;
  let last: ClockVerdict = { kind: "right" };

  async function judge(now: Temporal.Instant): Promise<ClockVerdict> {
    const wallMs = now.epochMilliseconds;
    const elapsed = elapsedMs();
    const ticks = await listClockTicks(db);
    const databaseTime = await findDatabaseTime(db);
    const apartMs = databaseTime === null ? 0 : wallMs - databaseTime.epochMilliseconds;
    const at = (name: "seen" | "confirmed") => ticks.find((tick) => tick.name === name)?.at;
    const confirmed = at("confirmed");
    if (confirmed !== undefined && !(usedConfirmation?.equals(confirmed) ?? false)) {
      usedConfirmation = confirmed;
      if (Math.abs(wallMs - confirmed.epochMilliseconds) <= confirmedForMs) {
        acceptedApartMs = apartMs;
        base = { wallMs, elapsedMs: elapsed };
        return { kind: "right" };
      }
    }
    const doubtfulVerdict = (
      why: Extract<ClockVerdict, { kind: "doubtful" }>["why"],
      ms: number,
    ): ClockVerdict => ({
      kind: "doubtful",
      why,
      seconds: Math.round(ms / 1000),
    });
    const jumpMs = base === null ? 0 : wallMs - base.wallMs - (elapsed - base.elapsedMs);
    if (Math.abs(jumpMs) > maxJumpMs) return doubtfulVerdict("jumped", jumpMs);
    if (Math.abs(apartMs) > maxApartMs && Math.abs(apartMs - acceptedApartMs) > maxApartMs) {
      return doubtfulVerdict("apart-from-database", apartMs);
    }
    const seen = at("seen");
    const sinceMs = seen === undefined ? 0 : wallMs - seen.epochMilliseconds;
    if (sinceMs < -maxJumpMs) return doubtfulVerdict("behind", sinceMs);
    if (base === null && sinceMs > maxUnseenMs) return doubtfulVerdict("long-unseen", sinceMs);
    base = { wallMs, elapsedMs: elapsed };
    return { kind: "right" };
  }

  return {
    async check(now) {
      const verdict = await judge(now);
      if (verdict.kind === "right") await upsertClockTick(db, { name: "seen", at: now });
      if (verdict.kind === "doubtful" && last.kind === "right") log.error({ ...verdict }, advice);
      if (verdict.kind === "right" && last.kind === "doubtful") log.info({}, "the clock is right again");
      last = verdict;
      return verdict;
    },
    last: () => last,
  };
}
