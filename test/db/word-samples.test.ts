import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { migrations } from "#db/migrations/index.ts";
import { runAsAdmin } from "../postgres-cluster.ts";

const before = Temporal.Instant.from("2026-11-01T00:00:00.000Z");
const after = before.add({ hours: 24 });
const postgresUrl = inject("postgresUrl");

describe.skipIf(postgresUrl === null)("what PostgreSQL sampled of words for its planning", () => {
  it.each([
    { who: "a superuser", role: "noonday" },
    { who: "an owner who is none, as of a managed server", role: "word_samples_owner" },
  ])("is gone after the migration of $who, and no word is sampled any more", async ({ role }) => {
    const url = new URL(postgresUrl ?? "");
    const name = `word_samples_${role}`;
    if (role !== "noonday") await runAsAdmin(url.href, `create role ${role} login`);
    await runAsAdmin(url.href, `create database ${name} owner ${role}`);
    url.username = role;
    url.pathname = `/${name}`;
    const database = openDatabase(url.href);
    const db = database.queries;
    const sampled = async () => {
      const { rows } = await sql<{ samples: string }>`select concat_ws(' ', most_common_vals::text,
        histogram_bounds::text) as samples from pg_stats where tablename = 'autosaves'`.execute(db);
      return rows.map(({ samples }) => samples).join(" ");
    };
    try {
      const earlier = migrations.map((migration) => migration.name).filter((one) => one < "0090");
      await migrate(db, before, new Set(earlier));
      await sql`insert into people (id, email, name, "createdAt")
        values ('p1', 'lena@example.org', 'Lena', '2026-11-01T00:00:00.000Z')`.execute(db);
      await sql`insert into autosaves (id, "personId", path, action, fields, "wasSent", "savedAt")
        select 'a' || n, 'p1', '/', '/', json_build_array(json_build_array('words', 'Amina was hurt ' || n % 9)), 0,
          '2026-11-01T00:00:00.000Z' from generate_series(1, 90) as n`.execute(db);
      await sql`analyze autosaves`.execute(db);
      expect(await sampled()).toContain("Amina");
      await sql`delete from autosaves`.execute(db);
      await migrate(db, after);
      await sql`vacuum (full, analyze) autosaves`.execute(db);
      expect(await sampled()).not.toContain("Amina");

      await sql`insert into autosaves (id, "personId", path, action, fields, "wasSent", "savedAt")
        select 'a' || n, 'p1', '/', '/', json_build_array(json_build_array('words', 'Billy was hurt ' || n % 9)), 0,
          '2026-11-01T00:00:00.000Z' from generate_series(1, 90) as n`.execute(db);
      await sql`analyze autosaves`.execute(db);
      expect(await sampled()).not.toContain("Billy");
      expect(await sampled()).toContain("2026-11-01");
    } finally {
      await database.close();
      await runAsAdmin(postgresUrl ?? "", `drop database ${name} with (force)`);
      if (role !== "noonday") await runAsAdmin(postgresUrl ?? "", `drop role ${role}`);
    }
  });
});
