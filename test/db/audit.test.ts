import { sql } from "kysely";
import { expect, it } from "vitest";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { emptyDatabase } from "./empty-database.ts";
import { describeOnBoth } from "./on-both.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:00Z");

describeOnBoth("the audit chain", (open) => {
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

  it("is whole when nothing has happened, and grows by one an entry", async () => {
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 0 });
    await record("first");
    await record("second");
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 2 });
  });

  it("stays whole when many changes happen at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => record(`change ${index}`)));
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 12 });
  });

  it("is one for each re-visit: two that are written to at once do not wait for each other", async () => {
    const entry = (inspectionId: string | null) =>
      ({ at, actor: { kind: "noonday" }, inspectionId, action: "theme.changed" }) as const;
    const other = Promise.withResolvers<void>();
    const first = open.db.transaction().execute(async (trx) => {
      await recordAudit(trx, entry("first-revisit"));
      // On SQLite, which has one writer, the other could only wait.
      if (open.database.kind === "postgres") await other.promise;
    });
    await open.db.transaction().execute((trx) => recordAudit(trx, entry("second-revisit")));
    other.resolve();
    await first;
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 2 });
  });

  it("is refused where one transaction writes to several chains out of order, since two could wait for each other", async () => {
    const write = (...ids: (string | null)[]) =>
      open.db.transaction().execute(async (trx) => {
        for (const inspectionId of ids)
          await recordAudit(trx, { at, actor: { kind: "noonday" }, inspectionId, action: "theme.changed" });
      });
    await write("a", "a", "b", null, null);
    await expect(write("b", "a")).rejects.toThrow("in order");
    await expect(write(null, "a")).rejects.toThrow("in order");
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 5 });
  });

  it("is chained by the same hash on both databases, whatever an entry says", async () => {
    const details = { said: 'a "quoted" \\ back\nnew line\u0001\u007f', area: "Łódź عربي বাংলা 😀" };
    const actor = { kind: "person", personId: "someone", role: "lead-inspector" } as const;
    const entry = { at, actor, inspectionId: "re-visit", action: "said “it” – 'so'" as AuditAction, details };
    await open.db.transaction().execute(async (trx) => {
      await recordAudit(trx, entry);
      await recordAudit(trx, entry);
    });
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 2 });
  });

  it("refuses to have an entry changed or deleted", async () => {
    await record("first");
    await expect(open.db.updateTable("auditEntries").set({ action: "other" }).execute()).rejects.toThrow(
      /append-only/,
    );
    await expect(open.db.deleteFrom("auditEntries").execute()).rejects.toThrow(/append-only/);
  });

  it("names the first entry that was changed, removed or put in by force", async () => {
    for (const action of ["one", "two", "three"]) await record(action);
    const entries = await open.db.selectFrom("auditEntries").selectAll().orderBy("number").execute();
    const with_ = async (changed: typeof entries) => {
      await emptyDatabase(open.database);
      await open.db.insertInto("auditEntries").values(changed).execute();
      return verifyAuditChain(open.db);
    };
    const [one, two, three] = entries;
    if (!one || !two || !three) throw new Error("three entries were recorded");
    expect(await with_([one, { ...two, action: "other" }, three])).toEqual({
      chain: "noonday",
      kind: "broken",
      first: { number: 2, why: "changed" },
    });
    expect(await with_([one, three])).toMatchObject({ first: { number: 2, why: "missing" } });
    expect(await with_([one, { ...two, previousHash: "f".repeat(64) }, three])).toMatchObject({
      first: { number: 2, why: "unchained" },
    });
  });

  it("records nothing when the change it tells of fails", async () => {
    const failing = open.db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at, actor: { kind: "noonday" }, inspectionId: null, action: "theme.changed" });
      await sql`insert into people (id) values ('incomplete')`.execute(trx);
    });
    await expect(failing).rejects.toThrow();
    expect(await verifyAuditChain(open.db)).toEqual({ kind: "whole", length: 0 });
  });
});
