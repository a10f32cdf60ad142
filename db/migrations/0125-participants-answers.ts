import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/**
 * What inspectors record in a discussion can be tied to a participant's number: words by a column, and of the tallied faces and
 * cards those that one participant gave. So it is found, and removed, where they withdraw. A number that was entered by mistake takes
 * no words with it.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .alterTable("discussionWords")
    .addColumn("participantId", "text", (c) => c.references("discussionParticipants.id").onDelete("set null"))
    .execute();
  await trx.schema
    .createIndex("discussionWords_participantId")
    .on("discussionWords")
    .column("participantId")
    .execute();
  await trx.schema
    .createTable("participantAnswers")
    .addColumn("participantId", "text", (c) =>
      c.notNull().references("discussionParticipants.id").onDelete("cascade"),
    )
    .addColumn("discussionId", "text", (c) => c.notNull().references("discussions.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("face", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("participantAnswers_pk", [
      ...(["participantId", "focusAreaId", "questionVersionId", "face"] as const),
    ])
    .execute();
  for (const column of ["discussionId", "focusAreaId", "questionVersionId"])
    await trx.schema
      .createIndex(`participantAnswers_${column}`)
      .on("participantAnswers")
      .column(column)
      .execute();
  for (const doing of ["insert", "update", "delete"] as const) await guard(trx, kind, doing);
}

/** Under the seal nothing that was tied changes. */
async function guard(
  trx: Trx,
  kind: "sqlite" | "postgres",
  doing: "insert" | "update" | "delete",
): Promise<void> {
  const row = doing === "delete" ? "old" : "new";
  const sealed = `exists (select 1 from discussions d join seals s on s."inspectionId" = d."inspectionId"
    where d.id = ${row}."discussionId" and s."unsealedAt" is null)`;
  const name = `participantAnswers_sealed_${doing}`;
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "sqlite") {
    await run(`create trigger "${name}" before ${doing} on "participantAnswers"
      when ${sealed} begin select raise(abort, '${refusal}'); end`);
    return;
  }
  await run(`create function "${name}"() returns trigger language plpgsql as $$
    begin
      if ${sealed} then raise exception '${refusal}'; end if;
      return ${row};
    end $$`);
  if (doing === "insert")
    await run(`create trigger "participantAnswers_sealed_truncate" before truncate on "participantAnswers"
      for each statement execute function refuse_truncate_under_seal()`);
  await run(
    `create trigger "${name}" before ${doing} on "participantAnswers" for each row execute function "${name}"()`,
  );
}
