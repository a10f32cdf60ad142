import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashEntry } from "#app/domain/audit/audit.ts";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { chainAuditHeads } from "#app/domain/audit/chain-audit-heads.server.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { rememberAuditHeads } from "#app/domain/audit/remember-audit-heads.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { compareSealsWithAudit } from "#app/domain/seals/compare-with-audit.server.ts";
import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { readAuditHeads } from "#app/platform/audit-heads.ts";
import { anEvidenceBase, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { describeOnBoth, type OpenDatabase } from "./on-both.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:00Z");

const sealedTables = [
  ...["responses", "answers", "responseGroups", "discussions", "discussionTallies", "meetingSessions"],
  ...["meetingNotes", "evidenceUploads", "themes", "codings", "findings", "findingVersions", "focusAreas"],
  ...["approvals", "sourceMarks", "quotations", "texts", "seals", "sealedResponses"],
];

/** Runs it as somebody does who has the database to themselves, and switches off what holds them up. */
async function byForce({ db, database }: OpenDatabase, run: () => Promise<unknown>): Promise<void> {
  if (database.kind === "sqlite") {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'trigger'`.execute(db);
    await sql`pragma foreign_keys = off`.execute(db);
    for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(db);
    await run();
    for (const { sql: words } of rows) await sql.raw(words).execute(db);
    await sql`pragma foreign_keys = on`.execute(db);
    return;
  }
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(db);
  const all = async (doing: string) => {
    for (const { name } of rows)
      await sql`alter table ${sql.table(name)} ${sql.raw(doing)} trigger all`.execute(db);
  };
  await all("disable");
  await run();
  await all("enable");
}

describeOnBoth("tampering with what is evidence", (open) => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "noonday-head-"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  // Entries made before there were codes hold sentences.
  const record = (action: string) =>
    open.db.transaction().execute((trx) =>
      recordAudit(trx, {
        at,
        actor: { kind: "noonday" },
        inspectionId: null,
        action: action as AuditAction,
      }),
    );

  it.each([
    ["its last entry", 3],
    ["its second half", 2],
    ["all of it", 1],
  ])("is seen where %s is cut off the audit chain", async (_what, from) => {
    for (const action of ["one", "two", "three"]) await record(action);
    await byForce(open, () => open.db.deleteFrom("auditEntries").where("number", ">=", from).execute());
    expect(await verifyAuditChain(open.db)).toEqual({
      ...{ chain: "noonday", kind: "cut", length: from - 1, expectedLength: 3 },
    });
  });

  it("is seen where the chain was cut and grew again, with the record of its length cut too, or gone", async () => {
    for (const action of ["one", "two", "three"]) await record(action);
    await rememberAuditHeads(open.db, { dataDir });
    const remembered = await readAuditHeads(dataDir);
    expect(remembered?.noonday?.length).toBe(3);
    expect(await verifyAuditChain(open.db, remembered)).toEqual({ kind: "whole", length: 3 });
    const { hash } = await open.db
      .selectFrom("auditEntries")
      .select("hash")
      .where("number", "=", 2)
      .executeTakeFirstOrThrow();
    await byForce(open, async () => {
      await open.db.deleteFrom("auditEntries").where("number", "=", 3).execute();
      await open.db
        .updateTable("auditHeads")
        .set({ length: 2, hash })
        .where("name", "=", "noonday")
        .execute();
    });
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 2 });
    expect(await verifyAuditChain(open.db, remembered)).toEqual({
      ...{ chain: "noonday", kind: "cut", length: 2, expectedLength: 3 },
    });
    await rememberAuditHeads(open.db, { dataDir });
    expect(await readAuditHeads(dataDir)).toEqual(remembered);
    await record("another third");
    await record("a fourth");
    expect(await rememberAuditHeads(open.db, { dataDir })).toEqual(["noonday"]);
    expect(await readAuditHeads(dataDir)).toEqual(remembered);
    expect(await verifyAuditChain(open.db, remembered)).toEqual({
      ...{ chain: "noonday", kind: "replaced", length: 3 },
    });
    await byForce(open, () => open.db.deleteFrom("auditHeads").execute());
    expect(await verifyAuditChain(open.db)).toEqual({
      ...{ chain: "noonday", kind: "head-missing", length: 4 },
    });
    const nothing = "0".repeat(64);
    await byForce(open, () =>
      open.db
        .insertInto("auditHeads")
        .values({ name: "audit", length: 0, hash: nothing, previousHash: nothing })
        .execute(),
    );
  });

  it("is seen where a re-visit's whole chain is gone with its head, once the heads were chained", async () => {
    const { db } = open;
    const ofRevisit = () =>
      db.transaction().execute((trx) =>
        recordAudit(trx, {
          ...{ at, actor: { kind: "noonday" }, inspectionId: "a-revisit", action: "theme.changed" },
        }),
      );
    await ofRevisit();
    await ofRevisit();
    await chainAuditHeads(db, at);
    await chainAuditHeads(db, at);
    expect(await verifyAuditChain(db)).toEqual({ kind: "whole", length: 3 });
    await ofRevisit();
    await byForce(open, async () => {
      await db.deleteFrom("auditEntries").where("chain", "=", "a-revisit").execute();
      await db.deleteFrom("auditHeads").where("name", "=", "a-revisit").execute();
    });
    expect(await verifyAuditChain(db)).toEqual({
      ...{ chain: "a-revisit", kind: "cut", length: 0, expectedLength: 2 },
    });
  });

  it("is seen where an entry stands in the chain of another re-visit, or in one that is none", async () => {
    const { db } = open;
    await record("one");
    const [entry] = await db.selectFrom("auditEntries").selectAll().execute();
    if (!entry) throw new Error("an entry was recorded");
    for (const chain of ["a-revisit", "audit"]) {
      const other = { ...entry, number: 90, chain, position: 1, previousHash: "0".repeat(64) };
      await byForce(open, () =>
        db
          .insertInto("auditEntries")
          .values({ ...other, hash: hashEntry(other) })
          .execute(),
      );
      expect(await verifyAuditChain(db)).toMatchObject({
        chain,
        kind: "broken",
        first: { why: "unchained" },
      });
      await byForce(open, () => db.deleteFrom("auditEntries").where("number", "=", 90).execute());
    }
    expect((await verifyAuditChain(db)).kind).toBe("whole");
  });

  it("is seen where an entry was put in after the last", async () => {
    await record("one");
    const [entry] = await open.db.selectFrom("auditEntries").selectAll().execute();
    if (!entry) throw new Error("an entry was recorded");
    const next = { ...entry, number: 99, position: 2, action: "two", previousHash: entry.hash };
    await open.db
      .insertInto("auditEntries")
      .values({ ...next, hash: hashEntry(next) })
      .execute();
    expect(await verifyAuditChain(open.db)).toEqual({
      ...{ chain: "noonday", kind: "added-to", length: 2, expectedLength: 1 },
    });
  });

  it("is seen in the chain of before each re-visit had its own, and none is where nothing was touched", async () => {
    const { db } = open;
    let previousHash = "0".repeat(64);
    for (const number of [1, 2]) {
      const entry = {
        ...{ number, chain: null, position: null, at, actorKind: "noonday" as const, actorId: null },
        ...{
          actorRole: null,
          inspectionId: "a-revisit",
          action: "did something",
          details: "{}",
          previousHash,
        },
      };
      previousHash = hashEntry(entry);
      const row = { ...entry, hash: previousHash };
      await expect(db.insertInto("auditEntries").values(row).execute()).rejects.toThrow("append-only");
      await byForce(open, () => db.insertInto("auditEntries").values(row).execute());
    }
    // Worked out by the code of before there were several chains.
    expect(previousHash).toBe("d63ac9cf381afac320c9b840012b5c61ff90180880573fef7428d0799a4ebd64");
    await byForce(open, () => db.updateTable("auditHeads").set({ length: 2, hash: previousHash }).execute());
    if (open.database.kind === "postgres") await sql`select setval('"auditEntries_number"', 2)`.execute(db);
    await record("after it");
    expect(await verifyAuditChain(db)).toEqual({ kind: "whole", length: 3 });
    await byForce(open, () => db.deleteFrom("auditEntries").where("number", "=", 2).execute());
    expect(await verifyAuditChain(db)).toEqual({
      ...{ chain: "audit", kind: "cut", length: 1, expectedLength: 2 },
    });
  });

  it("is refused for the record of the chain's length: no less, no more at once, and not gone", async () => {
    await record("one");
    const { db } = open;
    await expect(db.updateTable("auditHeads").set({ length: 9 }).execute()).rejects.toThrow(/append-only/);
    await expect(
      db
        .insertInto("auditHeads")
        .values({ name: "another", length: 7, hash: "", previousHash: "" })
        .execute(),
    ).rejects.toThrow(/append-only/);
    await expect(db.updateTable("auditHeads").set({ length: 0 }).execute()).rejects.toThrow(/append-only/);
    await expect(db.updateTable("auditHeads").set({ hash: "" }).execute()).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom("auditHeads").execute()).rejects.toThrow(/append-only/);
  });

  it("is refused under a seal: no table of it can be emptied, one row of it deleted, or the seal itself", async () => {
    const { db, database } = open;
    const { by } = await anEvidenceBase(db);
    expect((await sealAndWorkOut(db, by)).kind).toBe("sealed");
    for (const table of sealedTables) {
      const refused = /sealed|never deleted|violates foreign key|FOREIGN KEY/;
      await expect(sql`delete from ${sql.table(table)}`.execute(db), table).rejects.toThrow(refused);
      if (database.kind === "sqlite") continue;
      await expect(sql`truncate ${sql.table(table)} cascade`.execute(db), table).rejects.toThrow(refused);
    }
    expect(await compareSealsWithAudit(db)).toEqual([]);
  });

  it("is seen where a seal is gone, with what it was over, or is off without a word in the audit", async () => {
    const { db } = open;
    const { by, inspection } = await anEvidenceBase(db);
    await sealAndWorkOut(db, by);
    await byForce(open, () =>
      db
        .updateTable("seals")
        .set({ unsealedAt: Temporal.Instant.from("2026-12-09T12:00:00.000Z") })
        .execute(),
    );
    expect(await compareSealsWithAudit(db)).toEqual([
      { inspection: inspection.slug, why: "removed-unaudited" },
    ]);
    await byForce(open, () => db.updateTable("seals").set({ unsealedAt: null }).execute());
    await byForce(open, () =>
      db
        .updateTable("seals")
        .set({ hash: "f".repeat(64) })
        .execute(),
    );
    expect(await compareSealsWithAudit(db)).toEqual([{ inspection: inspection.slug, why: "seal-missing" }]);
    await byForce(open, async () => {
      for (const table of ["sealedResponses", "seals", "answers"] as const)
        await db.deleteFrom(table).execute();
    });
    expect(await compareSealsWithAudit(db)).toEqual([{ inspection: inspection.slug, why: "seal-missing" }]);
  });

  it("is none where an entry tells of a seal in the words of before there were codes", async () => {
    const { db } = open;
    const { by } = await anEvidenceBase(db);
    await sealAndWorkOut(db, by);
    await unsealEvidence(db, { ...by, reason: "A response came by post." });
    for (const [code, words] of [
      ["seal.computed", "sealed the evidence base"],
      ["seal.removed", "took the seal off the evidence base"],
    ] as const) {
      await byForce(open, () =>
        db.updateTable("auditEntries").set({ action: words }).where("action", "=", code).execute(),
      );
    }
    expect(await compareSealsWithAudit(db)).toEqual([]);
  });

  it("is none where the lead inspector takes a seal off and puts another on", async () => {
    const { db } = open;
    const { by } = await anEvidenceBase(db);
    await sealAndWorkOut(db, by);
    await unsealEvidence(db, { ...by, reason: "A response came by post." });
    expect(await compareSealsWithAudit(db)).toEqual([]);
    await sealAndWorkOut(db, { ...by, now: by.now.add({ minutes: 5 }) });
    expect(await compareSealsWithAudit(db)).toEqual([]);
    expect((await verifyAuditChain(db)).kind).toBe("whole");
  });
});
