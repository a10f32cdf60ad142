import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** Where a re-visit's audit chain stood when its evidence was sealed and when its letter was published: for those outside. */
export async function up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> {
  const run = (words: string) => sql.raw(words).execute(trx);
  await run(`create table "auditProofs" (
    id text not null primary key,
    "inspectionId" text not null references inspections (id),
    occasion text not null,
    "subjectId" text not null,
    length integer not null,
    hash text not null,
    "recordedAt" text not null
  )`);
  await run(`create index "auditProofs_inspectionId" on "auditProofs" ("inspectionId", "recordedAt")`);
  if (kind === "sqlite") {
    await run(`create trigger "auditProofs_no_update" before update on "auditProofs"
      begin select raise(abort, 'audit entries are append-only'); end`);
    return;
  }
  await run(`create trigger "auditProofs_no_update" before update on "auditProofs"
    for each statement execute function refuse_audit_change()`);
}
