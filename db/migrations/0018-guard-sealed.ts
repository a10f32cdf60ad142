import { sql } from "kysely";
import type { Trx } from "../connection.ts";

export type Guarded = {
  table: string;
  /** The re-visit that a row (`ROW`) belongs to. */
  revisit: string;
  on: ("insert" | "update" | "delete")[];
  /** Columns whose change is none of the evidence: that a file was opened, or scanned again. */
  columns?: string[];
  /** What may go on all the same. */
  unless?: { update?: string; delete?: string };
};

export const every = ["insert", "update", "delete"] as const;

const refusal = "the evidence base is sealed";

/** Makes the database itself refuse to change what is sealed, whatever the code does. */
export async function guardSealed(
  trx: Trx,
  kind: "sqlite" | "postgres",
  guarded: readonly Guarded[],
): Promise<void> {
  for (const one of guarded) {
    for (const doing of one.on) {
      const row = doing === "delete" ? "old" : "new";
      const unless = doing === "insert" ? undefined : one.unless?.[doing];
      const sealed = `exists (select 1 from seals where seals."unsealedAt" is null
        and seals."revisitId" = ${one.revisit.replaceAll("ROW", row)})${unless ? ` and not (${unless})` : ""}`;
      const of =
        doing === "update" && one.columns ? ` of ${one.columns.map((name) => `"${name}"`).join(", ")}` : "";
      const name = `${one.table}_sealed_${doing}`;
      if (kind === "sqlite") {
        await sql
          .raw(
            `create trigger "${name}" before ${doing}${of} on "${one.table}" when ${sealed} begin select raise(abort, '${refusal}'); end`,
          )
          .execute(trx);
      } else {
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
          .raw(
            `create trigger "${name}" before ${doing}${of} on "${one.table}" for each row execute function "${name}"()`,
          )
          .execute(trx);
      }
    }
  }
}
