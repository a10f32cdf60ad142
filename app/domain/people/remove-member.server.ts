import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { toText } from "#app/platform/instants.ts";
import type { Queries } from "#db/connection.ts";
import { takeTurns } from "#db/dialects/index.ts";
import { listMembersByRevisit, updateMemberAsLeft } from "#db/queries/people.ts";

/**
 * Ends somebody's part in a re-visit at once: their next request finds nothing there. What they wrote stays. A re-visit
 * always keeps one lead inspector.
 */
export async function removeMember(
  db: Queries,
  input: { revisitId: string; memberId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<
  { kind: "removed"; name: string } | { kind: "last-lead"; name: string } | { kind: "not-a-member" }
> {
  const { revisitId, memberId, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await takeTurns(trx, `revisit:${revisitId}`);
    const members = await listMembersByRevisit(trx, revisitId);
    const member = members.find(({ id }) => id === memberId);
    if (!member) return { kind: "not-a-member" };
    const leads = members.filter(({ role }) => role === "lead-inspector");
    if (member.role === "lead-inspector" && leads.length === 1) {
      return { kind: "last-lead", name: member.name };
    }
    await updateMemberAsLeft(trx, { revisitId, memberId, leftAt: toText(now) });
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: "removed a person",
      details: { memberId, personId: member.personId, role: member.role },
    });
    return { kind: "removed", name: member.name };
  });
}
