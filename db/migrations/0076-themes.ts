import type { Trx } from "../connection.ts";

/** Themes are put in order, and a theme that was merged or removed can be brought back with what had been under it. */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .alterTable("themes")
    .addColumn("position", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await trx.schema
    .createTable("themeRemovals")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("themeId", "text", (c) => c.notNull().references("themes.id"))
    .addColumn("mergedInto", "text", (c) => c.references("themes.id"))
    .addColumn("removedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("removedAt", "text", (c) => c.notNull())
    .addColumn("undoneBy", "text", (c) => c.references("people.id"))
    .addColumn("undoneAt", "text")
    .execute();
  await trx.schema.createIndex("themeRemovals_theme").on("themeRemovals").columns(["themeId"]).execute();
  await trx.schema
    .createTable("themeRemovalCodings")
    .addColumn("removalId", "text", (c) => c.notNull().references("themeRemovals.id"))
    .addColumn("codingId", "text", (c) => c.notNull().references("codings.id").onDelete("cascade"))
    .addPrimaryKeyConstraint("themeRemovalCodings_pk", ["removalId", "codingId"])
    .execute();
  // A coding that is erased looks here for what hangs on it.
  await trx.schema
    .createIndex("themeRemovalCodings_coding")
    .on("themeRemovalCodings")
    .columns(["codingId"])
    .execute();
}
