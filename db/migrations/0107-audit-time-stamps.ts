import { sql } from "kysely";
import type { Trx } from "../connection.ts";

/** What a time-stamping authority said of the proof of a re-visit's audit (RFC 3161). */
export async function up(trx: Trx): Promise<void> {
  await sql`create table "auditTimeStamps" (
    "proofId" text not null primary key references "auditProofs" (id),
    response text not null,
    "receivedAt" text not null
  )`.execute(trx);
}
