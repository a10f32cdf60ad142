import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const beginning = "0".repeat(64);

/**
 * A chain for each re-visit, and one for what concerns none. Those who write about one re-visit no longer wait for another's.
 * What there is stays the chain that it was, under the name "audit". Each chain's length and last hash stand apart from it, in
 * a row that its writers wait for.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`alter table "auditEntries" add column chain text`);
  await run(`alter table "auditEntries" add column position integer`);
  await run(`create unique index "auditEntries_chain_position" on "auditEntries" (chain, position)`);
  await run(`alter table "auditHeads" add column "previousHash" text not null default '${beginning}'`);
  await run(`create table "auditCheckpoints" (name text not null primary key, length integer not null)`);
  if (kind === "sqlite") {
    await run(`drop trigger "auditEntries_head"`);
    await run(`drop trigger "auditHeads_no_less"`);
    await run(`create trigger "auditHeads_by_one" before update on "auditHeads"
      when new.name <> old.name or new.length <> old.length + 1 or new."previousHash" <> old.hash
      begin select raise(abort, 'audit entries are append-only'); end`);
    // It runs for a row that is then changed instead, too.
    await run(`create trigger "auditHeads_from_one" before insert on "auditHeads"
      when new.length <> 1 and not exists (select 1 from "auditHeads" where name = new.name)
      begin select raise(abort, 'audit entries are append-only'); end`);
    return;
  }
  await run(`drop trigger "auditEntries_head" on "auditEntries"`);
  await run(`drop function keep_audit_head()`);
  await run(`drop trigger "auditHeads_no_less" on "auditHeads"`);
  await run(`create trigger "auditHeads_by_one" before update on "auditHeads" for each row
    when (new.name <> old.name or new.length <> old.length + 1 or new."previousHash" <> old.hash)
    execute function refuse_audit_change()`);
  await run(`create trigger "auditHeads_from_one" before insert on "auditHeads" for each row
    when (new.length <> 1) execute function refuse_audit_change()`);
  await run(`create sequence "auditEntries_number" owned by "auditEntries".number`);
  await run(
    `select setval('"auditEntries_number"', (select coalesce(max(number), 0) + 1 from "auditEntries"), false)`,
  );
  await run(`alter table "auditEntries" alter column number set default nextval('"auditEntries_number"')`);
}
