import { sql } from "kysely";
import { expect, it } from "vitest";
import { migrate } from "#db/migrate.ts";
import { DatabaseNewerThanCode } from "#db/migration-errors.ts";
import { requireSchema } from "#db/schema-check.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("migrations", (open) => {
  it("run once: a second start has nothing to do", async () => {
    expect(await migrate(open.db, "2026-01-02T00:00:00.000Z")).toEqual([]);
  });

  it("refuse a database made by newer code", async () => {
    const newer = { name: "9999-later", ranAt: "2027-01-01T00:00:00.000Z" };
    await open.db.insertInto("migrations").values(newer).execute();
    await expect(migrate(open.db, "2027-01-02T00:00:00.000Z")).rejects.toThrow(DatabaseNewerThanCode);
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
    const last = await open.db
      .selectFrom("migrations")
      .selectAll()
      .orderBy("name", "desc")
      .executeTakeFirstOrThrow();
    await open.db.deleteFrom("migrations").where("name", "=", last.name).execute();
    try {
      await requireSchema(open.db);
    } finally {
      await open.db.insertInto("migrations").values(last).execute();
    }
  });
});
