import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const refusal = "the evidence base is sealed";

/**
 * The database keeps `texts` beside the words of young people's own responses, as beside answers. Under the seal they go where a
 * response is taken back by law, and only so.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await (kind === "sqlite" ? keepOnSqlite(trx) : keepOnPostgres(trx));
  for (const guarded of guards) await guardAnew(trx, kind, guarded);
  await guardTexts(trx, kind);
  if (kind === "postgres") await sampleNoWords(trx);
}

async function keepOnSqlite(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create trigger "youngPeoplesWords_text_in" after insert on "youngPeoplesWords" begin
    insert into texts ("inspectionId", source, "sourceId", "questionVersionId", words)
      values ((select "inspectionId" from "youngPeoplesResponses" where id = new."responseId"),
        'young-peoples-response', new.id, new."questionVersionId", new.words);
    insert into "textFocusAreas" ("focusAreaId", "textNumber")
      select id, (select max(number) from texts where "sourceId" = new.id)
      from "focusAreas" where id in (select value from json_each(
        (select "focusAreaIds" from "questionVersions" where id = new."questionVersionId"))); end`);
  await run(`create trigger "youngPeoplesWords_text_out" after delete on "youngPeoplesWords" begin
    delete from texts where "sourceId" = old.id; end`);
  await run(`create trigger "youngPeoplesWords_text_words" after update on "youngPeoplesWords"
    when new.words <> old.words begin
    delete from "textReadings" where "textNumber" in (select number from texts where "sourceId" = old.id);
    delete from codings where "startsAt" is not null
      and "textNumber" in (select number from texts where "sourceId" = old.id);
    update texts set words = new.words where "sourceId" = old.id; end`);
}

async function keepOnPostgres(trx: Trx): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create function keep_young_peoples_words_in_texts() returns trigger language plpgsql as $$
    declare made integer;
    begin
      if tg_op = 'DELETE' then
        delete from texts where "sourceId" = old.id;
      elsif tg_op = 'INSERT' then
        insert into texts ("inspectionId", source, "sourceId", "questionVersionId", words)
          values ((select "inspectionId" from "youngPeoplesResponses" where id = new."responseId"),
            'young-peoples-response', new.id, new."questionVersionId", new.words) returning number into made;
        insert into "textFocusAreas" ("focusAreaId", "textNumber")
          select "focusAreas".id, made from "questionVersions" asked
          join "focusAreas" on asked."focusAreaIds"::jsonb ? "focusAreas".id
          where asked.id = new."questionVersionId";
      elsif new.words <> old.words then
        delete from "textReadings" where "textNumber" in (select number from texts where "sourceId" = old.id);
        delete from codings where "startsAt" is not null
          and "textNumber" in (select number from texts where "sourceId" = old.id);
        update texts set words = new.words where "sourceId" = old.id;
      end if;
      return null;
    end $$`);
  await run(`create trigger "youngPeoplesWords_text" after insert or update or delete on "youngPeoplesWords"
    for each row execute function keep_young_peoples_words_in_texts()`);
}

type Guard = { table: string; doing: "update" | "delete"; sealed: string; unless: string };

const isSealed = (inspectionId: string) =>
  `exists (select 1 from seals where seals."inspectionId" = ${inspectionId} and seals."unsealedAt" is null)`;
const isOfSealed = (row: "old" | "new") =>
  `exists (select 1 from "youngPeoplesResponses" r join seals s on s."inspectionId" = r."inspectionId"
    where r.id = ${row}."responseId" and r."sentAt" is not null and s."unsealedAt" is null)`;
const isTakenBack = `exists (select 1 from "youngPeoplesResponses" r
  where r.id = old."responseId" and r."withdrawnAt" is not null)`;
const ownColumns = ["id", "responseId", "number", "kind", "statementId", "form", "given", "recordedAt"];

const hashedColumns = [
  ...["id", "inspectionId", "approvalId", "tokenHash", "cardHash", "wayIn", "linkId", "participantId"],
  ...[
    "agreementId",
    "ageBand",
    "setting",
    "circumstances",
    "helped",
    "sharedDevice",
    "language",
    "startedAt",
  ],
  ...["sentAt", "changedAt", "withdrawnAt"],
];

/** What `0137` refuses under the seal, but for what is taken back by law. */
const guards: readonly Guard[] = [
  {
    table: "youngPeoplesResponses",
    doing: "update",
    sealed: ["old", "new"]
      .map((row) => `(${row}."sentAt" is not null and ${isSealed(`${row}."inspectionId"`)})`)
      .join(" or "),
    // What was begun to change it, and not sent, is no evidence: it is erased here, too.
    unless: `(old."withdrawnAt" is null and new."withdrawnAt" is not null) or (new.answers = '{}' and ${hashedColumns
      .map((name) => `new."${name}" is not distinct from old."${name}"`)
      .join(" and ")})`,
  },
  ...["youngPeoplesAnswers", "youngPeoplesWords"].map((table) => ({
    ...{ table, doing: "delete" as const, sealed: isOfSealed("old"), unless: isTakenBack },
  })),
  {
    // What an inspector noted of the person goes, and that they agreed stays.
    table: "youngPeoplesConsents",
    doing: "update",
    sealed: `${isOfSealed("old")} or ${isOfSealed("new")}`,
    unless: `${isTakenBack} and new.note = '' and ${ownColumns
      .map((name) => `old."${name}" = new."${name}"`)
      .join(" and ")}`,
  },
];

async function guardAnew(
  trx: Trx,
  kind: "sqlite" | "postgres",
  { table, doing, sealed, unless }: Guard,
): Promise<void> {
  const name = `${table}_sealed_${doing}`;
  const refused = `(${sealed}) and not (${unless})`;
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create or replace function "${name}"() returns trigger language plpgsql as $$
      begin
        if ${refused} then raise exception '${refusal}'; end if;
        return ${doing === "delete" ? "old" : "new"};
      end $$`);
    return;
  }
  await run(`drop trigger "${name}"`);
  await run(`create trigger "${name}" before ${doing} on "${table}" when ${refused}
    begin select raise(abort, '${refusal}'); end`);
}

/** As `0037-audit-heads` has it of the other sources: under the seal a text goes with what it is of, and never alone. */
async function guardTexts(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const where = `${isSealed(`old."inspectionId"`)} and (
    exists (select 1 from answers where "responseId" = old."sourceId"
      and "questionVersionId" = old."questionVersionId" and words is not null)
    or exists (select 1 from "discussionWords" where id = old."sourceId")
    or exists (select 1 from "meetingNotes" where id = old."sourceId")
    or exists (select 1 from "youngPeoplesWords" where id = old."sourceId")
    or exists (select 1 from "evidencePassages" where id = old."sourceId"))`;
  const run = (words: string) => sql.raw(words).execute(trx);
  if (kind === "postgres") {
    await run(`create or replace function "texts_sealed_delete"() returns trigger language plpgsql as $$
      begin
        if ${where} then raise exception '${refusal}'; end if;
        return old;
      end $$`);
    return;
  }
  await run(`drop trigger "texts_sealed_delete"`);
  await run(`create trigger "texts_sealed_delete" before delete on texts when ${where}
    begin select raise(abort, '${refusal}'); end`);
}

/** As `0090-translations-of-changed-words` has it of other words: PostgreSQL samples none of them for its planning. */
async function sampleNoWords(trx: Trx): Promise<void> {
  const columns = [
    ["youngPeoplesWords", "words"],
    ["youngPeoplesResponses", "answers"],
    ["youngPeoplesResponses", "circumstances"],
    ["youngPeoplesConsents", "note"],
  ] as const;
  for (const [table, column] of columns)
    await sql.raw(`alter table "${table}" alter column "${column}" set statistics 0`).execute(trx);
}
