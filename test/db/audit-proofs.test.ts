import { afterEach, expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { findPublishedProof, listProofs } from "#app/domain/audit-proofs/find-proof.server.ts";
import { findTimeStamp, stampProof } from "#app/domain/audit-proofs/stamp-proof.server.ts";
import { finishLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { renderMessage } from "#app/domain/message-delivery/render-message.server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { findMessage } from "#db/queries/messages.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

let reader: BackgroundQueries | undefined;
const late = Temporal.Instant.from("2026-12-29T09:00:00Z");

/** What quality assurance is sent, by whom. */
async function readProofMessages(db: Queries) {
  const sent = await db.selectFrom("messages").select("id").where("template", "=", "audit-proof").execute();
  return db.transaction().execute(async (trx) => {
    const texts: { to: string; text: string }[] = [];
    for (const { id } of sent) {
      const message = await findMessage(trx, id);
      const ready =
        message && (await renderMessage(trx, { message, origin: "https://noonday.test", now: late }));
      if (ready) texts.push(ready);
    }
    return texts;
  });
}

describeOnBoth("the proof of a re-visit's audit", (open) => {
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
  });

  it("goes to its quality assurance by email when the evidence is sealed, and shows a chain written anew", async () => {
    const { db } = open;
    const { by, inspection } = await anEvidenceBase(db);
    const assurer = await aMember(db, { inspection, role: "quality-assurance" });
    expect((await sealAndWorkOut(db, by)).kind).toBe("sealed");
    const [message, ...others] = await readProofMessages(db);
    expect(others).toEqual([]);
    const head = await db
      .selectFrom("auditEntries")
      .select(["position", "hash"])
      .where("chain", "=", inspection.id)
      .where("action", "=", "seal.computed")
      .executeTakeFirstOrThrow();
    const seal = await db.selectFrom("seals").select("hash").executeTakeFirstOrThrow();
    expect(message?.to).toBe(assurer.email);
    expect(message?.text).toContain(`Entries in the audit: ${head.position}`);
    expect(message?.text).toContain(head.hash);
    expect(message?.text).toContain(`Hash of seal 1 (SHA-256): ${seal.hash}`);
    expect(message?.text).not.toContain("We wait.");
    expect((await verifyAuditChain(db)).kind).toBe("whole");
    const proof = await db.selectFrom("auditProofs").selectAll().executeTakeFirstOrThrow();
    await expect(db.updateTable("auditProofs").set({ length: 1 }).execute()).rejects.toThrow("append-only");
    await db
      .insertInto("auditProofs")
      .values({ ...proof, id: "of-another-chain", hash: "f".repeat(64) })
      .execute();
    expect(await verifyAuditChain(db)).toEqual({
      ...{ chain: inspection.id, kind: "replaced", length: proof.length },
    });
  });

  it("is time-stamped once, though the job that asks for it is done again, and only for who reads the audit", async () => {
    const { db } = open;
    const { by, inspection } = await anEvidenceBase(db);
    await sealAndWorkOut(db, by);
    const {
      id: proofId,
      hash,
      length,
    } = await db.selectFrom("auditProofs").selectAll().executeTakeFirstOrThrow();
    const jobs = await db.selectFrom("jobs").select("payload").where("kind", "=", "stamp-proof").execute();
    expect(jobs).toEqual([{ payload: { proofId } }]);
    const of = { inspectionId: inspection.id, proofId };
    await expect(
      stampProof(db, { proofId, stamp: () => Promise.reject(new Error("it is away")), now: late }),
    ).rejects.toThrow("it is away");
    expect(await findTimeStamp(db, of)).toBeNull();
    const asked: string[] = [];
    const stamp = (text: string) => {
      asked.push(text);
      return Promise.resolve(Buffer.from([0x30, asked.length, 0xff]));
    };
    for (let time = 0; time < 2; time += 1) await stampProof(db, { proofId, stamp, now: late });
    expect(asked).toEqual([hash]);
    expect(await findTimeStamp(db, of)).toEqual({ response: Buffer.from([0x30, 1, 0xff]), length });
    expect(await findTimeStamp(db, { ...of, inspectionId: "another" })).toBeNull();
    expect(await listProofs(db, inspection.id)).toHaveLength(1);
    expect((await listProofs(db, inspection.id))[0]?.receivedAt?.equals(late)).toBe(true);
  });

  it("stands in the published letter, and is sent again with a later edition's", async () => {
    reader = createBackgroundQueries(open.database);
    const { db } = open;
    const letter = await aDraftedLetter(db, reader);
    const { from, by } = letter;
    await letter.judgeAll();
    await letter.fill();
    await letter.mark();
    await letter.assure();
    await letter.sayWhy();
    expect((await sendLetter(from, by)).kind).toBe("sent");
    const after = { ...by, now: late };
    expect((await finishLetter(from, after)).kind).toBe("final");
    expect((await sendFinalLetter(from, after)).kind).toBe("sent");
    expect(await findPublishedProof(db, by.inspectionId)).toBeNull();
    expect((await publishLetter(from, { ...after, releaseId: null, corrected: "" })).kind).toBe("published");
    const entry = await db
      .selectFrom("auditEntries")
      .select(["position", "hash"])
      .where("action", "=", "letter.published")
      .executeTakeFirstOrThrow();
    expect(await findPublishedProof(db, by.inspectionId)).toEqual({
      length: entry.position,
      hash: entry.hash,
      seals: [],
      receiptsRoot: null,
    });
    // One for Ofsted, one for the CQC.
    const messages = await readProofMessages(db);
    expect(messages.map(({ text }) => text.includes(entry.hash))).toEqual([true, true]);
  });
});
