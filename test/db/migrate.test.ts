import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import type { Queries } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { DatabaseNewerThanCode } from "#db/migration-errors.ts";
import { migrations } from "#db/migrations/index.ts";
import { requireSchema } from "#db/schema-check.ts";
import { describeOnBoth, openEmptyDatabase } from "./on-both.ts";

describeOnBoth("migrations", (open) => {
  it("run once: a second start has nothing to do", async () => {
    expect(await migrate(open.db, Temporal.Instant.from("2026-01-02T00:00:00.000Z"))).toEqual([]);
  });

  it("refuse a database made by newer code", async () => {
    const newer = { name: "9999-later", ranAt: Temporal.Instant.from("2027-01-01T00:00:00.000Z") };
    await open.db.insertInto("migrations").values(newer).execute();
    await expect(migrate(open.db, Temporal.Instant.from("2027-01-02T00:00:00.000Z"))).rejects.toThrow(
      DatabaseNewerThanCode,
    );
    await open.db.deleteFrom("migrations").where("name", "=", newer.name).execute();
  });
});

describeOnBoth("a database whose tables are not those of its migrations", (open) => {
  it("is refused before anything is done with it, in a sentence that names what is missing", async () => {
    await requireSchema(open.db);
    await sql`alter table releases rename column content to numbers`.execute(open.db);
    try {
      await expect(requireSchema(open.db)).rejects.toThrow(/never released: it has no releases\.content/);
    } finally {
      await sql`alter table releases rename column numbers to content`.execute(open.db);
    }
    await requireSchema(open.db);
  });

  it("is none where it has had only some of the migrations: those that are to come are not asked for", async () => {
    const one = await open.db
      .selectFrom("migrations")
      .selectAll()
      .where("name", "=", "0067-text-problems")
      .executeTakeFirstOrThrow();
    await open.db.deleteFrom("migrations").where("name", "=", one.name).execute();
    try {
      await requireSchema(open.db);
    } finally {
      await open.db.insertInto("migrations").values(one).execute();
    }
  });
});

describe("a database made while the aggregate was the re-visit", () => {
  it.each(["sqlite", "postgres"] as const)("becomes one of inspections, with its jobs: %s", async (kind) => {
    const postgresUrl = inject("postgresUrl");
    if (kind === "postgres" && postgresUrl === null) return;
    const opened = await openEmptyDatabase(kind, postgresUrl ?? "");
    const { queries: db } = opened.database;
    try {
      const before = migrations.map(({ name }) => name).filter((name) => name < "0073");
      await migrate(db, Temporal.Instant.from("2026-11-01T00:00:00.000Z"), new Set(before));
      await sql`insert into people (id, email, name, "createdAt") values ('p1', 'lena@example.org', 'Lena', '2026-11-01T00:00:00.000Z')`.execute(
        db,
      );
      await sql`insert into revisits (id, "areaName", slug, "dayOne", days, "createdAt", "createdBy")
        values ('r1', 'Exampleshire', 'exampleshire', '2026-11-23', 3, '2026-11-01T00:00:00.000Z', 'p1')`.execute(
        db,
      );
      await sql`insert into jobs (id, kind, queue, key, payload, "revisitId", state, "scheduledAt", "runAt", tries, "maxTries", "runAgain", "createdAt")
        values ('j1', 'check-seal', 'work', 'r1', ${'{"revisitId":"r1"}'}, 'r1', 'waiting', '2026-11-01', '2026-11-01', 0, 3, 0, '2026-11-01')`.execute(
        db,
      );
      await migrate(db, Temporal.Instant.from("2026-11-02T00:00:00.000Z"));
      const inspections = await db.selectFrom("inspections").select(["id", "kind", "slug"]).execute();
      expect(inspections).toEqual([{ id: "r1", kind: "revisit", slug: "exampleshire" }]);
      const { rows: jobs } = await sql`select payload, "inspectionId" from jobs`.execute(db);
      expect(jobs).toEqual([{ payload: { inspectionId: "r1" }, inspectionId: "r1" }]);
      expect(await listNamesOfRevisits(db, kind)).toEqual([]);
    } finally {
      await opened.database.close();
      await opened.remove();
    }
  });
});

/** Tables, columns, indexes, triggers and functions that still name a re-visit. */
async function listNamesOfRevisits(db: Queries, kind: "sqlite" | "postgres"): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const columns = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
  const { rows } = await (kind === "sqlite"
    ? sql<{ name: string }>`select name from sqlite_master where type <> 'table'
        and (name like '%revisit%' or sql like '%revisit%')`.execute(db)
    : sql<{
        name: string;
      }>`select indexname as name from pg_indexes where schemaname = current_schema() and indexdef ilike '%revisit%'
        union all select proname from pg_proc where pronamespace = current_schema()::regnamespace and prosrc ilike '%revisit%'
        union all select conname from pg_constraint where connamespace = current_schema()::regnamespace and conname ilike '%revisit%'`.execute(
        db,
      ));
  return [...columns.filter((name) => /revisit/i.test(name)), ...rows.map(({ name }) => name)];
}
