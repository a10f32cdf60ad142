import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** What `0102-deleted-inspections` says of other tables, of two that came after it. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  for (const table of ["surveyPauses", "surveyFaults"]) {
    if (kind === "postgres")
      await run(`create trigger "${table}_deleted_insert" before insert on "${table}"
        for each row execute function refuse_row_of_deleted()`);
    else
      await run(`create trigger "${table}_deleted_insert" before insert on "${table}"
        when exists (select 1 from inspections where id = new."inspectionId" and "deletedAt" is not null)
        begin select raise(abort, 'the inspection is deleted'); end`);
  }
}
