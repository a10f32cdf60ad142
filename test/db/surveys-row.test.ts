import { sql } from "kysely";
import { expect, it } from "vitest";
import { makeId } from "#app/platform/tokens.ts";
import { openDatabase, type Queries } from "#db/connection.ts";
import { kindOf } from "#db/dialects/index.ts";
import { aBareInspection } from "../factories/bare-inspection.ts";
import { describeOnBoth } from "./on-both.ts";

const instant = (text: string) => Temporal.Instant.from(text);

/** The same out of the tables themselves. */
async function readTables(db: Queries, inspectionId: string) {
  const joined =
    kindOf(db) === "postgres" ? sql`string_agg(language, ',')` : sql`group_concat(language, ',')`;
  const { rows } =
    await sql`select id as "inspectionId", slug, kind, "areaName", "dayOne", "notifiedAt", "deletedAt",
    "retentionMonths",
    (select at from "inspectionDates" where "inspectionId" = i.id and key = 'survey-opens') as "opensAt",
    (select at from "inspectionDates" where "inspectionId" = i.id and key = 'survey-closes') as "closesAt",
    (select "extensionReason" from "inspectionDates" where "inspectionId" = i.id and key = 'survey-closes')
      as "extensionReason",
    (select date from "inspectionDates" where "inspectionId" = i.id and key = 'final-day') as "finalDay",
    (select "pausedAt" from "surveyPauses" where "inspectionId" = i.id and "resumedAt" is null) as "pausedAt",
    (select "sealedAt" from seals where "inspectionId" = i.id and "unsealedAt" is null) as "sealedEarlyAt",
    (select id from approvals where "inspectionId" = i.id order by number desc limit 1) as "latestApprovalId",
    (select ${joined} from "inspectionLanguages" where "inspectionId" = i.id and "switchedOnAt" is not null)
      as languages
    from inspections i where id = ${inspectionId}`.execute(db);
  return rows;
}

const readRow = (db: Queries, inspectionId: string) =>
  db.selectFrom("surveys").selectAll().where("inspectionId", "=", inspectionId).execute();

describeOnBoth("the row of a survey", (open) => {
  async function aSurvey() {
    const { inspectionId, lead } = await aBareInspection(open.db);
    const check = async () =>
      expect(await readRow(open.db, inspectionId)).toEqual(await readTables(open.db, inspectionId));
    const by = lead.kind === "person" ? lead.personId : "";
    return { inspectionId, by, check };
  }

  it("says what the tables say, after each change of any of them", async () => {
    const { db } = open;
    const { inspectionId, by, check } = await aSurvey();
    await check();
    const at = instant("2026-11-30T12:00:00Z");
    const ofIt = { inspectionId };
    const dateOf = (key: "survey-opens" | "survey-closes" | "final-day", date: string) => ({
      ...{ ...ofIt, key, ruleDate: date, ruleAt: null, date, at: key === "final-day" ? null : at },
      ...{ movedReason: null, extensionReason: null, movedBy: null, movedAt: null },
    });
    const approval = (number: number) => ({
      ...{ id: makeId(), ...ofIt, number, approvedBy: by, approvedAt: at, unanswered: [], remark: "" },
    });
    const pause = {
      ...{
        id: makeId(),
        ...ofIt,
        reason: "It broke.",
        note: "",
        expectedAt: null,
        pausedAt: at,
        pausedBy: by,
      },
      ...{ toldAt: null, resumedAt: null, resumedBy: null },
    };
    const language = {
      ...{ ...ofIt, language: "ur", signedOffBy: "A. Reader", signedOffOn: "2026-11-20", recordedBy: by },
      ...{ recordedAt: at, switchedOnBy: null, switchedOnAt: null },
    };
    const seal = {
      ...{ id: makeId(), ...ofIt, number: 1, format: 5, parts: {}, hash: "", sealedBy: by, sealedAt: at },
      ...{ workedOutAt: null, checkAskedAt: null, checkedAt: null, verdict: null },
      ...{ unsealedBy: null, unsealedAt: null, unsealReason: null },
    };
    const changes: { execute(): Promise<unknown> }[] = [
      db.updateTable("inspections").set({ areaName: "Elsewhere", notifiedAt: at, retentionMonths: 9 }),
      db.updateTable("inspections").set({ slug: "elsewhere-again" }),
      db.insertInto("inspectionDates").values(dateOf("survey-opens", "2026-11-23")),
      db.insertInto("inspectionDates").values(dateOf("survey-closes", "2026-11-27")),
      db.insertInto("inspectionDates").values(dateOf("final-day", "2026-12-02")),
      db
        .updateTable("inspectionDates")
        .set({ extensionReason: "A power cut." })
        .where("key", "=", "survey-closes"),
      db.updateTable("inspectionDates").set({ date: "2026-12-03" }).where("key", "=", "final-day"),
      db.insertInto("surveyPauses").values(pause),
      db.updateTable("surveyPauses").set({ resumedAt: at, resumedBy: by }),
      db.insertInto("approvals").values(approval(1)),
      db.insertInto("approvals").values(approval(2)),
      db.deleteFrom("approvals").where("number", "=", 2),
      db.insertInto("inspectionLanguages").values({ ...language, switchedOnAt: at, switchedOnBy: by }),
      db.updateTable("inspectionLanguages").set({ switchedOnAt: null, switchedOnBy: null }),
      db.insertInto("seals").values(seal),
      db.updateTable("seals").set({ unsealedAt: at, unsealedBy: by, unsealReason: "A mistake." }),
      db.deleteFrom("inspectionDates").where("key", "=", "survey-opens"),
    ];
    for (const change of changes) {
      const before = await readRow(db, inspectionId);
      await change.execute();
      await check();
      expect(await readRow(db, inspectionId)).not.toEqual(before);
    }
  });

  it("misses nothing of two changes that are made at once", async () => {
    const { inspectionId, by, check } = await aSurvey();
    const other = open.database.kind === "postgres" ? openDatabase(open.database.place) : null;
    const at = instant("2026-11-30T12:00:00Z");
    const approve = (db: Queries) =>
      db
        .insertInto("approvals")
        .values({
          id: makeId(),
          inspectionId,
          number: 1,
          approvedBy: by,
          approvedAt: at,
          unanswered: [],
          remark: "",
        })
        .execute();
    const move = (db: Queries) =>
      db.updateTable("inspectionDates").set({ at }).where("key", "=", "survey-closes").execute();
    try {
      let second: Promise<unknown> = Promise.resolve();
      await open.db.transaction().execute(async (trx) => {
        await approve(trx);
        if (other) second = move(other.queries);
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await second;
      await check();
    } finally {
      await other?.close();
    }
  });
});
