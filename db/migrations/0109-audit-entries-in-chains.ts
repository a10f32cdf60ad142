import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** The one chain of before each re-visit had its own is over: a server of that time, or anybody else, adds nothing to it. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create trigger "auditEntries_in_chain" before insert on "auditEntries" for each row
      when (new.chain is null or new.chain = 'audit' or new.position is null)
      execute function refuse_audit_change()`);
    return;
  }
  await run(`create trigger "auditEntries_in_chain" before insert on "auditEntries"
    when new.chain is null or new.chain = 'audit' or new.position is null
    begin select raise(abort, 'audit entries are append-only'); end`);
}
