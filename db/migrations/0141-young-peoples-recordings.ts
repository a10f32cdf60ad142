import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/** What young people say aloud or draw, on its way to words. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("youngPeoplesRecordings")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("responseId", "text", (c) => c.notNull().references("youngPeoplesResponses.id"))
    .addColumn("questionVersionId", "text", (c) => c.notNull().references("questionVersions.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("storedName", "text", (c) => c.unique())
    .addColumn("sha256", "text")
    .addColumn("mimeType", "text")
    .addColumn("seconds", "integer")
    .addColumn("bytes", "integer", (c) => c.notNull())
    .addColumn("strokes", "text")
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("sentAt", "text")
    .addColumn("heardAt", "text")
    .addColumn("heardBy", "text", (c) => c.references("people.id"))
    .addColumn("writtenDownAt", "text")
    .addColumn("writtenDownBy", "text", (c) => c.references("people.id"))
    .addColumn("wordsId", "text", (c) => c.references("youngPeoplesWords.id").onDelete("set null"))
    .addColumn("heldAt", "text")
    .addColumn("heldBy", "text", (c) => c.references("people.id"))
    .addColumn("heldReason", "text")
    .addColumn("erasedAt", "text")
    .addUniqueConstraint("youngPeoplesRecordings_question", ["responseId", "questionVersionId", "kind"])
    .addCheckConstraint("youngPeoplesRecordings_kind", sql`"kind" in ('recording', 'drawing')`)
    // A recorder that stops at 60 seconds may write a frame more.
    .addCheckConstraint(
      "youngPeoplesRecordings_limits",
      sql`"bytes" between 0 and 409600 and ("seconds" is null or "seconds" between 0 and 61)
        and ("strokes" is null or length("strokes") <= 16384)`,
    )
    .addCheckConstraint(
      "youngPeoplesRecordings_contents",
      sql`case when "erasedAt" is not null then "storedName" is null and "strokes" is null
        when "kind" = 'recording' then "storedName" is not null and "sha256" is not null
          and "mimeType" is not null and "seconds" is not null and "strokes" is null
        else "strokes" is not null and "storedName" is null end`,
    )
    .addCheckConstraint(
      "youngPeoplesRecordings_order",
      sql`("heardAt" is null) = ("heardBy" is null) and ("writtenDownAt" is null) = ("writtenDownBy" is null)
        and ("heldAt" is null) = ("heldBy" is null) and ("heldAt" is null) = ("heldReason" is null)
        and ("heardAt" is null or "sentAt" is not null) and ("writtenDownAt" is null or "heardAt" is not null)`,
    )
    .execute();
  for (const column of ["questionVersionId", "wordsId"])
    await trx.schema
      .createIndex(`youngPeoplesRecordings_${column}`)
      .on("youngPeoplesRecordings")
      .column(column)
      .execute();
  await refuseOnceDeleted(trx, kind);
  await guardRecordings(trx, kind);
}

const responseOf = (row: string) => `select r."inspectionId" from "youngPeoplesResponses" r
  where r.id = ${row}."responseId"`;

/** What `0102-deleted-inspections` says of other tables: no new row of what is deleted. */
async function refuseOnceDeleted(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const name = "youngPeoplesRecordings_deleted_insert";
  const deleted = `exists (select 1 from inspections i
    where i.id = (${responseOf("new")}) and i."deletedAt" is not null)`;
  if (kind === "sqlite") {
    await sql
      .raw(`create trigger "${name}" before insert on "youngPeoplesRecordings" when ${deleted}
        begin select raise(abort, 'the inspection is deleted'); end`)
      .execute(trx);
    return;
  }
  await sql
    .raw(`create function "${name}"() returns trigger language plpgsql as $$
      begin
        if ${deleted} then raise exception 'the inspection is deleted'; end if;
        return new;
      end $$`)
    .execute(trx);
  await sql
    .raw(`create trigger "${name}" before insert on "youngPeoplesRecordings"
      for each row execute function "${name}"()`)
    .execute(trx);
}

/** What stays as it is under the seal. That it is erased, and who held it and why, may change; words may go by law. */
const sealedColumns = [
  ...["id", "responseId", "questionVersionId", "kind", "createdAt", "sentAt", "heardAt", "heardBy"],
  ...["writtenDownAt", "writtenDownBy"],
];

/** Under the seal no recording comes or becomes words; each may still be erased. */
async function guardRecordings(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const sealed = (row: string) => `(${row}."sentAt" is not null and exists (select 1 from seals s
    where s."inspectionId" = (${responseOf(row)}) and s."unsealedAt" is null))`;
  const differs = (column: string) =>
    kind === "sqlite"
      ? `old."${column}" is not new."${column}"`
      : `old."${column}" is distinct from new."${column}"`;
  const givesContents = ["storedName", "strokes", "wordsId"].map(
    (column) => `(new."${column}" is not null and ${differs(column)})`,
  );
  const changes = [...sealedColumns.map(differs), ...givesContents].join(" or ");
  const conditions = {
    insert: sealed("new"),
    update: `(${sealed("old")} or ${sealed("new")}) and (${changes})`,
  };
  for (const [doing, condition] of Object.entries(conditions)) {
    const name = `youngPeoplesRecordings_sealed_${doing}`;
    if (kind === "sqlite") {
      await sql
        .raw(`create trigger "${name}" before ${doing} on "youngPeoplesRecordings" when ${condition}
          begin select raise(abort, '${refusal}'); end`)
        .execute(trx);
      continue;
    }
    await sql
      .raw(`create function "${name}"() returns trigger language plpgsql as $$
        begin
          if ${condition} then raise exception '${refusal}'; end if;
          return new;
        end $$`)
      .execute(trx);
    await sql
      .raw(`create trigger "${name}" before ${doing} on "youngPeoplesRecordings"
        for each row execute function "${name}"()`)
      .execute(trx);
  }
}
