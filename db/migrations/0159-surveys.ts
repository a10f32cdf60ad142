import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const ownColumns = ["slug", "kind", "areaName", "dayOne", "notifiedAt", "deletedAt", "retentionMonths"];

/** By table: what is read of it, for the inspection `ID`. */
const readFrom: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  inspectionDates: {
    opensAt: dateOf("survey-opens", "at"),
    closesAt: dateOf("survey-closes", "at"),
    extensionReason: dateOf("survey-closes", `"extensionReason"`),
    finalDay: dateOf("final-day", "date"),
  },
  surveyPauses: {
    pausedAt: `select "pausedAt" from "surveyPauses" where "inspectionId" = ID and "resumedAt" is null`,
  },
  seals: { sealedEarlyAt: `select "sealedAt" from seals where "inspectionId" = ID and "unsealedAt" is null` },
  approvals: {
    latestApprovalId: `select id from approvals where "inspectionId" = ID order by number desc limit 1`,
  },
  inspectionLanguages: {
    languages: `select JOINED from "inspectionLanguages" where "inspectionId" = ID and "switchedOnAt" is not null`,
  },
};

function dateOf(key: string, column: string): string {
  return `select ${column} from "inspectionDates" where "inspectionId" = ID and key = '${key}'`;
}

/**
 * Each page of each family asks how its survey stands, which lies in six tables. The database itself keeps all of it in one row:
 * SQLite reads three pages for it in place of some thirty, which it has to read again whenever another process has written.
 */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create table surveys (
    slug text not null primary key,
    "inspectionId" text not null unique references inspections (id),
    kind text not null, "areaName" text not null, "dayOne" text not null,
    "notifiedAt" text, "deletedAt" text, "retentionMonths" integer,
    "opensAt" text, "closesAt" text, "extensionReason" text, "finalDay" text,
    "pausedAt" text, "sealedEarlyAt" text, "latestApprovalId" text, languages text
  )`);
  const own = ownColumns.map((name) => `"${name}"`).join(", ");
  await run(`insert into surveys ("inspectionId", ${own}) select id, ${own} from inspections`);
  for (const [table, columns] of Object.entries(readFrom)) {
    await run(`update surveys set ${setFrom(kind, columns, `surveys."inspectionId"`)}`);
    await (kind === "sqlite" ? keepOnSqlite : keepOnPostgres)(run, table, columns);
  }
  const values = (["id", ...ownColumns] as const).map((name) => `new."${name}"`).join(", ");
  const changed = ownColumns.map((name) => `"${name}" = new."${name}"`).join(", ");
  const add = `insert into surveys ("inspectionId", ${own}) values (${values})`;
  const change = `update surveys set ${changed} where "inspectionId" = new.id`;
  if (kind === "sqlite") {
    await run(`create trigger inspections_survey_insert after insert on inspections begin ${add}; end`);
    await run(
      `create trigger inspections_survey_update after update of ${own} on inspections begin ${change}; end`,
    );
    return;
  }
  await run(`create function keep_survey() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then ${add}; else ${change}; end if;
      return null;
    end $$`);
  await run(`create trigger inspections_survey after insert or update of ${own} on inspections
    for each row execute function keep_survey()`);
}

type Run = (words: string) => Promise<unknown>;
type Columns = Readonly<Record<string, string>>;

function setFrom(kind: "sqlite" | "postgres", columns: Columns, inspectionId: string): string {
  const joined = kind === "sqlite" ? "group_concat(language, ',')" : "string_agg(language, ',')";
  return Object.entries(columns)
    .map(([name, query]) => `"${name}" = (${query.replaceAll("ID", inspectionId).replace("JOINED", joined)})`)
    .join(", ");
}

async function keepOnSqlite(run: Run, table: string, columns: Columns): Promise<void> {
  for (const doing of ["insert", "update", "delete"] as const) {
    const id = `${doing === "delete" ? "old" : "new"}."inspectionId"`;
    await run(`create trigger "${table}_survey_${doing}" after ${doing} on "${table}" begin
      update surveys set ${setFrom("sqlite", columns, id)} where "inspectionId" = ${id}; end`);
  }
}

/** Whoever changes two of the tables at once waits for the row first: what is read then is what the other has committed. */
async function keepOnPostgres(run: Run, table: string, columns: Columns): Promise<void> {
  const name = `"keep_survey_of_${table}"`;
  await run(`create function ${name}() returns trigger language plpgsql as $$
    declare changed text := case when tg_op = 'DELETE' then old."inspectionId" else new."inspectionId" end;
    begin
      perform 1 from surveys where "inspectionId" = changed for update;
      update surveys set ${setFrom("postgres", columns, "changed")} where "inspectionId" = changed;
      return null;
    end $$`);
  await run(`create trigger "${table}_survey" after insert or update or delete on "${table}"
    for each row execute function ${name}()`);
}
