import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/** What did not work in a survey is neither recorded nor withdrawn under a seal, whatever the code does. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  const sealed = `exists (select 1 from seals where seals."unsealedAt" is null
    and seals."inspectionId" = new."inspectionId")`;
  if (kind === "sqlite") {
    for (const doing of ["insert", "update"])
      await run(`create trigger "surveyFaults_sealed_${doing}" before ${doing} on "surveyFaults"
        when ${sealed} begin select raise(abort, '${refusal}'); end`);
    return;
  }
  await run(`create function "surveyFaults_sealed"() returns trigger language plpgsql as $$
    begin
      if ${sealed} then raise exception '${refusal}'; end if;
      return new;
    end $$`);
  await run(`create trigger "surveyFaults_sealed" before insert or update on "surveyFaults"
    for each row execute function "surveyFaults_sealed"()`);
}
