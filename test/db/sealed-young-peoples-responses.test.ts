import { sql } from "kysely";
import { expect, it } from "vitest";
import { checkSeal } from "#app/domain/seals/check-seal.server.ts";
import { openSeal } from "#app/domain/seals/open-seal.server.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { hashOfAll } from "#app/domain/seals/seal.ts";
import { unsealEvidence } from "#app/domain/seals/seal-evidence.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { eraseYoungPeoplesResponse } from "#app/domain/young-peoples-responses/erase-response.server.ts";
import { cardOfToken, hashCard } from "#app/domain/young-peoples-responses/hash-card.server.ts";
import { anEvidenceBase, aQuotation, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { aYoungPeoplesResponse, aYoungPeoplesSet } from "#test/factories/young-peoples-response.ts";
import { describeOnBoth } from "./on-both.ts";
import { pastTheGuard, rowKey, tellAudit } from "./past-the-guard.ts";

describeOnBoth("the seal over young people's own responses", (open) => {
  it("counts what young people sent by themselves apart, each response by itself, and lets one go by law", async () => {
    const { inspection, by, during } = await anEvidenceBase(open.db);
    const stage = { db: open.db, inspection };
    const set = await aYoungPeoplesSet(stage);
    const answers = [{ questionVersionId: set.faces, answer: "good" }];
    const sentAt = during.now;
    const card = cardOfToken("a device of the first");
    const changes = { cardHash: await hashCard(card, { inspectionId: inspection.id }) };
    await aYoungPeoplesResponse(stage, { set, words: "The bus is loud.", answers, sentAt, changes });
    const second = await aYoungPeoplesResponse(stage, { set, words: "I like it.", answers, sentAt });
    const draft = await aYoungPeoplesResponse(stage, { set, words: "Never sent.", sentAt: null });
    const textsBefore = await open.db.selectFrom("texts").select("number").execute();
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    expect((await openSeal(open.db, inspection.id)).parts).toMatchObject({
      responses: { count: 2 },
      "young-peoples-responses": { count: 2 },
      texts: { count: textsBefore.length },
    });
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });

    const refused = /the evidence base is sealed/;
    for (const refusedChange of [
      () => open.db.deleteFrom("youngPeoplesWords").execute(),
      () => open.db.deleteFrom("youngPeoplesAnswers").execute(),
      () => open.db.updateTable("youngPeoplesWords").set({ mayQuote: false }).execute(),
      () => open.db.updateTable("youngPeoplesResponses").set({ ageBand: "under-11" }).execute(),
      () => open.db.updateTable("youngPeoplesConsents").set({ note: "" }).execute(),
      () => open.db.deleteFrom("texts").where("source", "=", "young-peoples-response").execute(),
      () => aYoungPeoplesResponse(stage, { set, words: "Too late.", sentAt }),
    ])
      await expect(refusedChange()).rejects.toThrow(refused);
    await open.db.transaction().execute((trx) =>
      eraseYoungPeoplesResponse(trx, {
        ...{ response: draft.response, at: by.now, actor: { kind: "noonday" } },
      }),
    );

    for (const [table, column, value] of [
      ["youngPeoplesResponses", "ageBand", "under-11"],
      ["youngPeoplesConsents", "given", 0],
      ["youngPeoplesAnswers", "answer", "not-good"],
      ["youngPeoplesWords", "chooser", "helper"],
    ] as const) {
      const row = await sql<{
        value: string;
      }>`select ${sql.ref(column)} as value, ${rowKey(open.database)} as key
        from ${sql.table(table)} limit 1`.execute(open.db);
      const before = row.rows[0]?.value;
      await pastTheGuard(
        open.database,
        table,
        sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}`,
      );
      expect([table, (await checkSeal(open.db, inspection.id))?.kind]).toEqual([table, "changed"]);
      const was = typeof before === "boolean" ? Number(before) : before;
      await pastTheGuard(
        open.database,
        table,
        sql`update ${sql.table(table)} set ${sql.ref(column)} = ${was}`,
      );
    }
    const later = by.now.add({ minutes: 1 });
    const law = { ...by, now: later, reason: "By letter." };
    const byCard = { ...law, response: { card } };
    expect((await withdrawByLaw(open.db, byCard)).kind).toBe("withdrawn");
    expect((await withdrawByLaw(open.db, byCard)).kind).toBe("already-withdrawn");
    const none = { ...law, response: { card: { ...card, pictures: card.pictures.toReversed() } } };
    expect((await withdrawByLaw(open.db, none)).kind).toBe("no-such-response");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 1, erasedSince: 0 });
    const byId = { ...law, response: { id: second.response.id } };
    expect((await withdrawByLaw(open.db, byId)).kind).toBe("withdrawn");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 2, erasedSince: 0 });
    expect(await open.db.selectFrom("youngPeoplesWords").selectAll().execute()).toEqual([]);
    const audited = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(audited.filter(({ action }) => action === "young-peoples-response.withdrawn-by-law")).toHaveLength(
      2,
    );
  });

  it("still holds in the format of before young people could answer by themselves", async () => {
    const { inspection, by } = await anEvidenceBase(open.db);
    await sealAndWorkOut(open.db, by);
    const about = { inspectionId: inspection.id, format: 4, sealedAt: by.now };
    const base = await readEvidenceBase(open.db, about);
    expect(Object.keys(base.parts)).not.toContain("young-peoples-responses");
    const hash = hashOfAll(base);
    await open.db.updateTable("seals").set({ format: 4, parts: base.parts, hash }).execute();
    for (const { responseId, hash: ofResponse } of base.responses)
      await pastTheGuard(
        open.database,
        "sealedResponses",
        sql`update "sealedResponses" set hash = ${ofResponse} where "responseId" = ${responseId}`,
      );
    await tellAudit(open, hash);
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 0, erasedSince: 0 });
    await pastTheGuard(
      open.database,
      "answers",
      sql`update answers set words = 'Otherwise.' where words is not null`,
    );
    expect((await checkSeal(open.db, inspection.id))?.kind).toBe("changed");
  });

  it("keeps who was recognisable by what went by law until it comes off", async () => {
    const { inspection, by, during } = await anEvidenceBase(open.db);
    const stage = { db: open.db, inspection };
    const set = await aYoungPeoplesSet(stage);
    const sent = await aYoungPeoplesResponse(stage, { set, words: "The bus is loud.", sentAt: during.now });
    const made = { createdBy: by.actor.personId, createdAt: during.now };
    const source = { source: "young-peoples-response" as const, sourceId: sent.wordsId };
    await open.db
      .insertInto("quotations")
      .values({ ...aQuotation(inspection.id, 7, made), ...source, questionVersionId: set.words })
      .execute();
    await sealAndWorkOut(open.db, by);
    const now = by.now.add({ minutes: 1 });
    const law = { ...by, now, reason: "By letter.", response: { id: sent.response.id } };
    expect((await withdrawByLaw(open.db, law)).kind).toBe("withdrawn");
    expect(await checkSeal(open.db, inspection.id)).toEqual({ kind: "whole", takenBack: 1, erasedSince: 0 });
    const recognisable = () =>
      open.db.selectFrom("quotations").select("recognisable").where("number", "=", 7).executeTakeFirst();
    expect(await recognisable()).toEqual({ recognisable: "Nobody." });
    await unsealEvidence(open.db, { ...by, now, reason: "A note was missing." });
    expect(await recognisable()).toEqual({ recognisable: "" });
    const erasures = await open.db.selectFrom("erasures").select(["kind", "subjectId"]).execute();
    expect(erasures).toContainEqual({ kind: "young-peoples-response", subjectId: sent.wordsId });
  });
});
