import { expect, it } from "vitest";
import { clearForExample } from "#db/demo-marker.ts";
import { migrate } from "#db/migrate.ts";
import { describeOnBoth } from "../db/on-both.ts";

const at = Temporal.Instant.from("2026-01-01T00:00:00.000Z");

describeOnBoth("the database of a demo", (open) => {
  // In one test, since clearing takes away the tables that the others' set-up expects.
  it("is cleared only where a demo made it, and can be made again at once", async () => {
    expect(await clearForExample(open.database)).toBe(false);
    expect(await open.db.selectFrom("migrations").selectAll().execute()).not.toEqual([]);

    await open.db.schema.createTable("demoMark").addColumn("what", "text").execute();
    expect(await clearForExample(open.database)).toBe(true);
    const left = (await open.db.introspection.getTables()).map(({ name }) => name);
    expect(left).toEqual(["demoMark"]);

    expect((await migrate(open.db, at)).length).toBeGreaterThan(0);
    expect(await clearForExample(open.database)).toBe(true);
    expect((await migrate(open.db, at)).length).toBeGreaterThan(0);
  });
});
