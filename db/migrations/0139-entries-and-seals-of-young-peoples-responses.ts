import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * An entry of the safeguarding queue knows the young person's response that its words were in, and outlives them; a seal knows
 * which of the responses that it hashed one by one are young people's own, and which of those were taken back by law since.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .alterTable("safeguardingFlags")
    .addColumn("youngPeoplesResponseId", "text", (c) => c.references("youngPeoplesResponses.id"))
    .execute();
  await trx.schema
    .createIndex("safeguardingFlags_youngPeoplesResponseId")
    .on("safeguardingFlags")
    .column("youngPeoplesResponseId")
    .execute();
  await trx.schema
    .alterTable("sealedResponses")
    .addColumn("part", "text", (c) => c.notNull().defaultTo("responses"))
    .execute();
  await trx.schema
    .createTable("youngPeoplesWithdrawals")
    .addColumn("responseId", "text", (c) => c.primaryKey().notNull().references("youngPeoplesResponses.id"))
    .addColumn("sealId", "text", (c) => c.notNull().references("seals.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .execute();
  await trx.schema
    .createIndex("youngPeoplesWithdrawals_sealId")
    .on("youngPeoplesWithdrawals")
    .column("sealId")
    .execute();
  await keepWithSeal(trx, kind);
}

/** What 0037 and 0102 have of other rows of a seal: they go only where the whole inspection was deleted. */
async function keepWithSeal(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const table = "youngPeoplesWithdrawals";
  const refused = `not exists (select 1 from inspections join seals on seals."inspectionId" = inspections.id
    where seals.id = old."sealId" and inspections."deletedAt" is not null)`;
  if (kind === "sqlite") {
    await run(`create trigger "${table}_no_delete" before delete on "${table}" when ${refused}
      begin select raise(abort, 'a seal is never deleted'); end`);
    return;
  }
  await run(`create function "${table}_no_delete"() returns trigger language plpgsql as $$
    begin
      if ${refused} then raise exception 'a seal is never deleted'; end if;
      return old;
    end $$`);
  await run(`create trigger "${table}_no_delete" before delete on "${table}"
    for each row execute function "${table}_no_delete"()`);
  await run(`create trigger "${table}_no_truncate" before truncate on "${table}"
    for each statement execute function refuse_seal_deletion()`);
}
