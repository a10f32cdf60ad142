import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/** The lead confirms the area's totals, to weight answers by. Under the seal neither they nor the confirmation change. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("reachConfirmations")
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("confirmedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("confirmedAt", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("reachConfirmations_pk", ["inspectionId", "name"])
    .execute();
  for (const table of ["reachTotals", "reachConfirmations"]) {
    for (const doing of ["insert", "update", "delete"] as const) await guard(trx, kind, { table, doing });
  }
}

async function guard(
  trx: Trx,
  kind: "sqlite" | "postgres",
  { table, doing }: { table: string; doing: "insert" | "update" | "delete" },
): Promise<void> {
  const row = doing === "delete" ? "old" : "new";
  const sealed = `exists (select 1 from seals where seals."unsealedAt" is null
    and seals."inspectionId" = ${row}."inspectionId")`;
  const name = `${table}_sealed_${doing}`;
  if (kind === "sqlite") {
    const refuse = `begin select raise(abort, '${refusal}'); end`;
    await sql
      .raw(`create trigger "${name}" before ${doing} on "${table}" when ${sealed} ${refuse}`)
      .execute(trx);
    return;
  }
  await sql
    .raw(
      `create function "${name}"() returns trigger language plpgsql as $$
      begin
        if ${sealed} then raise exception '${refusal}'; end if;
        return ${row};
      end $$`,
    )
    .execute(trx);
  await sql
    .raw(`create trigger "${name}" before ${doing} on "${table}" for each row execute function "${name}"()`)
    .execute(trx);
}
