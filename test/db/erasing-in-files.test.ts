import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { openDatabase } from "#db/connection.ts";
import { type ErasureOfWords, erasuresOfWords } from "#test/factories/erasures-of-words.ts";
import { aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { findInFiles } from "./files-on-disk.ts";
import { describeOnBoth } from "./on-both.ts";

const refusals = /^(no-|nothing|window|already|somebody|possible|has-|asked|reason|not-)/;

/** Other tests have transactions open on the same server. */
const unhurried = { waitMs: 120_000, maxLockMs: 60_000 };

describeOnBoth("what was erased", (open) => {
  it("stands in no file of the database after the sweep, whatever kind of erasing it was", async () => {
    const { db, database } = open;
    const survey = await aSurvey(db);
    const stage = { ...survey, db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const marks = Object.keys(erasuresOfWords).map((_, number) => `zqx${String(number).padStart(3, "0")}vw7`);
    const erasers: [string, Awaited<ReturnType<ErasureOfWords>>][] = [];
    for (const [place, [name, make]] of Object.entries(erasuresOfWords).entries()) {
      const mark = marks[place] ?? "";
      // Long enough for PostgreSQL to put it elsewhere (TOAST), and not to be pressed, so that it can be searched for.
      const long = `${mark} ${randomBytes(4500).toString("base64url")}`;
      erasers.push([name, await make(stage, { brief: `it takes ${mark} ages`, long })]);
    }
    if (database.kind === "postgres") await sql`analyze`.execute(db);
    expect(await findInFiles(database, marks)).toEqual(marks);

    for (const [name, erase] of erasers) {
      const outcome = await erase();
      if (typeof outcome === "object") expect(outcome.kind, name).not.toMatch(refusals);
      const erasures = await db.selectFrom("erasures").select("id").where("sweptAt", "is", null).execute();
      expect(erasures.length, name).toBeGreaterThan(0);
    }
    expect(await findInFiles(database, marks)).not.toEqual([]);
    const now = survey.survey.closesAt.add({ hours: 24 * 30 });
    const warned: unknown[] = [];
    const log = {
      warn: (fields: object) => void warned.push(fields),
      error: (fields: object) => void warned.push(fields),
    };
    expect(await sweepErasures(db, { now, log, limits: unhurried })).toBe("swept");
    expect(await findInFiles(database, marks)).toEqual([]);
    expect(await sweepErasures(db, { now, log, limits: unhurried })).toBe("nothing");
    expect(warned).toEqual([]);
    const rows = await db.selectFrom("erasures").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("zqx");
  });

  it("waits for whoever still reads what was before, says who that is, and goes once they have ended", async () => {
    const { db, database } = open;
    const { survey, set, duringIt: now } = await aSurvey(db);
    const receipt = await aResponse(db, { survey, now, answers: everyAnswer(set, "zqx900vw7 and more") });
    const other = openDatabase(database.place, { readOnly: true, poolSize: 1 });
    const [reading, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const reader = other.queries
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (trx) => {
        await trx.selectFrom("answers").selectAll().execute();
        reading.resolve();
        await ended.promise;
      });
    await reading.promise;
    await withdrawResponse(db, { survey, receipt, now });
    const warned: object[] = [];
    const log = { warn: (fields: object) => void warned.push(fields), error: () => undefined };
    const about = { now: now.add({ minutes: 5 }), log };
    const hurried = { waitMs: 200, maxLockMs: 5000 };
    expect(await sweepErasures(db, { ...about, limits: hurried })).toBe("held");
    expect(await findInFiles(database, ["zqx900vw7"])).toEqual(["zqx900vw7"]);
    if (database.kind === "postgres")
      expect(JSON.stringify(warned)).toMatch(/noonday background \(process \d+/);
    ended.resolve();
    await reader;
    await other.close();
    expect(await sweepErasures(db, { ...about, limits: unhurried })).toBe("swept");
    expect(await findInFiles(database, ["zqx900vw7"])).toEqual([]);
  });

  it("is swept together with what comes within the same minute", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const receipt = await aResponse(open.db, { survey, now, answers: everyAnswer(set) });
    await withdrawResponse(open.db, { survey, receipt, now });
    const log = { warn: () => undefined, error: () => undefined };
    expect(await sweepErasures(open.db, { now: now.add({ seconds: 59 }), log, limits: unhurried })).toBe(
      "nothing",
    );
    expect(await sweepErasures(open.db, { now: now.add({ seconds: 60 }), log, limits: unhurried })).toBe(
      "swept",
    );
  });
});
