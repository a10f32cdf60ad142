import { expect, it } from "vitest";
import { createSealKeeper } from "#app/domain/seals/create-seal-keeper.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { anEvidenceBase, readsHere } from "#test/factories/evidence-base.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("a seal", (open) => {
  it("that cannot be read is tried again after longer and longer rests, and once it can be is worked out", async () => {
    const { by } = await anEvidenceBase(open.db);
    await sealEvidence(open.db, by);
    let now = by.now;
    let canRead = false;
    const tries: number[] = [];
    const reader = readsHere(open.db);
    const keeper = createSealKeeper({
      db: open.db,
      reader: {
        ...reader,
        workOut: async (about) => {
          tries.push(now.since(by.now).total("seconds"));
          if (!canRead) throw new Error("the disk is full");
          return reader.workOut(about);
        },
      },
      clock: { now: () => now },
      log: { error: () => undefined },
    });
    const wakeAt = async (seconds: number) => {
      now = by.now.add({ seconds });
      keeper.wake();
      await keeper.settled();
    };
    for (let seconds = 0; seconds <= 1800; seconds += 20) await wakeAt(seconds);
    expect(tries).toEqual([0, 40, 100, 220, 460, 940, 1540]);
    canRead = true;
    await wakeAt(2140);
    await wakeAt(2160);
    expect(tries.slice(7)).toEqual([2140]);
    await keeper.stop();
    expect((await openSeal(open.db, by.revisitId)).parts).toMatchObject({ responses: { count: 2 } });
  });
});
