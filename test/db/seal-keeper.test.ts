import { expect, it } from "vitest";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { anEvidenceBase, keepSeals, readsHere } from "#test/factories/evidence-base.ts";
import { listRests } from "../factories/jobs.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a seal", (open) => {
  it("that cannot be read is tried again after longer and longer rests, and once it can be is worked out", async () => {
    const { by } = await anEvidenceBase(open.db);
    await sealEvidence(open.db, by);
    const reader = {
      ...readsHere(open.db),
      workOut: () => Promise.reject(new Error("the disk is full")),
    };
    for (const longest of [30, 60, 120, 240, 480, 600, 600]) {
      expect(await keepSeals(open.db, by.now, reader)).toHaveLength(1);
      const [rest = 0] = Object.values(await listRests(open.db));
      expect(rest).toBeGreaterThan(longest * 740);
      expect(rest).toBeLessThanOrEqual(longest * 1000);
    }
    expect(await keepSeals(open.db, by.now)).toEqual([]);
    expect((await openSeal(open.db, by.revisitId)).parts).toMatchObject({ responses: { count: 2 } });
    expect(await listRests(open.db)).toEqual({});
  });
});
