import type { Trx } from "../connection.ts";
import { every, type Guarded, guardSealed } from "./0018-guard-sealed.ts";

const ofResponse = `(select "revisitId" from responses where id = ROW."responseId")`;
const isTakenBack = `exists (select 1 from responses where id = old."responseId" and "withdrawnAt" is not null)`;
const ofDiscussion = `(select "revisitId" from discussions where id = ROW."discussionId")`;

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

export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  await trx.schema
    .createTable("earlierFigures")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("meaningId", "text", (c) => c.notNull())
    .addColumn("labels", "text", (c) => c.notNull())
    .addColumn("count", "integer")
    .addColumn("base", "integer")
    .addColumn("share", "integer")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("enteredBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("enteredAt", "text", (c) => c.notNull())
    .addColumn("removedBy", "text", (c) => c.references("people.id"))
    .addColumn("removedAt", "text")
    .execute();
  await trx.schema.createIndex("earlierFigures_revisit").on("earlierFigures").column("revisitId").execute();
  await guardSealed(trx, kind, guarded);
}
