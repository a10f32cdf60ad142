import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const table = "youngPeoplesRecordings";
const sealRefusal = "the evidence base is sealed";

/**
 * While what was sent is changed, a recording that was sent stands beside the one that is to replace it: the table is made anew,
 * since SQLite cannot drop its unique constraint. When its first listener was told of it, and who else, is stored. Under a seal
 * what was erased leaves its hash, and no hash changes.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const anew = `${table}Anew`;
  await trx.schema
    .createTable(anew)
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
    .addColumn("thrownAwayAt", "text")
    .addColumn("toldAt", "text")
    .addColumn("heardAt", "text")
    .addColumn("heardBy", "text", (c) => c.references("people.id"))
    .addColumn("writtenDownAt", "text")
    .addColumn("writtenDownBy", "text", (c) => c.references("people.id"))
    .addColumn("wordsId", "text", (c) => c.references("youngPeoplesWords.id").onDelete("set null"))
    .addColumn("heldAt", "text")
    .addColumn("heldBy", "text", (c) => c.references("people.id"))
    .addColumn("heldReason", "text")
    .addColumn("erasedAt", "text")
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
        and ("toldAt" is null or "sentAt" is not null) and ("thrownAwayAt" is null or "sentAt" is not null)
        and ("heardAt" is null or "sentAt" is not null) and ("writtenDownAt" is null or "heardAt" is not null)`,
    )
    .execute();
  const columns = sql.raw(
    [
      ...["id", "responseId", "questionVersionId", "kind", "storedName", "sha256", "mimeType", "seconds"],
      ...["bytes", "strokes", "createdAt", "sentAt", "heardAt", "heardBy", "writtenDownAt"],
      ...["writtenDownBy", "wordsId", "heldAt", "heldBy", "heldReason", "erasedAt"],
    ]
      .map((name) => `"${name}"`)
      .join(", "),
  );
  await sql`insert into ${sql.table(anew)} (${columns}) select ${columns} from ${sql.table(table)}`.execute(
    trx,
  );
  await trx.schema.dropTable(table).execute();
  await trx.schema.alterTable(anew).renameTo(table).execute();
  for (const column of ["questionVersionId", "wordsId"])
    await trx.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  // One that was sent, and one that is not yet.
  for (const [name, condition] of [
    ["sent", "is not null"],
    ["unsent", "is null"],
  ])
    await sql
      .raw(`create unique index "${table}_${name}" on "${table}" ("responseId", "questionVersionId", kind)
        where "sentAt" ${condition}`)
      .execute(trx);
  await sql
    .raw(
      `create index "${table}_unheard" on "${table}" ("toldAt") where "heardAt" is null and "sentAt" is not null`,
    )
    .execute(trx);
  await createNotices(trx);
  await refuseOnceDeleted(trx, kind);
  await guardUnderSeal(trx, kind);
  await trx.schema
    .alterTable("sealedResponses")
    .addColumn("recordings", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
}

/** Who else was told that nobody has heard or seen a recording or drawing in time, each once for a step. */
async function createNotices(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("youngPeoplesRecordingNotices")
    .addColumn("recordingId", "text", (c) =>
      c.notNull().references("youngPeoplesRecordings.id").onDelete("cascade"),
    )
    .addColumn("step", "text", (c) => c.notNull())
    .addColumn("personId", "text", (c) => c.notNull().references("people.id"))
    .addColumn("mailId", "text", (c) => c.notNull())
    .addColumn("createdAt", "text", (c) => c.notNull())
    .addColumn("sentAt", "text")
    .addPrimaryKeyConstraint("youngPeoplesRecordingNotices_pk", ["recordingId", "step", "personId"])
    .execute();
  for (const column of ["personId", "mailId"])
    await trx.schema
      .createIndex(`youngPeoplesRecordingNotices_${column}`)
      .on("youngPeoplesRecordingNotices")
      .column(column)
      .execute();
}

const responseOf = (row: string) => `select r."inspectionId" from "youngPeoplesResponses" r
  where r.id = ${row}."responseId"`;

async function createTrigger(
  trx: Trx,
  kind: "sqlite" | "postgres",
  trigger: { name: string; doing: string; condition: string; refusal: string },
): Promise<void> {
  const { name, doing, condition, refusal } = trigger;
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "sqlite") {
    await run(`create trigger "${name}" before ${doing} on "${table}" when ${condition}
      begin select raise(abort, '${refusal}'); end`);
    return;
  }
  await run(`create or replace function "${name}"() returns trigger language plpgsql as $$
    begin
      if ${condition} then raise exception '${refusal}'; end if;
      return new;
    end $$`);
  await run(`create trigger "${name}" before ${doing} on "${table}"
    for each row execute function "${name}"()`);
}

/** What `0102-deleted-inspections` says of other tables: no new row of what is deleted. */
async function refuseOnceDeleted(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await createTrigger(trx, kind, {
    name: `${table}_deleted_insert`,
    doing: "insert",
    condition: `exists (select 1 from inspections i
      where i.id = (${responseOf("new")}) and i."deletedAt" is not null)`,
    refusal: "the inspection is deleted",
  });
}

/** What stays as it is under the seal. That it is erased, and who held it and why, may change; words may go by law. */
const sealedColumns = [
  ...["id", "responseId", "questionVersionId", "kind", "mimeType", "seconds", "createdAt", "sentAt"],
  ...["heardAt", "heardBy", "writtenDownAt", "writtenDownBy"],
];

/** Under the seal no recording comes or becomes words; each may still be erased, and then leaves the hash of what it was. */
async function guardUnderSeal(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const sealed = (row: string) => `(${row}."sentAt" is not null and exists (select 1 from seals s
    where s."inspectionId" = (${responseOf(row)}) and s."unsealedAt" is null))`;
  const differs = (column: string) =>
    kind === "sqlite"
      ? `old."${column}" is not new."${column}"`
      : `old."${column}" is distinct from new."${column}"`;
  const givesContents = ["storedName", "strokes", "wordsId"].map(
    (column) => `(new."${column}" is not null and ${differs(column)})`,
  );
  const changesHash = `(old."sha256" is not null and ${differs("sha256")})`;
  const staysErased = `(old."erasedAt" is not null and ${differs("erasedAt")})`;
  const changes = [...sealedColumns.map(differs), ...givesContents, changesHash, staysErased].join(" or ");
  const conditions = {
    insert: sealed("new"),
    update: `(${sealed("old")} or ${sealed("new")}) and (${changes})`,
  };
  for (const [doing, condition] of Object.entries(conditions))
    await createTrigger(trx, kind, {
      ...{ name: `${table}_sealed_${doing}`, doing, condition, refusal: sealRefusal },
    });
}
