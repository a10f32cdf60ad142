import { expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { findMembership } from "#app/domain/people/find-membership.server.ts";
import { aMember, signInAs } from "../../factories/people.ts";
import { aRevisit } from "../../factories/revisits.ts";
import { describeOnBoth } from "../on-both.ts";

describeOnBoth("the factories", (open) => {
  it("make a notified re-visit with people in it, all of it in the audit chain", async () => {
    const revisit = await aRevisit(open.db);
    expect(revisit.focusAreas.map(({ position }) => position)).toEqual([1, 2, 3]);
    const forum = await aMember(open.db, { revisit, role: "parent-carer-forum" });
    const membership = await findMembership(open.db, { revisitId: revisit.id, personId: forum.id });
    expect(membership?.role).toBe("parent-carer-forum");
    expect(membership?.revisit.notifiedAt).toBe("2026-11-23T09:00:00.000Z");
    expect(await signInAs(open.db, forum)).toMatch(/^noonday-person=/);
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
    const another = await aRevisit(open.db);
    expect(another.lead.id).not.toBe(revisit.lead.id);
  });
});
