import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  for (const table of ["letterPublications", "letterCorrections"] as const) {
    await trx.schema.alterTable(table).addColumn("citedTables", "text").execute();
  }
}
