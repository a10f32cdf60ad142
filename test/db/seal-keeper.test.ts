import { expect, it } from "vitest";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { anEvidenceBase, createDirectSealReader, keepSeals } from "#test/factories/evidence-base.ts";
import { listRests } from "../factories/jobs.ts";
import { aLeadInspector, aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a seal", (open) => {
  it("that cannot be read is tried again after longer and longer rests, and once it can be is worked out", async () => {
    const { by } = await anEvidenceBase(open.db);
    await sealEvidence(open.db, by);
    const reader = {
      ...createDirectSealReader(open.db),
      workOut: () => Promise.reject(new Error("the disk is full")),
    };
    for (const longest of [30, 60, 120, 240, 480, 600, 600]) {
      expect(await keepSeals(open.db, by.now, reader)).toHaveLength(1);
      const [rest = 0] = Object.values(await listRests(open.db));
      expect(rest).toBeGreaterThan(longest * 740);
      expect(rest).toBeLessThanOrEqual(longest * 1000);
    }
    expect(await keepSeals(open.db, by.now)).toEqual([]);
    expect((await openSeal(open.db, by.inspectionId)).parts).toMatchObject({ responses: { count: 2 } });
    expect(await listRests(open.db)).toEqual({});
  });

  it.each(["deactivated", "removed from the re-visit"])(
    "is worked out though the lead inspector who made it was %s before",
    async (how) => {
      const { by, inspection } = await anEvidenceBase(open.db);
      const { now, inspectionId } = by;
      const other = await aMember(open.db, { inspection, role: "lead-inspector" });
      await aLeadInspector(open.db);
      await sealEvidence(open.db, by);
      if (how === "deactivated") {
        const appointed = await aLeadInspector(open.db);
        const actor = { kind: "person", personId: appointed.id, role: "lead-inspector" } as const;
        const done = await deactivatePerson(open.db, { personId: by.actor.personId, actor, now });
        expect(done.kind).toBe("deactivated");
      } else {
        const { members } = await listPeople(open.db, { inspectionId, now });
        const memberId = members.find(({ personId }) => personId === by.actor.personId)?.id ?? "";
        await removeMember(open.db, { inspectionId, memberId, actor: other.actor, now });
      }
      expect(await keepSeals(open.db, now)).toEqual([]);
      expect((await openSeal(open.db, inspectionId)).parts).toMatchObject({ responses: { count: 2 } });
    },
  );
});
