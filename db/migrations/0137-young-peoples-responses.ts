import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/**
 * Young people answer by themselves: the links that lead them in, agreements of those who hold parental responsibility, their
 * responses with each consent, and what they sent. What is not sent yet is no part of the evidence, and goes under the seal, too.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("youngPeoplesLinks")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("code", "text", (c) => c.notNull().unique())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("setting", "text", (c) => c.notNull())
    .addColumn("discussionId", "text", (c) => c.references("discussions.id"))
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("closedAt", "text")
    .addColumn("closedBy", "text", (c) => c.references("people.id"))
    .execute();
  await trx.schema
    .createTable("parentalAgreements")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("code", "text", (c) => c.notNull().unique())
    .addColumn("createdBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("agreedRole", "text")
    .addColumn("agreedForm", "text")
    .addColumn("lookedAfter", "integer", (c) => c.notNull())
    .addColumn("agreedOn", "text")
    .addColumn("recordedBy", "text", (c) => c.references("people.id"))
    .addColumn("recordedAt", "text")
    .addColumn("withdrawnAt", "text")
    .addColumn("withdrawnBy", "text", (c) => c.references("people.id"))
    .addCheckConstraint(
      "parentalAgreements_whole",
      sql`("recordedAt" is null) = ("agreedRole" is null) and ("recordedAt" is null) = ("agreedForm" is null)`,
    )
    .execute();
  await trx.schema
    .createTable("youngPeoplesResponses")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("inspectionId", "text", (c) => c.notNull().references("inspections.id"))
    .addColumn("approvalId", "text", (c) => c.notNull().references("youngPeopleApprovals.id"))
    .addColumn("tokenHash", "text", (c) => c.notNull().unique())
    .addColumn("cardHash", "text", (c) => c.notNull().unique())
    .addColumn("wayIn", "text", (c) => c.notNull())
    .addColumn("linkId", "text", (c) => c.references("youngPeoplesLinks.id"))
    // Removing a number entered by mistake takes nothing that a young person said.
    .addColumn("participantId", "text", (c) => c.references("discussionParticipants.id").onDelete("set null"))
    // One agreement is for one young person.
    .addColumn("agreementId", "text", (c) => c.unique().references("parentalAgreements.id"))
    .addColumn("ageBand", "text", (c) => c.notNull())
    .addColumn("setting", "text")
    .addColumn("circumstances", "text", (c) => c.notNull())
    .addColumn("helped", "integer", (c) => c.notNull())
    .addColumn("sharedDevice", "integer", (c) => c.notNull())
    .addColumn("answers", "text", (c) => c.notNull())
    .addColumn("passed", "text", (c) => c.notNull())
    .addColumn("windows", "text", (c) => c.notNull())
    .addColumn("revision", "integer", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("startedAt", "text", (c) => c.notNull())
    .addColumn("savedAt", "text", (c) => c.notNull())
    .addColumn("sentAt", "text")
    .addColumn("changedAt", "text")
    .addColumn("withdrawnAt", "text")
    .addCheckConstraint(
      "youngPeoplesResponses_wayIn",
      sql`"wayIn" in ('own-device', 'group-link', 'discussion')`,
    )
    .addCheckConstraint(
      "youngPeoplesResponses_ageBand",
      sql`"ageBand" in ('under-11', '11-15', '16-18', '19-25')`,
    )
    .execute();
  await trx.schema
    .createTable("youngPeoplesConsents")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("responseId", "text", (c) => c.notNull().references("youngPeoplesResponses.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("statementId", "text", (c) => c.notNull().references("consentStatements.id"))
    .addColumn("form", "text", (c) => c.notNull())
    .addColumn("given", "integer", (c) => c.notNull())
    .addColumn("agreedRole", "text")
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("recordedBy", "text", (c) => c.references("people.id"))
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addUniqueConstraint("youngPeoplesConsents_number", ["responseId", "number"])
    .execute();
  await trx.schema
    .createTable("youngPeoplesAnswers")
    .addColumn("responseId", "text", (c) => c.notNull().references("youngPeoplesResponses.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("answer", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("youngPeoplesAnswers_pk", ["responseId", "questionVersionId", "answer"])
    .execute();
  await trx.schema
    .createTable("youngPeoplesWords")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("responseId", "text", (c) => c.notNull().references("youngPeoplesResponses.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("words", "text", (c) => c.notNull())
    .addColumn("chooser", "text", (c) => c.notNull())
    .addColumn("mayQuote", "integer", (c) => c.notNull())
    .addColumn("recordedAt", "text", (c) => c.notNull())
    .addColumn("changedAt", "text")
    // What an inspector writes down of a recording or a drawing stands beside what was typed.
    .addColumn("origin", "text", (c) => c.notNull().defaultTo("typed"))
    .addUniqueConstraint("youngPeoplesWords_question", ["responseId", "questionVersionId", "origin"])
    .addCheckConstraint("youngPeoplesWords_origin", sql`"origin" in ('typed', 'recording', 'drawing')`)
    .execute();
  for (const [table, column] of [
    ["youngPeoplesLinks", "inspectionId"],
    ["youngPeoplesLinks", "discussionId"],
    ["parentalAgreements", "inspectionId"],
    ["youngPeoplesResponses", "inspectionId"],
    ["youngPeoplesResponses", "linkId"],
    ["youngPeoplesResponses", "participantId"],
    ["youngPeoplesAnswers", "questionVersionId"],
    ["youngPeoplesWords", "questionVersionId"],
  ] as const) {
    await trx.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  }
  for (const table of ["youngPeoplesResponses", ...childTables])
    for (const doing of ["insert", "update", "delete"] as const) await guard(trx, kind, { table, doing });
  for (const table of ["youngPeoplesLinks", "parentalAgreements", "youngPeoplesResponses"])
    await refuseOnceDeleted(trx, kind, table);
}

const childTables = ["youngPeoplesConsents", "youngPeoplesAnswers", "youngPeoplesWords"];

/** What `0102-deleted-inspections` says of other tables, of those that came after it. */
async function refuseOnceDeleted(trx: Trx, kind: "sqlite" | "postgres", table: string): Promise<void> {
  const trigger = `create trigger "${table}_deleted_insert" before insert on "${table}"`;
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

type Guarded = { table: string; doing: "insert" | "update" | "delete" };

/** Under the seal nothing that was sent changes, and nothing more is sent; what was never sent may be erased. */
async function guard(trx: Trx, kind: "sqlite" | "postgres", { table, doing }: Guarded): Promise<void> {
  const rows = doing === "insert" ? ["new"] : doing === "delete" ? ["old"] : ["old", "new"];
  const sealed = rows
    .map((row) =>
      childTables.includes(table)
        ? `exists (select 1 from "youngPeoplesResponses" r join seals s on s."inspectionId" = r."inspectionId"
            where r.id = ${row}."responseId" and r."sentAt" is not null and s."unsealedAt" is null)`
        : `(${row}."sentAt" is not null and exists (select 1 from seals s
            where s."inspectionId" = ${row}."inspectionId" and s."unsealedAt" is null))`,
    )
    .join(" or ");
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
      return ${doing === "delete" ? "old" : "new"};
    end $$`);
  if (doing === "insert")
    await run(`create trigger "${table}_sealed_truncate" before truncate on "${table}"
      for each statement execute function refuse_truncate_under_seal()`);
  await run(
    `create trigger "${name}" before ${doing} on "${table}" for each row execute function "${name}"()`,
  );
}
