import { expect, it } from "vitest";
import { sealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { writeCard } from "#app/domain/young-peoples-responses/card.ts";
import { openByCard } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { cardOfToken } from "#app/domain/young-peoples-responses/hash-card.server.ts";
import { saveAnswer } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { hashToken } from "#app/platform/tokens.ts";
import { up } from "#db/migrations/0145-slow-card-hashes.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "#test/factories/young-peoples-responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("cards from before their hashes became slow", (open) => {
  it("open what they opened, under the seal, too, whose guard stands again afterwards", async () => {
    const { inspectionId, inspection, survey } = await aYoungPeoplesSet(open.db);
    const { token: secret } = await aYoungPerson(open.db, { inspectionId });
    const card = cardOfToken(secret);
    const before = hashToken(`young person's card ${writeCard(card)}`);
    await open.db.updateTable("youngPeoplesResponses").set({ cardHash: before }).execute();
    const answer = { survey, secret, number: 1, values: ["good"], isPassed: true, language: "en" };
    await saveAnswer(open.db, { ...answer, copy: null, now });
    const said = { choosers: {}, mayQuote: null };
    await sendResponse(open.db, { inspectionId, secret, said, seen: null, now });
    await sealEvidence(open.db, { inspectionId, actor: inspection.leadActor, now: survey.sealedAt });
    expect(await openByCard(open.db, { inspectionId, card })).toBeNull();
    const { kind } = open.database;
    await open.db.transaction().execute((trx) => up(trx, kind));
    expect(await openByCard(open.db, { inspectionId, card })).not.toBeNull();
    await expect(
      open.db.updateTable("youngPeoplesResponses").set({ cardHash: before }).execute(),
    ).rejects.toThrow("the evidence base is sealed");
  });
});
