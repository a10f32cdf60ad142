import { pbkdf2Sync } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { checkReceipt, deriveLeaf } from "#app/domain/manifests/check-receipt.ts";
import {
  findManifestStatus,
  findPublicManifest,
  proveReceipt,
} from "#app/domain/manifests/find-manifest.server.ts";
import { makeManifests } from "#app/domain/manifests/make-manifests.server.ts";
import { formatManifestFile } from "#app/domain/manifests/manifest-file.ts";
import { followProof } from "#app/domain/manifests/merkle-tree.ts";
import { fromHex, leafIterations, leafSaltOf, toHex } from "#app/domain/manifests/receipt-leaf.ts";
import { sha256 } from "#app/domain/manifests/sha256.ts";
import { renderMessage } from "#app/domain/message-delivery/render-message.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { findSentResponse } from "#app/domain/responses/find-sent-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import type { Queries } from "#db/connection.ts";
import { findMessage } from "#db/queries/messages.ts";
import { sealAndWorkOut } from "../factories/evidence-base.ts";
import { aMember } from "../factories/people.ts";
import { type ASurvey, aDraft, aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("the cut-off manifest", (open) => {
  afterEach(async () => {
    expect((await verifyAuditChain(open.db)).kind).toBe("whole");
  });

  async function sendMany({ survey, set, duringIt }: ASurvey, count: number): Promise<string[]> {
    const receipts: string[] = [];
    for (let place = 0; place < count; place += 1)
      receipts.push(await aResponse(open.db, { survey, answers: everyAnswer(set), now: duringIt }));
    return receipts;
  }

  const minutesAfter = ({ survey }: ASurvey, minutes: number) => survey.closesAt.add({ minutes });

  async function make(opened: ASurvey, minutes = 4): Promise<number> {
    const now = minutesAfter(opened, minutes);
    await closeDueDrafts(open.db, now);
    return makeManifests(open.db, { now });
  }

  async function readFile({ survey }: ASurvey): Promise<string> {
    const manifest = await findPublicManifest(open.db, survey);
    if (!manifest) throw new Error("there is no manifest");
    return formatManifestFile(manifest);
  }

  it("is made once after the closing noon, of each receipt that is valid, whoever it is of", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const receipts = await sendMany(opened, 10);
    const professional = await aResponse(open.db, {
      survey,
      answers: everyAnswer(set),
      about: { role: ["professional"] },
      now: duringIt,
    });
    const takenBack = await aResponse(open.db, { survey, answers: everyAnswer(set), now: duringIt });
    await withdrawResponse(open.db, { survey, receipt: takenBack, now: duringIt });
    expect(await make(opened, 2)).toBe(0);
    expect(await findManifestStatus(open.db, survey.inspectionId)).toEqual({ kind: "not-made" });
    expect(await make(opened)).toBe(1);
    expect(await make(opened, 5)).toBe(0);
    const status = await findManifestStatus(open.db, survey.inspectionId);
    expect(status).toMatchObject({ kind: "made", size: 11, unfinishedCount: null, enteredCount: null });
    const file = await readFile(opened);
    for (const receipt of [...receipts, professional])
      expect(checkReceipt(file, receipt)).toMatchObject({ kind: "listed" });
    for (const receipt of [takenBack, "7K2M-4QXR-9D3T-H6WV-8BPN"])
      expect(checkReceipt(file, receipt)).toMatchObject({ kind: "not-listed" });
    const entries = await open.db
      .selectFrom("auditEntries")
      .select(["action", "details"])
      .where("action", "=", "receipts.listed")
      .execute();
    expect(entries).toHaveLength(1);
    expect(entries[0]?.details).toContain(status.kind === "made" ? status.root : "no root");
  });

  it("gives each receipt a proof, which leads to the root and to no other", async () => {
    const opened = await aSurvey(open.db);
    const [receipt = ""] = await sendMany(opened, 11);
    await make(opened);
    const manifest = await findPublicManifest(open.db, opened.survey);
    if (!manifest) throw new Error("there is no manifest");
    const proof = await proveReceipt(manifest, receipt);
    if (!proof) throw new Error("there is no proof");
    expect(proof.leaf).toBe(deriveLeaf(receipt, { salt: manifest.salt, iterations: leafIterations }));
    expect(toHex(followProof(fromHex(proof.leaf), proof, sha256) ?? new Uint8Array())).toBe(manifest.root);
    expect(await proveReceipt(manifest, "7K2M-4QXR-9D3T-H6WV-8BPN")).toBeNull();
    expect(await proveReceipt(manifest, proof.leaf)).toBeNull();
  });

  it("tells nothing of fewer than ten, not even how many", async () => {
    const opened = await aSurvey(open.db);
    await sendMany(opened, 9);
    expect(await make(opened)).toBe(1);
    expect(await findManifestStatus(open.db, opened.survey.inspectionId)).toEqual({ kind: "too-few" });
    expect(await findPublicManifest(open.db, opened.survey)).toBeNull();
    const [row] = await open.db.selectFrom("manifests").selectAll().execute();
    expect(row).toMatchObject({ size: null, root: null, leaves: [] });
    const entry = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "receipts.listed")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.details)).toMatchObject({ fewerThan: 10 });
    expect(entry.details).not.toContain("9,");
  });

  it("counts a changed response once, under the receipt that was given last, while each receipt opens it", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    const [first = ""] = await sendMany(opened, 10);
    const { inspectionId } = survey;
    const begun = await changeResponse(open.db, { survey, receipt: first, now: duringIt });
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const { token } = begun;
    const answers = everyAnswer(set, "It took two years.");
    await saveDraft(open.db, {
      ...{ survey, token, answers, step: "focus/1" },
      done: true,
      copy: null,
      now: duringIt,
    });
    const changed = await submitResponse(open.db, { inspectionId, token, now: duringIt });
    if (changed.kind !== "received") throw new Error(changed.kind);
    await make(opened);
    const file = await readFile(opened);
    expect(file).toContain("\ncount 10\n");
    expect(checkReceipt(file, changed.receipt).kind).toBe("listed");
    expect(checkReceipt(file, first).kind).toBe("not-listed");
    for (const receipt of [first, changed.receipt])
      expect(await findSentResponse(open.db, { inspectionId, receipt })).not.toBeNull();
    const at = minutesAfter(opened, 10);
    expect((await withdrawResponse(open.db, { survey, receipt: first, now: at })).kind).toBe("withdrawn");
    for (const receipt of [first, changed.receipt])
      expect((await withdrawResponse(open.db, { survey, receipt, now: at })).kind).toBe("already-withdrawn");
  });

  it("waits until what nobody sent is seen to, and counts that rounded and apart", async () => {
    const opened = await aSurvey(open.db);
    const { survey, set, duringIt } = opened;
    await sendMany(opened, 10);
    for (let place = 0; place < 12; place += 1)
      await aDraft(open.db, { survey, now: duringIt, answers: everyAnswer(set) });
    expect(await makeManifests(open.db, { now: minutesAfter(opened, 4) })).toBe(0);
    expect(await make(opened)).toBe(1);
    expect(await findManifestStatus(open.db, survey.inspectionId)).toMatchObject({
      ...{ size: 10, unfinishedCount: 10, enteredCount: null },
    });
  });

  it("has its leaves in their own order, which is nobody's, and other ones for each manifest", async () => {
    const opened = await aSurvey(open.db);
    const receipts = await sendMany(opened, 12);
    await make(opened);
    const first = await findPublicManifest(open.db, opened.survey);
    expect(first?.leaves).toEqual(first?.leaves.toSorted());
    const asSent = receipts.map((receipt) =>
      deriveLeaf(receipt, { salt: first?.salt ?? "", iterations: leafIterations }),
    );
    expect(first?.leaves).not.toEqual(asSent);
    await open.db.deleteFrom("manifests").execute();
    await make(opened);
    const second = await findPublicManifest(open.db, opened.survey);
    expect(first?.leaves.filter((leaf) => second?.leaves.includes(leaf))).toEqual([]);
  });

  it("leads from no leaf to a response once that is taken back, by anything that is still stored", async () => {
    const opened = await aSurvey(open.db);
    const { survey } = opened;
    const [receipt = ""] = await sendMany(opened, 10);
    await make(opened);
    const manifest = await findPublicManifest(open.db, survey);
    if (!manifest) throw new Error("there is no manifest");
    expect(await countLinked(open.db, manifest)).toBe(10);
    const at = minutesAfter(opened, 60);
    await withdrawResponse(open.db, { survey, receipt, now: at });
    expect(await countLinked(open.db, manifest)).toBe(9);
    // It stays a leaf, and says no more than that there was one at noon.
    expect(await proveReceipt(manifest, receipt)).not.toBeNull();
    expect((await findPublicManifest(open.db, survey))?.root).toBe(manifest.root);
    const { inspectionId } = survey;
    expect((await findSentResponse(open.db, { inspectionId, receipt }))?.withdrawnAt?.equals(at)).toBe(true);
  });

  it("says with the first seal, once and rounded, how many took back what they had sent", async () => {
    const opened = await aSurvey(open.db);
    const { survey, inspection } = opened;
    const receipts = await sendMany(opened, 25);
    await make(opened);
    for (const receipt of receipts.slice(0, 13))
      await withdrawResponse(open.db, { survey, receipt, now: minutesAfter(opened, 60) });
    const { inspectionId } = survey;
    expect(await findManifestStatus(open.db, inspectionId)).toMatchObject({
      ...{ size: 25, withdrawnCount: null, countedAt: null },
    });
    await aMember(open.db, { inspection, role: "quality-assurance" });
    const by = { inspectionId, actor: inspection.leadActor, now: minutesAfter(opened, 120) };
    expect((await sealAndWorkOut(open.db, by)).kind).toBe("sealed");
    const status = await findManifestStatus(open.db, inspectionId);
    expect(status).toMatchObject({ size: 25, withdrawnCount: 15 });
    const sealed = await open.db
      .selectFrom("auditEntries")
      .select("details")
      .where("action", "=", "seal.computed")
      .executeTakeFirstOrThrow();
    const root = status.kind === "made" ? status.root : "no root";
    expect(sealed.details).toContain(root);
    const message = await open.db
      .selectFrom("messages")
      .select("id")
      .where("template", "=", "audit-proof")
      .executeTakeFirstOrThrow();
    const rendered = await open.db.transaction().execute(async (trx) => {
      const row = await findMessage(trx, message.id);
      return row && renderMessage(trx, { message: row, origin: "https://noonday.test", now: by.now });
    });
    expect(rendered?.text).toContain(root);
  });

  it("of a later closing takes an earlier one's place only where the two numbers tell of ten or more", async () => {
    const opened = await aSurvey(open.db);
    const { survey } = opened;
    const { inspectionId } = survey;
    await sendMany(opened, 10);
    await make(opened);
    const first = await findPublicManifest(open.db, survey);
    const move = async (hours: number) => {
      const closesAt = survey.closesAt.add({ hours });
      await open.db
        .updateTable("inspectionDates")
        .set({ at: closesAt })
        .where("inspectionId", "=", inspectionId)
        .where("key", "=", "survey-closes")
        .execute();
      return { ...opened, survey: { ...survey, closesAt }, duringIt: closesAt.subtract({ hours: 1 }) };
    };
    const once = await move(2);
    await sendMany(once, 3);
    expect(await make(once)).toBe(0);
    expect(await findPublicManifest(open.db, survey)).toEqual(first);
    const twice = await move(4);
    await sendMany(twice, 7);
    expect(await make(twice)).toBe(1);
    const second = await findPublicManifest(open.db, survey);
    expect(second?.leaves).toHaveLength(20);
    expect(second?.closedAt.equals(twice.survey.closesAt)).toBe(true);
  });

  it("is made once though two processes make it at the same time", async () => {
    const opened = await aSurvey(open.db);
    await sendMany(opened, 10);
    const now = minutesAfter(opened, 4);
    await closeDueDrafts(open.db, now);
    const made = await Promise.all([makeManifests(open.db, { now }), makeManifests(open.db, { now })]);
    expect(made.toSorted()).toEqual([0, 1]);
    const manifest = await findPublicManifest(open.db, opened.survey);
    expect(manifest?.leaves).toHaveLength(10);
  });
});

/** How many leaves whoever has all of the database can tell to be a response's. */
async function countLinked(
  db: Queries,
  manifest: { salt: string; leaves: readonly string[] },
): Promise<number> {
  const sent = await db.selectFrom("responses").select("receiptHash").execute();
  const further = await db.selectFrom("furtherReceipts").select("receiptHash").execute();
  const derived = [...sent, ...further].flatMap(({ receiptHash }) =>
    receiptHash === null
      ? []
      : pbkdf2Sync(receiptHash, leafSaltOf(manifest.salt), leafIterations, 32, "sha256").toString("hex"),
  );
  return derived.filter((leaf) => manifest.leaves.includes(leaf)).length;
}
