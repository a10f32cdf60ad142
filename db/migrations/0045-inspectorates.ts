import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  for (const table of ["invitations", "members"] as const) {
    await trx.schema.alterTable(table).addColumn("inspectorate", "text").execute();
  }
}
