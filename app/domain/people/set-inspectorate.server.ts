import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { listMembersWithDeactivated, updateMemberInspectorate } from "#db/queries/people.ts";
import { type Inspectorate, needsInspectorate } from "../access/inspectorate.ts";

/** Says for which inspectorate a member of quality assurance acts. What they assured before stays as it was given. */
export async function setInspectorate(
  db: Queries,
  input: {
    inspectionId: string;
    memberId: string;
    inspectorate: Inspectorate;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "set" } | { kind: "not-a-member" }> {
  const { inspectionId, memberId, inspectorate, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const members = await listMembersWithDeactivated(trx, inspectionId);
    const member = members.find(({ id }) => id === memberId);
    if (!member || !needsInspectorate(member.role)) return { kind: "not-a-member" };
    if (member.inspectorate === inspectorate) return { kind: "set" };
    await updateMemberInspectorate(trx, { inspectionId, memberId, inspectorate });
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: "member.inspectorate-set",
      details: { memberId, personId: member.personId, was: member.inspectorate, inspectorate },
    });
    return { kind: "set" };
  });
}
