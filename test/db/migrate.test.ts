import { expect, it } from "vitest";
import { DatabaseNewerThanCode, migrate } from "#db/migrate.ts";
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
