import { sql } from "kysely";
import type { Trx } from "../connection.ts";
import type { Tables } from "../tables/index.ts";
import { kindOf } from "./index.ts";

type Guarded = {
  table: keyof Tables;
  /** The re-visit that a row (`ROW`) belongs to. */
  revisit: string;
  on: ("insert" | "update" | "delete")[];
  /** Columns whose change is none of the evidence: that a file was opened, or scanned again. */
  columns?: string[];
  /** What may go on all the same. */
  unless?: { update?: string; delete?: string };
};

const ofResponse = `(select "revisitId" from responses where id = ROW."responseId")`;
const isTakenBack = `exists (select 1 from responses where id = old."responseId" and "withdrawnAt" is not null)`;
const ofDiscussion = `(select "revisitId" from discussions where id = ROW."discussionId")`;
const every = ["insert", "update", "delete"] as const;

/** What lies under a seal. A family's words still go where their response is taken back by law. */
const guarded: Guarded[] = [
  {
    table: "responses",
    revisit: `ROW."revisitId"`,
    on: [...every],
    unless: { update: `old."withdrawnAt" is null and new."withdrawnAt" is not null` },
  },
  { table: "answers", revisit: ofResponse, on: [...every], unless: { delete: isTakenBack } },
  { table: "responseGroups", revisit: ofResponse, on: [...every], unless: { delete: isTakenBack } },
  { table: "discussions", revisit: `ROW."revisitId"`, on: [...every] },
  { table: "discussionParticipants", revisit: ofDiscussion, on: [...every] },
  {
    table: "participantConsents",
    revisit: `(select "revisitId" from discussions join "discussionParticipants" p on p."discussionId" = discussions.id
      where p.id = ROW."participantId")`,
    on: [...every],
  },
  { table: "discussionTallies", revisit: ofDiscussion, on: [...every] },
  { table: "discussionWords", revisit: ofDiscussion, on: [...every] },
  { table: "meetingSessions", revisit: `ROW."revisitId"`, on: [...every] },
  {
    table: "meetingNotes",
    revisit: `(select "revisitId" from "meetingSessions" where id = ROW."sessionId")`,
    on: [...every],
  },
  {
    table: "evidenceUploads",
    revisit: `ROW."revisitId"`,
    on: [...every],
    columns: ["fileName", "kind", "size", "sha256", "shows", "organisation", "sentBy", "withdrawnAt"],
  },
  {
    table: "evidenceFocusAreas",
    revisit: `(select "revisitId" from "evidenceUploads" where id = ROW."uploadId")`,
    on: [...every],
  },
  { table: "themes", revisit: `ROW."revisitId"`, on: [...every] },
  {
    // A coding goes with its text, when a response is taken back.
    table: "codings",
    revisit: `(select "revisitId" from themes where id = ROW."themeId")`,
    on: ["insert", "update"],
  },
  { table: "findings", revisit: `ROW."revisitId"`, on: [...every] },
  {
    table: "findingVersions",
    revisit: `(select "revisitId" from findings where id = ROW."findingId")`,
    on: [...every],
  },
  {
    table: "findingEvidence",
    revisit: `(select "revisitId" from findings where id = ROW."findingId")`,
    on: [...every],
  },
  { table: "earlierFigures", revisit: `ROW."revisitId"`, on: [...every] },
  { table: "focusAreas", revisit: `ROW."revisitId"`, on: [...every] },
  { table: "approvals", revisit: `ROW."revisitId"`, on: [...every] },
];

/** What later seals are over too. Quotations may be added for the letter, and taken back, but never be others. */
const guardedLater: Guarded[] = [
  { table: "sourceMarks", revisit: `ROW."revisitId"`, on: [...every] },
  {
    table: "quotations",
    revisit: `ROW."revisitId"`,
    on: ["update", "delete"],
    columns: [
      "revisitId",
      "number",
      "source",
      "sourceId",
      "questionVersionId",
      "startsAt",
      "endsAt",
      "wordsHash",
      "masks",
      "groupName",
      "groupValue",
      "recognisable",
      "preparedBy",
      "preparedAt",
    ],
  },
];

const refusal = "the evidence base is sealed";

/** Whether the database refused a change because what it is in was sealed. */
export function isSealRefusal(error: unknown): boolean {
  return error instanceof Error && error.message.includes(refusal);
}

/** Makes the database itself refuse to change what is sealed, whatever the code does: what seals were over first, or what came later. */
export async function guardSealed(
  trx: Trx,
  kind: "sqlite" | "postgres",
  which: "first" | "later" = "first",
): Promise<void> {
  for (const one of which === "first" ? guarded : guardedLater) {
    for (const doing of one.on) {
      const row = doing === "delete" ? "old" : "new";
      const unless = doing === "insert" ? undefined : one.unless?.[doing];
      const sealed = `exists (select 1 from seals where seals."unsealedAt" is null
        and seals."revisitId" = ${one.revisit.replaceAll("ROW", row)})${unless ? ` and not (${unless})` : ""}`;
      const of =
        doing === "update" && one.columns ? ` of ${one.columns.map((name) => `"${name}"`).join(", ")}` : "";
      const name = `${one.table}_sealed_${doing}`;
      if (kind === "sqlite") {
        await sql
          .raw(
            `create trigger "${name}" before ${doing}${of} on "${one.table}" when ${sealed} begin select raise(abort, '${refusal}'); end`,
          )
          .execute(trx);
      } else {
        await sql
          .raw(
            `create function "${name}"() returns trigger language plpgsql as $$
            begin
              if ${sealed} then raise exception '${refusal}'; end if;
              return ${row};
            end $$`,
          )
          .execute(trx);
        await sql
          .raw(
            `create trigger "${name}" before ${doing}${of} on "${one.table}" for each row execute function "${name}"()`,
          )
          .execute(trx);
      }
    }
  }
}

/** Lets nobody else change what is about to be sealed until this transaction ends. SQLite has one writer at a time already. */
export async function holdStill(trx: Trx): Promise<void> {
  if (kindOf(trx) !== "postgres") return;
  const tables = [...guarded, ...guardedLater].map(({ table }) => sql.table(table));
  await sql`lock table ${sql.join(tables)} in share row exclusive mode`.execute(trx);
}
