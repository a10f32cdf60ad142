import { scryptSync } from "node:crypto";
import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const trigger = "youngPeoplesResponses_sealed_update";

/**
 * A card has some 38 bits: of its plain hash whoever read the database could find it by trying all. What is stored becomes a slow
 * hash of that hash, another one in each re-visit (as `hashCard` makes it). Cards go on opening what they opened; none of it was
 * ever sealed.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const { rows } = await sql<{ id: string; inspectionId: string; cardHash: string }>`
    select id, "inspectionId", "cardHash" from "youngPeoplesResponses"`.execute(trx);
  if (rows.length === 0) return;
  const resume = kind === "postgres" ? await pausePostgres(trx) : await pauseSqlite(trx);
  for (const { id, inspectionId, cardHash } of rows) {
    const salt = `young person's card ${inspectionId}`;
    const slow = scryptSync(cardHash, salt, 32, { N: 16_384, r: 8, p: 1 }).toString("hex");
    await sql`update "youngPeoplesResponses" set "cardHash" = ${slow} where id = ${id}`.execute(trx);
  }
  await resume();
}

/** The seal's guard lets no column change, whatever it is for. */
async function pausePostgres(trx: Trx) {
  const turn = (how: "enable" | "disable") =>
    sql.raw(`alter table "youngPeoplesResponses" ${how} trigger "${trigger}"`).execute(trx);
  await turn("disable");
  return () => turn("enable");
}

async function pauseSqlite(trx: Trx) {
  const { rows } = await sql<{ words: string }>`
    select sql as words from sqlite_master where type = 'trigger' and name = ${trigger}`.execute(trx);
  const [made] = rows;
  if (!made) throw new Error("the seal's guard of young people's responses is not there");
  await sql.raw(`drop trigger "${trigger}"`).execute(trx);
  return () => sql.raw(made.words).execute(trx);
}
