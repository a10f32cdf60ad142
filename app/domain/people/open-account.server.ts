import type { Queries } from "#db/connection.ts";
import {
  countOtherAppointedLeads,
  findAccount,
  listAccounts as listAccountRows,
  listPartsByPerson,
} from "#db/queries/accounts.ts";
import { listPersonSessions } from "./end-person-sessions.server.ts";

/** Everybody with an account, by name. */
export async function listAccounts(db: Queries) {
  const rows = await listAccountRows(db);
  return rows.map(({ id, name, email, appointedLeadAt, deactivatedAt, parts }) => ({
    id,
    name,
    email,
    isLead: appointedLeadAt !== null,
    deactivated: deactivatedAt !== null,
    parts: Number(parts),
  }));
}

/** One account: its parts, where its person is signed in, and what keeps it from being ended. Null where there is none. */
export async function openAccount(
  db: Queries,
  { personId, now }: { personId: string; now: Temporal.Instant },
) {
  const row = await findAccount(db, personId);
  if (!row) return null;
  const { id, name, email, appointedLeadAt, deactivatedAt, deactivatedByName } = row;
  const parts = await listPartsByPerson(db, personId);
  const isLead = appointedLeadAt !== null;
  return {
    id,
    name,
    email,
    isLead,
    deactivation: deactivatedAt === null ? null : { at: deactivatedAt, by: deactivatedByName },
    /** Of everybody who is active, the only one appointed. */
    isLastLead: isLead && (await countOtherAppointedLeads(db, personId)) === 0,
    parts: parts.map(({ inspectionId, areaName, role, otherLeads }) => ({
      inspectionId,
      areaName,
      role,
      isOnlyLead: role === "lead-inspector" && Number(otherLeads) === 0,
    })),
    sessions: await listPersonSessions(db, { personId, now }),
  };
}
