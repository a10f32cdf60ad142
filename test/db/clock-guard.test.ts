import { expect, it } from "vitest";
import { confirmClock } from "#app/domain/clock/confirm-clock.server.ts";
import { createClockGuard } from "#app/domain/clock/create-clock-guard.server.ts";
import { wasClockRight } from "#app/domain/clock/was-clock-right.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { findDatabaseTime, upsertClockTick } from "#db/queries/clock.ts";
import { describeOnBoth, type OpenDatabase } from "./on-both.ts";

/** A machine whose clock and uptime are turned by hand, beginning at the true time. */
function aMachine({ db }: OpenDatabase) {
  const logged: string[] = [];
  const log = {
    error: (fields: object) => void logged.push("why" in fields ? String(fields.why) : "error"),
    info: () => void logged.push("right again"),
  };
  let elapsed = 1_000_000;
  let aheadMs = 0;
  const began = systemClock.now().epochMilliseconds;
  const guard = createClockGuard({ db, log, elapsedMs: () => elapsed });
  const now = () => Temporal.Instant.fromEpochMilliseconds(began + (elapsed - 1_000_000) + aheadMs);
  return {
    logged,
    guard,
    passMs: (ms: number) => {
      elapsed += ms;
    },
    setAheadMs: (ms: number) => {
      aheadMs = ms;
    },
    now,
    async check() {
      const verdict = await guard.check(now());
      return verdict.kind === "right" ? "right" : verdict.why;
    },
  };
}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 24 * 3_600_000];

describeOnBoth("the clock", (open) => {
  const isPostgres = () => open.database.kind === "postgres";

  it.each([
    ["22 days ahead", 22 * day],
    ["22 days behind", -22 * day],
    ["61 seconds ahead", 61 * second],
    ["61 seconds behind", -61 * second],
    ["an hour ahead, as a summer time set by hand", hour],
    ["a year ahead", 365 * day],
    ["to the year 1970", -20_000 * day],
    ["two days ahead", 2 * day],
  ])("that jumps %s for six seconds is not trusted, and is again once it is right", async (_what, ms) => {
    const machine = aMachine(open);
    expect(await machine.check()).toBe("right");
    machine.passMs(2 * second);
    machine.setAheadMs(ms);
    for (let looks = 0; looks < 3; looks += 1) {
      machine.passMs(2 * second);
      expect(await machine.check()).toBe("jumped");
    }
    machine.setAheadMs(0);
    expect(await machine.check()).toBe("right");
    expect(machine.logged).toEqual(["jumped", "right again"]);
  });

  it.each([
    ["corrected by 59 seconds", 59 * second],
    ["corrected by a second", second],
    ["set back by 20 seconds", -20 * second],
  ])("that is %s is trusted", async (_what, ms) => {
    const machine = aMachine(open);
    await machine.check();
    machine.setAheadMs(ms);
    machine.passMs(second);
    const isFarFromPostgres = isPostgres() && Math.abs(ms) > 30 * second;
    expect(await machine.check()).toBe(isFarFromPostgres ? "apart-from-database" : "right");
  });

  it("is trusted after a quiet night and after a short stop of the service, and not after many days unseen", async () => {
    const { db } = open;
    const now = systemClock.now().epochMilliseconds;
    const seen = async (agoMs: number) => {
      await db.deleteFrom("clockTicks").execute();
      await upsertClockTick(db, {
        name: "seen",
        at: Temporal.Instant.fromEpochMilliseconds(now - agoMs),
      });
      return aMachine(open);
    };
    expect(await (await seen(8 * hour)).check()).toBe("right");
    expect(await (await seen(2 * day)).check()).toBe("right");
    expect(await (await seen(22 * day)).check()).toBe("long-unseen");
    expect(await (await seen(-2 * minute)).check()).toBe("behind");
  });

  it("is trusted where a person confirms it, as long as it runs on from there", async () => {
    const machine = aMachine(open);
    await machine.check();
    machine.setAheadMs(22 * day);
    expect(await machine.check()).toBe("jumped");
    await confirmClock(open.db, machine.now());
    expect(await machine.check()).toBe("right");
    machine.passMs(20 * second);
    expect(await machine.check()).toBe("right");
    machine.setAheadMs(0);
    expect(await machine.check()).toBe("jumped");
  });

  it.each(["seen", "confirmed"] as const)(
    "that was two days ahead when it was %s is trusted once a person confirms the right one, also after a restart",
    async (name) => {
      const ahead = Temporal.Instant.fromEpochMilliseconds(systemClock.now().epochMilliseconds + 2 * day);
      await upsertClockTick(open.db, { name: "seen", at: ahead });
      await upsertClockTick(open.db, { name, at: ahead });
      const machine = aMachine(open);
      expect(await machine.check()).toBe("behind");
      await confirmClock(open.db, machine.now());
      expect(await machine.check()).toBe("right");
      machine.passMs(20 * second);
      expect(await machine.check()).toBe("right");
      expect(await wasClockRight(open.db, { now: machine.now() })).toBe(true);
      expect(await aMachine(open).check()).toBe("right");
    },
  );

  it("of two machines a minute apart: the one that PostgreSQL does not agree with is not trusted", async () => {
    const [one, other] = [aMachine(open), aMachine(open)];
    other.setAheadMs(60 * second);
    expect(await one.check()).toBe("right");
    expect(await other.check()).toBe(isPostgres() ? "apart-from-database" : "right");
    const time = await findDatabaseTime(open.db);
    if (time !== null)
      expect(Math.abs(time.epochMilliseconds - systemClock.now().epochMilliseconds)).toBeLessThan(
        10 * second,
      );
  });
});
