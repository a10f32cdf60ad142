import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/**
 * A setting's own symbols for the ideas on young people's cards, for whoever comes by one link. The picture is small and made again, and
 * lies in its row: it goes where the row goes, into backups and with a deleted re-visit. Under the seal none comes, changes or goes.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("youngPeoplesSymbols")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("linkId", "text", (c) => c.notNull().references("youngPeoplesLinks.id"))
    .addColumn("picture", "text", (c) => c.notNull())
    .addColumn("word", "text", (c) => c.notNull())
    .addColumn("credit", "text", (c) => c.notNull())
    .addColumn("image", "text", (c) => c.notNull())
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .addColumn("removedAt", "text")
    .addCheckConstraint("youngPeoplesSymbols_removal", sql`("removedAt" is null) = ("removedBy" is null)`)
    .addCheckConstraint("youngPeoplesSymbols_image", sql`length("image") between 1 and 60000`)
    .execute();
  for (const column of ["inspectionId", "linkId"])
    await trx.schema
      .createIndex(`youngPeoplesSymbols_${column}`)
      .on("youngPeoplesSymbols")
      .column(column)
      .execute();
  await refuse(trx, kind, {
    ...{ name: "youngPeoplesSymbols_deleted_insert", doing: "insert", words: "the inspection is deleted" },
    when: `exists (select 1 from inspections i where i.id = new."inspectionId" and i."deletedAt" is not null)`,
  });
  for (const doing of ["insert", "update", "delete"] as const)
    await refuse(trx, kind, {
      ...{ name: `youngPeoplesSymbols_sealed_${doing}`, doing, words: "the evidence base is sealed" },
      when: `exists (select 1 from seals s
        where s."inspectionId" = ${doing === "delete" ? "old" : "new"}."inspectionId" and s."unsealedAt" is null)`,
    });
}

type Refusal = { name: string; doing: "insert" | "update" | "delete"; when: string; words: string };

async function refuse(trx: Trx, kind: "sqlite" | "postgres", refusal: Refusal): Promise<void> {
  const { name, doing, when, words } = refusal;
  const run = (text: string) => sql.raw(text).execute(trx);
  const trigger = `create trigger "${name}" before ${doing} on "youngPeoplesSymbols"`;
  if (kind === "sqlite") {
    await run(`${trigger} when ${when} begin select raise(abort, '${words}'); end`);
    return;
  }
  await run(`create function "${name}"() returns trigger language plpgsql as $$
    begin
      if ${when} then raise exception '${words}'; end if;
      return ${doing === "delete" ? "old" : "new"};
    end $$`);
  await run(`${trigger} for each row execute function "${name}"()`);
}
