import { sql } from "kysely";
import type { Queries } from "../connection.ts";

export async function findAnythingToProveReadable(db: Queries): Promise<void> {
  await db.selectFrom("migrations").select("name").limit(1).executeTakeFirst();
}

/** Takes the database's write lock and changes nothing that stays. */
export async function writeSomethingToProveWritable(db: Queries): Promise<void> {
  await sql`update migrations set name = name where name = (select min(name) from migrations)`.execute(db);
}
