import { rmSync } from "node:fs";
import { sql } from "kysely";
import { afterEach, expect, it } from "vitest";
import { eraseOldDrafts } from "#app/domain/drafts/erase-old-drafts.server.ts";
import { publishDueNotices } from "#app/domain/privacy/publish-notice.server.ts";
import { makeDailyReleases } from "#app/domain/reach/make-daily-releases.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { chaseRecordings } from "#app/domain/young-peoples-recordings/chase-recordings.server.ts";
import { eraseUnsentYoungPeoplesResponses } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { usual } from "#test/factories/inspections.ts";
import { runDueJobs } from "#test/factories/jobs.ts";
import { aRecordingRevisit } from "#test/factories/recording-people.ts";
import { aDraft, aSurvey } from "#test/factories/responses.ts";
import { youngPeoplesTime as at } from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a job that looks after every re-visit", (open) => {
  const folders: string[] = [];
  const triggers: string[] = [];
  const repair = async () => {
    for (const table of triggers.splice(0)) {
      const isSqlite = open.database.kind === "sqlite";
      await sql
        .raw(isSqlite ? `drop trigger broken_${table}` : `drop function broken_${table}() cascade`)
        .execute(open.db);
    }
  };
  afterEach(async () => {
    await repair();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** Lets the database refuse a write to one row alone, as where something is wrong with it. */
  async function refuse(table: string, doing: "insert" | "update" | "delete", column: string, id: string) {
    const row = doing === "delete" ? "old" : "new";
    const run = (words: string) => sql.raw(words).execute(open.db);
    triggers.push(table);
    const condition = `${row}."${column}" = '${id}'`;
    if (open.database.kind === "sqlite") {
      await run(`create trigger broken_${table} before ${doing} on "${table}" when ${condition}
        begin select raise(abort, 'broken'); end`);
      return;
    }
    await run(`create function broken_${table}() returns trigger language plpgsql as $$
      begin if ${condition} then raise exception 'broken'; end if; return ${row}; end $$`);
    await run(`create trigger broken_${table} before ${doing} on "${table}"
      for each row execute function broken_${table}()`);
  }

  it("erases what young people did not send in all others where one fails, and says that it failed", async () => {
    const one = await aRecordingRevisit(open.db, folders);
    const other = await aRecordingRevisit(open.db, folders, { stores: one });
    const [kept, erased] = [await one.begin(), await other.begin()];
    await refuse("youngPeoplesResponses", "delete", "inspectionId", one.inspectionId);
    const now = one.survey.sealedAt.add({ minutes: 2 });
    await expect(eraseUnsentYoungPeoplesResponses(open.db, now)).rejects.toThrow(AggregateError);
    const rows = await open.db.selectFrom("youngPeoplesResponses").select("id").execute();
    expect(rows).toEqual([{ id: kept.responseId }]);
    expect(rows).not.toContainEqual({ id: erased.responseId });
  });

  it("chases recordings in all others, and the failure stands in the log without anybody's words", async () => {
    const one = await aRecordingRevisit(open.db, folders);
    const other = await aRecordingRevisit(open.db, folders, { stores: one });
    const broken = await one.sent();
    await other.sent();
    await refuse("youngPeoplesRecordingNotices", "insert", "recordingId", broken.recordingId);
    const now = at.add({ hours: 4 });
    await expect(chaseRecordings(open.db, now)).rejects.toThrow(AggregateError);
    const told: string[] = [];
    const mail = {
      send: async ({ to }: { to: string }) => {
        told.push(to);
        return "sent" as const;
      },
    };
    expect(await runDueJobs(open.db, { clock: { now: () => now }, mail })).toEqual([]);
    expect(told).toContain(other.cqc.email);
    expect(told).not.toContain(one.cqc.email);
  });

  it("closes and erases drafts, makes releases and publishes notices of all others", async () => {
    const [one, other] = [await aSurvey(open.db), await aSurvey(open.db)];
    for (const { survey, duringIt } of [one, other]) await aDraft(open.db, { survey, now: duringIt });
    const idOf = ({ survey }: typeof one) => survey.inspectionId;
    await refuse("reachReleases", "insert", "inspectionId", idOf(one));
    await refuse("privacyNotices", "insert", "inspectionId", idOf(one));
    const noon = usual.surveyOpensAt.add({ hours: 24 });
    await expect(makeDailyReleases(open.db, noon)).rejects.toThrow(AggregateError);
    expect(await open.db.selectFrom("reachReleases").select("inspectionId").execute()).toEqual([
      { inspectionId: idOf(other) },
    ]);
    await open.db.deleteFrom("privacyNotices").execute();
    await expect(publishDueNotices(open.db, { backupDays: 31, now: noon })).rejects.toThrow(AggregateError);
    expect(await open.db.selectFrom("privacyNotices").select("inspectionId").execute()).toEqual([
      { inspectionId: idOf(other) },
    ]);
    await refuse("drafts", "update", "inspectionId", idOf(one));
    const closed = one.survey.closesAt.add({ minutes: 3 });
    await expect(closeDueDrafts(open.db, closed)).rejects.toThrow(AggregateError);
    const drafts = () => open.db.selectFrom("drafts").select(["inspectionId", "closedAt"]).execute();
    expect((await drafts()).filter(({ closedAt }) => closedAt === null)).toMatchObject([
      { inspectionId: idOf(one) },
    ]);
    await repair();
    await closeDueDrafts(open.db, closed);
    await refuse("drafts", "delete", "inspectionId", idOf(one));
    await expect(eraseOldDrafts(open.db, closed.add({ hours: 24 * 8 }))).rejects.toThrow(AggregateError);
    expect(await drafts()).toMatchObject([{ inspectionId: idOf(one) }]);
  });
});
