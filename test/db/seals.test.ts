import { sql } from "kysely";
import { afterAll, describe, expect, inject, it } from "vitest";
import { markSource } from "#app/domain/findings/mark-source.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { format } from "#app/domain/seals/canonical.ts";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { createSealReader } from "#app/domain/seals/create-seal-reader.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { hashOfAll } from "#app/domain/seals/seal.ts";
import { requestSealCheck, sealEvidence, unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { addTheme } from "#app/domain/themes/make-theme.server.ts";
import { tasks } from "#app/jobs/tasks/registry.ts";
import { createWorkerPool } from "#app/platform/worker-pool.ts";
import type { Database, Queries } from "#db/connection.ts";
import { insertSealedResponses } from "#db/queries/seals.ts";
import type { Tables } from "#db/tables/index.ts";
import {
  anEvidenceBase,
  aQuotation,
  createDirectSealReader,
  keepSeals,
  sealAndWorkOut,
} from "#test/factories/evidence-base.ts";
import { aDraft, aSurvey, surveyNow } from "#test/factories/responses.ts";
import { describeOnBoth, openTemporaryPostgres, openTemporarySqlite } from "./on-both.ts";
import { pastTheGuard, rowKey, tellAudit } from "./past-the-guard.ts";

describeOnBoth("the seal", (open) => {
  it("counts, refuses every change, and lets families take back by law without breaking", async () => {
    const { inspection, receipt, by, during, focusAreaId, texts } = await anEvidenceBase(open.db);
    expect(await sealEvidence(open.db, { ...by, now: during.now })).toEqual({ kind: "survey-open" });
    expect(await checkSeal(open.db, inspection.id)).toBeNull();
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    expect((await sealEvidence(open.db, by)).kind).toBe("already-sealed");
    expect((await openSeal(open.db, inspection.id)).parts).toMatchObject({
      responses: { count: 2 },
      texts: { count: texts + 1 },
      notes: { count: 1 },
      discussions: { count: 1 },
      tallies: { count: 7 },
      uploads: { count: 1 },
      codings: { count: texts },
      findings: { count: 1 },
      marks: { count: 1 },
      quotations: { count: 1 },
    });
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });

    const refused = /the evidence base is sealed/;
    await expect(writeFinding(open.db, { ...by, focusAreaId, words: "Another." })).rejects.toThrow(refused);
    const theme = { ...by, focusAreaId, name: "New", description: "" };
    await expect(open.db.transaction().execute((trx) => addTheme(trx, theme))).rejects.toThrow(refused);
    await expect(open.db.deleteFrom("answers").execute()).rejects.toThrow(refused);
    await expect(open.db.updateTable("meetingNotes").set({ people: 9 }).execute()).rejects.toThrow(refused);
    await expect(open.db.deleteFrom("discussionTallies").execute()).rejects.toThrow(refused);
    const mark = {
      ...by,
      focusAreaId,
      source: "forum" as const,
      mark: "missing" as const,
      sentence: "None.",
    };
    await expect(markSource(open.db, mark)).rejects.toThrow(refused);
    await expect(open.db.updateTable("quotations").set({ masks: {} }).execute()).rejects.toThrow(refused);
    // The letter may need another, and any may be withdrawn.
    const after = { createdBy: by.actor.personId, createdAt: by.now.add({ seconds: 1 }) };
    await open.db
      .insertInto("quotations")
      .values(aQuotation(inspection.id, 2, after))
      .execute();
    await open.db.updateTable("quotations").set({ withdrawnAt: after.createdAt }).execute();
    // Who opened a document says nothing of the evidence.
    await open.db
      .updateTable("evidenceUploads")
      .set({ openedAt: Temporal.Instant.from("2026-11-30T00:00:00.000Z") })
      .execute();

    const survey = await surveyNow(open.db, inspection.id);
    const later = by.now.add({ minutes: 1 });
    expect(await withdrawResponse(open.db, { survey, receipt, now: later })).toEqual({ kind: "sealed" });
    const law = { ...by, now: later, response: { receipt }, reason: "By letter." };
    expect((await withdrawByLaw(open.db, law)).kind).toBe("withdrawn");
    expect((await withdrawByLaw(open.db, law)).kind).toBe("already-withdrawn");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 1, erasedSince: 0 });
    expect(await open.db.selectFrom("answers").selectAll().where("words", "=", "We wait.").execute()).toEqual(
      [],
    );

    expect((await unsealEvidence(open.db, { ...by, now: later, reason: "A note was missing." })).kind).toBe(
      "unsealed",
    );
    expect((await unsealEvidence(open.db, { ...by, now: later, reason: "Again." })).kind).toBe("not-sealed");
    expect((await writeFinding(open.db, { ...by, focusAreaId, words: "Another." })).kind).toBe("written");
    expect((await sealAndWorkOut(open.db, { ...by, now: later })).kind).toBe("sealed");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    const audited = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(audited.filter(({ action }) => action === "seal.computed")).toHaveLength(2);
  });

  it("waits for drafts that may still become responses", async () => {
    const { survey, duringIt, inspection } = await aSurvey(open.db);
    await aDraft(open.db, { survey, now: duringIt });
    const now = survey.closesAt.add({ seconds: 1 });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    expect(await sealEvidence(open.db, by)).toEqual({ kind: "drafts-waiting" });
  });

  it("holds from the moment it is put on, and is worked out after a process that ended in the midst of it", async () => {
    const { inspection, by, receipt, focusAreaId } = await anEvidenceBase(open.db);
    expect(await sealEvidence(open.db, by)).toEqual({ kind: "sealed" });
    const written = writeFinding(open.db, { ...by, focusAreaId, words: "Another." });
    await expect(written).rejects.toThrow(/the evidence base is sealed/);
    const later = by.now.add({ minutes: 2 });
    const law = { ...by, now: later, response: { receipt }, reason: "By letter." };
    expect(await withdrawByLaw(open.db, law)).toEqual({ kind: "being-sealed" });
    expect(await openSeal(open.db, inspection.id)).toMatchObject({
      currentSeal: { isWorkedOut: false },
      parts: null,
      verdict: null,
    });
    expect(await checkSeal(open.db, inspection.id)).toBeNull();

    const breaking = {
      ...createDirectSealReader(open.db),
      workOut: () => Promise.reject(new Error("it ended")),
    };
    expect(await keepSeals(open.db, later, breaking)).toHaveLength(1);
    const { sealedAt, id: sealId } = await open.db.selectFrom("seals").selectAll().executeTakeFirstOrThrow();
    const base = await readEvidenceBase(open.db, { inspectionId: inspection.id, format, sealedAt });
    const some = base.responses.slice(0, 1).map((response) => ({ sealId, ...response }));
    await insertSealedResponses(open.db, some);

    expect(await keepSeals(open.db, later)).toEqual([]);
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    expect((await withdrawByLaw(open.db, law)).kind).toBe("withdrawn");
  });

  it("is not worked out any more where it is taken off meanwhile", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    await sealEvidence(open.db, by);
    const here = createDirectSealReader(open.db);
    const later = by.now.add({ minutes: 2 });
    const slow: typeof here = {
      ...here,
      workOut: async (about) => {
        const worked = await here.workOut(about);
        await unsealEvidence(open.db, { ...by, now: later, reason: "A note was missing." });
        return worked;
      },
    };
    expect(await keepSeals(open.db, later, slow)).toEqual([]);
    const opened = await openSeal(open.db, inspection.id);
    expect(opened.currentSeal).toBeNull();
    expect(opened.before).toMatchObject([{ workedOutAt: null }]);
    expect((await sealAndWorkOut(open.db, { ...by, now: later })).kind).toBe("sealed");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
  });

  it("is read on a thread of its own, and keeps what each check found until the next", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    const workers = createWorkerPool(tasks, { databaseUrl: open.database.place });
    const reader = () => createSealReader(workers);
    await sealEvidence(open.db, by);
    expect(await keepSeals(open.db, by.now, reader())).toEqual([]);
    expect(await openSeal(open.db, inspection.id)).toMatchObject({ isBeingChecked: false, verdict: null });

    const asked = { ...by, now: by.now.add({ minutes: 1 }) };
    await requestSealCheck(open.db, asked);
    await requestSealCheck(open.db, asked);
    expect(await openSeal(open.db, inspection.id)).toMatchObject({ isBeingChecked: true, verdict: null });
    expect(await keepSeals(open.db, by.now.add({ minutes: 2 }), reader())).toEqual([]);
    const whole = { kind: "whole", takenBack: 0, erasedSince: 0 };
    expect(await openSeal(open.db, inspection.id)).toMatchObject({
      currentSeal: { checkedAt: by.now.add({ minutes: 2 }) },
      isBeingChecked: false,
      verdict: whole,
    });
    await pastTheGuard(open.database, "findings", sql`update findings set number = 9`);
    expect(await openSeal(open.db, inspection.id)).toMatchObject({ verdict: whole });
    await requestSealCheck(open.db, asked);
    expect(await keepSeals(open.db, by.now.add({ minutes: 3 }), reader())).toEqual([]);
    expect(await openSeal(open.db, inspection.id)).toMatchObject({
      verdict: { kind: "changed", differences: [{ part: "findings" }] },
    });
    const audited = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(audited.filter(({ action }) => action === "seal.check-requested")).toHaveLength(2);
  });

  it("is worked out anew in its own form where it was put on before marks and quotations were sealed", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    await sealAndWorkOut(open.db, by);
    const base = await readEvidenceBase(open.db, {
      inspectionId: inspection.id,
      format: 1,
      sealedAt: by.now,
    });
    const { marks: _, quotations: __, ...parts } = base.parts;
    const hash = hashOfAll({ ...base, parts });
    const older = { format: 1, parts, hash };
    await open.db.updateTable("seals").set(older).execute();
    for (const { responseId, hash: ofResponse } of base.responses)
      await pastTheGuard(
        open.database,
        "sealedResponses",
        sql`update "sealedResponses" set hash = ${ofResponse} where "responseId" = ${responseId}`,
      );
    await tellAudit(open, hash);
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    await pastTheGuard(open.database, "sourceMarks", sql`delete from "sourceMarks"`);
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    await pastTheGuard(open.database, "findings", sql`update findings set number = 9`);
    expect((await checkSeal(open.db, inspection.id))?.kind).toBe("changed");
  });

  it("breaks with any row that is changed, and with a seal that is", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    await sealAndWorkOut(open.db, by);
    const changes: [keyof Tables, string, string | number][] = [
      ["responses", "quoteWithoutName", 0],
      ["responses", "withdrawnAt", "2026-12-24T00:00:00.000Z"],
      ["answers", "words", "We do not wait."],
      ["answers", "choice", "worse"],
      ["responseGroups", "value", "secondary"],
      ["consents", "becomeEvidence", 0],
      ["texts", "words", "Otherwise."],
      ["codings", "feeling", "positive"],
      ["themes", "name", "Delays"],
      ["meetingNotes", "people", 30],
      ["meetingSessions", "attended", 300],
      ["discussions", "place", "Elsewhere"],
      ["discussionTallies", "count", 70],
      ["evidenceUploads", "sha256", "b".repeat(64)],
      ["findings", "number", 7],
      ["findingVersions", "words", "Waits are short."],
      ["questionVersions", "text", "Is it good?"],
      ["focusAreas", "shortName", "Else"],
      ["sourceMarks", "sentence", "They do not wait."],
      ["quotations", "recognisable", "Everybody."],
      ["seals", "hash", "c".repeat(64)],
      ["sealedResponses", "hash", "c".repeat(64)],
    ];
    for (const [table, column, value] of changes) {
      const was = await sql<{ key: string | number; value: unknown }>`
        select ${sql.ref(column)} as value, ${rowKey(open.database)} as key from ${sql.table(table)}
        where ${sql.ref(column)} is not null or ${column} = 'withdrawnAt' limit 1`.execute(open.db);
      const row = was.rows[0];
      if (!row) throw new Error(`${table} is empty`);
      const set = (to: unknown) =>
        pastTheGuard(
          open.database,
          table,
          sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to} where ${rowKey(open.database)} = ${row.key}`,
        );
      await set(value);
      const verdict = await checkSeal(open.db, inspection.id);
      expect([table, column, verdict?.kind]).not.toEqual([table, column, "whole"]);
      // On PostgreSQL a changed row has another place: it is found by what it holds now.
      await pastTheGuard(
        open.database,
        table,
        sql`update ${sql.table(table)} set ${sql.ref(column)} = ${row.value} where ${sql.ref(column)} = ${value}`,
      );
    }
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
  });
});

const postgresUrl = inject("postgresUrl");

describe.skipIf(postgresUrl === null)("the same evidence", () => {
  const opened: { remove(): Promise<void>; database: Database }[] = [];
  afterAll(async () => {
    for (const { database, remove } of opened) {
      await database.close();
      await remove();
    }
  });

  it("has the same hash on SQLite and on PostgreSQL, whatever numbers they give to texts", async () => {
    const sqlite = await openTemporarySqlite();
    const postgres = await openTemporaryPostgres(postgresUrl ?? "");
    opened.push(sqlite, postgres);
    const { inspection, by } = await anEvidenceBase(sqlite.database.queries);
    await copyAll(sqlite.database.queries, postgres.database.queries);
    const [one, other] = await Promise.all(
      opened.map(({ database }) =>
        readEvidenceBase(database.queries, { inspectionId: inspection.id, format, sealedAt: by.now }),
      ),
    );
    if (!one || !other) throw new Error("nothing to compare");
    expect(other.parts).toEqual(one.parts);
    expect(hashOfAll(sorted(other))).toBe(hashOfAll(sorted(one)));
    expect(hashOfAll(other)).toBe(hashOfAll(one));
  });
});

function sorted(base: Awaited<ReturnType<typeof readEvidenceBase>>) {
  return { ...base, responses: base.responses.toSorted((a, b) => (a.responseId < b.responseId ? -1 : 1)) };
}

async function copyAll(from: Queries, to: Queries): Promise<void> {
  const tables = (await from.introspection.getTables())
    .map(({ name }) => name as keyof Tables)
    .filter((name) => name !== "migrations" && name !== "auditHeads" && !name.startsWith("textWords"));
  await to.connection().execute(async (one) => {
    await sql`set session_replication_role = replica`.execute(one);
    for (const table of tables) {
      const rows = (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(from)).rows;
      for (const row of rows) {
        for (const name of ["number", "textNumber"]) {
          if (name in row && (table === "texts" || name === "textNumber"))
            row[name] = Number(row[name]) + 1000;
        }
        const columns = Object.keys(row);
        await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
          values (${sql.join(Object.values(row))})`.execute(one);
      }
    }
    await sql`set session_replication_role = default`.execute(one);
  });
}
