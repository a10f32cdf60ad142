import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const beginning = "0".repeat(64);

/** What is sealed, and what says that it is, as it was when this was written. */
const sealed = [
  "responses",
  "answers",
  "responseGroups",
  "discussions",
  "discussionParticipants",
  "participantConsents",
  "discussionTallies",
  "discussionWords",
  "meetingSessions",
  "meetingNotes",
  "evidenceUploads",
  "evidenceFocusAreas",
  "themes",
  "codings",
  "findings",
  "findingVersions",
  "findingEvidence",
  "earlierFigures",
  "focusAreas",
  "approvals",
  "sourceMarks",
  "quotations",
  "texts",
] as const;
const seals = ["seals", "sealedResponses", "lawfulWithdrawals"] as const;

/**
 * How long the audit chain is, kept apart from it, so that a chain that was cut short shows; and nothing that is sealed, and
 * no seal, can be emptied. And what time it was when a machine that serves last looked.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("auditHeads")
    .addColumn("name", "text", (c) => c.primaryKey().notNull())
    .addColumn("length", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .execute();
  await sql`insert into "auditHeads" (name, length, hash) select 'audit',
    coalesce((select max(number) from "auditEntries"), 0),
    coalesce((select hash from "auditEntries" order by number desc limit 1), ${sql.lit(beginning)})`.execute(
    trx,
  );
  await trx.schema
    .createTable("clockTicks")
    .addColumn("name", "text", (c) => c.primaryKey().notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await (kind === "sqlite" ? guardOnSqlite(trx) : guardOnPostgres(trx));
}

const grows = `update "auditHeads" set length = new.number, hash = new.hash where name = 'audit' and length < new.number`;

async function guardOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create trigger "auditEntries_head" after insert on "auditEntries" begin ${grows}; end`);
  await run(`create trigger "auditHeads_no_delete" before delete on "auditHeads"
    begin select raise(abort, 'audit entries are append-only'); end`);
  await run(`create trigger "auditHeads_no_less" before update on "auditHeads" when new.length <= old.length
    begin select raise(abort, 'audit entries are append-only'); end`);
  for (const table of seals) {
    await run(`create trigger "${table}_no_delete" before delete on "${table}"
      begin select raise(abort, 'a seal is never deleted'); end`);
  }
  for (const { table, where } of derived) {
    await run(`create trigger "${table}_sealed_delete" before delete on "${table}" when ${where}
      begin select raise(abort, 'the evidence base is sealed'); end`);
  }
}

async function guardOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create function keep_audit_head() returns trigger language plpgsql as $$
    begin ${grows}; return null; end $$`);
  await run(`create trigger "auditEntries_head" after insert on "auditEntries"
    for each row execute function keep_audit_head()`);
  await run(`create trigger "auditHeads_no_delete" before delete or truncate on "auditHeads"
    for each statement execute function refuse_audit_change()`);
  await run(`create trigger "auditHeads_no_less" before update on "auditHeads"
    for each row when (new.length <= old.length) execute function refuse_audit_change()`);
  await run(`create function refuse_seal_deletion() returns trigger language plpgsql as $$
    begin raise exception 'a seal is never deleted'; end $$`);
  for (const table of seals) {
    await run(`create trigger "${table}_no_delete" before delete on "${table}"
      for each row execute function refuse_seal_deletion()`);
    await run(`create trigger "${table}_no_truncate" before truncate on "${table}"
      for each statement execute function refuse_seal_deletion()`);
  }
  await run(`create function refuse_truncate_under_seal() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from seals where "unsealedAt" is null) then
        raise exception 'the evidence base is sealed';
      end if;
      return null;
    end $$`);
  for (const table of sealed) {
    await run(`create trigger "${table}_sealed_truncate" before truncate on "${table}"
      for each statement execute function refuse_truncate_under_seal()`);
  }
  for (const { table, where } of derived) {
    await run(`create function "${table}_sealed_delete"() returns trigger language plpgsql as $$
      begin
        if ${where} then raise exception 'the evidence base is sealed'; end if;
        return old;
      end $$`);
    await run(`create trigger "${table}_sealed_delete" before delete on "${table}"
      for each row execute function "${table}_sealed_delete"()`);
  }
}

const standing = (revisit: string) =>
  `exists (select 1 from seals where seals."unsealedAt" is null and seals."revisitId" = ${revisit})`;

/** These go with what they belong to, where a response is taken back by law, and never alone. */
const derived = [
  {
    table: "codings",
    where: `${standing(`(select "revisitId" from themes where id = old."themeId")`)}
      and exists (select 1 from texts where number = old."textNumber")`,
  },
  {
    table: "texts",
    where: `${standing(`old."revisitId"`)} and (
      exists (select 1 from answers where "responseId" = old."sourceId"
        and "questionVersionId" = old."questionVersionId" and words is not null)
      or exists (select 1 from "discussionWords" where id = old."sourceId")
      or exists (select 1 from "meetingNotes" where id = old."sourceId")
      or exists (select 1 from "evidencePassages" where id = old."sourceId"))`,
  },
];
