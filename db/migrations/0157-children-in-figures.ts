import type { Trx } from "../connection.ts";

/**
 * A response has a text of each child to one question: quotations and entries say of which they are. A figure of a question of
 * each child counts families, too, beside children.
 */
export async function up(trx: Trx): Promise<void> {
  for (const table of ["quotations", "safeguardingFlags"]) {
    await trx.schema
      .alterTable(table)
      .addColumn("child", "integer", (c) => c.notNull().defaultTo(1))
      .execute();
  }
  for (const column of ["families", "familiesBase"])
    await trx.schema.alterTable("findingEvidence").addColumn(column, "integer").execute();
}
