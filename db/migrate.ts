import { sql } from "kysely";
import type { Queries } from "./connection.ts";
import { kindOf, serializeTransactions } from "./dialects/index.ts";
import { DatabaseNewerThanCode } from "./migration-errors.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Runs the migrations that the database has not had, in order, each in a transaction of its own.
 * `only`: no others than these. Returns the names that ran; throws DatabaseNewerThanCode.
 */
export async function migrate(
  db: Queries,
  ranAt: Temporal.Instant,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  await sql`create table if not exists migrations (name text primary key, "ranAt" text not null)`.execute(db);
  const had = await db.selectFrom("migrations").select("name").execute();
  requireKnownMigrations(had.map(({ name }) => name));

  const ran: string[] = [];
  for (const migration of migrations) {
    if (only && !only.has(migration.name)) continue;
    const didRun = await db.transaction().execute(async (trx) => {
      await serializeTransactions(trx, "migrations");
      const already = await trx
        .selectFrom("migrations")
        .select("name")
        .where("name", "=", migration.name)
        .executeTakeFirst();
      if (already) return false;
      await migration.up(trx, kindOf(trx));
      await trx.insertInto("migrations").values({ name: migration.name, ranAt }).execute();
      return true;
    });
    if (didRun) ran.push(migration.name);
  }
  return ran;
}

/** Whether there is not a single table in it. */
export async function isEmptyDatabase(db: Queries): Promise<boolean> {
  return (await db.introspection.getTables()).length === 0;
}

/** Throws DatabaseNewerThanCode where these are not all migrations that this code has. */
export function requireKnownMigrations(names: readonly string[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new DatabaseNewerThanCode(unknown);
}

/** How many of this code's migrations the database has not had. */
export async function countMissingMigrations(db: Queries): Promise<number> {
  return migrations.length - (await listMigrationNames(db)).length;
}

/** Which migrations the database has had; none where it is empty. */
export async function listMigrationNames(db: Queries): Promise<string[]> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "migrations")) return [];
  const had = await db.selectFrom("migrations").select("name").execute();
  return had.map(({ name }) => name);
}
