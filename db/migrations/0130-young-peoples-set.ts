import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/**
 * Young people's questions have pictures, and are approved and frozen as a set of their own. Under the seal that approval does
 * not change.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  for (const table of ["questions", "questionVersions"]) {
    await trx.schema
      .alterTable(table)
      .addColumn("pictures", "text", (c) => c.notNull().defaultTo("[]"))
      .execute();
  }
  await trx.schema
    .createTable("youngPeopleApprovals")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("approvedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("approvedAt", "text", (c) => c.notNull())
    .addColumn("unanswered", "text", (c) => c.notNull())
    .addColumn("remark", "text", (c) => c.notNull())
    .addUniqueConstraint("youngPeopleApprovals_number", ["inspectionId", "number"])
    .execute();
  await trx.schema
    .createTable("youngPeopleApprovalVersions")
    .addColumn("approvalId", "text", (c) => c.notNull().references("youngPeopleApprovals.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("position", "integer", (c) => c.notNull())
    // At most six questions are held here, too, whoever writes them.
    .addCheckConstraint("youngPeopleApprovalVersions_six", sql`position between 0 and 5`)
    .addPrimaryKeyConstraint("youngPeopleApprovalVersions_pk", ["approvalId", "questionVersionId"])
    .addUniqueConstraint("youngPeopleApprovalVersions_position", ["approvalId", "position"])
    .execute();
  await trx.schema
    .createIndex("youngPeopleApprovalVersions_version")
    .on("youngPeopleApprovalVersions")
    .columns(["questionVersionId"])
    .execute();
  for (const doing of ["insert", "update", "delete"] as const) await guard(trx, kind, doing);
  await refuseOnceDeleted(trx, kind);
}

/** What `0102-deleted-inspections` says of other tables, of one that came after it. */
async function refuseOnceDeleted(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const trigger = `create trigger "youngPeopleApprovals_deleted_insert" before insert on "youngPeopleApprovals"`;
  await sql
    .raw(
      kind === "postgres"
        ? `${trigger} for each row execute function refuse_row_of_deleted()`
        : `${trigger} when exists (select 1 from inspections
            where id = new."inspectionId" and "deletedAt" is not null)
          begin select raise(abort, 'the inspection is deleted'); end`,
    )
    .execute(trx);
}

async function guard(
  trx: Trx,
  kind: "sqlite" | "postgres",
  doing: "insert" | "update" | "delete",
): Promise<void> {
  const table = "youngPeopleApprovals";
  const row = doing === "delete" ? "old" : "new";
  const sealed = `exists (select 1 from seals where seals."unsealedAt" is null
    and seals."inspectionId" = ${row}."inspectionId")`;
  const name = `${table}_sealed_${doing}`;
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "sqlite") {
    await run(`create trigger "${name}" before ${doing} on "${table}"
      when ${sealed} begin select raise(abort, '${refusal}'); end`);
    return;
  }
  await run(`create function "${name}"() returns trigger language plpgsql as $$
    begin
      if ${sealed} then raise exception '${refusal}'; end if;
      return ${row};
    end $$`);
  if (doing === "insert")
    await run(`create trigger "${table}_sealed_truncate" before truncate on "${table}"
      for each statement execute function refuse_truncate_under_seal()`);
  await run(
    `create trigger "${name}" before ${doing} on "${table}" for each row execute function "${name}"()`,
  );
}
