import { expect, it } from "vitest";
import type { Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findStatementLanguage, insertStatementOnce } from "#db/queries/consents.ts";
import { insertDraft } from "#db/queries/drafts.ts";
import { describeOnBoth } from "./on-both.ts";

const statement = (id: string, language = "en") => ({
  id,
  name: "parents",
  version: 1,
  language,
  text: {},
  firstUsedAt: Temporal.Instant.from("2026-11-23T09:00:00.000Z"),
});

const draftOfNoInspection = {
  id: "draft",
  inspectionId: "no such",
  approvalId: "no such",
  tokenHash: "hash",
  sharedDevice: false,
  about: {},
  answers: {},
  sameAnswers: {},
  childProfiles: [],
  passed: [],
  late: {},
  windows: {},
  revision: 0,
  doubts: [],
  changesResponseId: null,
  faults: "",
  language: "en",
  startedAt: Temporal.Instant.from("2026-11-23T09:00:00.000Z"),
  savedAt: Temporal.Instant.from("2026-11-23T09:00:00.000Z"),
  closedAt: null,
  eraseAt: null,
};

describeOnBoth("a transaction whose statements are not each waited for", (open) => {
  const inOne = <Result>(work: (trx: Trx) => Promise<Result>) => open.db.transaction().execute(work);
  const kept = async () => (await open.db.selectFrom("consentStatements").select("id").execute()).length;

  it("keeps them all, in their order, and reads what it has changed", async () => {
    const read = await inOne(async (trx) => {
      await serializeTransactions(trx, "inspection:any");
      await insertStatementOnce(trx, statement("one", "pl"));
      await insertStatementOnce(trx, statement("one", "so"));
      await insertStatementOnce(trx, statement("two"));
      return findStatementLanguage(trx, "one");
    });
    expect(read).toBe("pl");
    expect(await kept()).toBe(2);
  });

  it("keeps nothing, and says why, where one of them failed", async () => {
    const failing = inOne(async (trx) => {
      await insertStatementOnce(trx, statement("one"));
      await insertDraft(trx, draftOfNoInspection);
      await insertStatementOnce(trx, statement("two"));
    });
    await expect(failing).rejects.toThrow(/foreign key/i);
    expect(await kept()).toBe(0);
  });

  it("says why to whoever asks something after one that failed, and leaves the connection in order", async () => {
    const failing = inOne(async (trx) => {
      await insertDraft(trx, draftOfNoInspection);
      return findStatementLanguage(trx, "one");
    });
    await expect(failing).rejects.toThrow(/foreign key/i);
    await inOne((trx) => insertStatementOnce(trx, statement("one")));
    expect(await kept()).toBe(1);
  });

  it("keeps nothing where its own work fails, waited for or not", async () => {
    const failing = inOne(async (trx) => {
      await insertStatementOnce(trx, statement("one"));
      throw new Error("changed our mind");
    });
    await expect(failing).rejects.toThrow("changed our mind");
    expect(await kept()).toBe(0);
    const many = Array.from({ length: 30 }, (_, index) =>
      inOne((trx) => insertStatementOnce(trx, statement(`${index}`))),
    );
    await Promise.all(many);
    expect(await kept()).toBe(30);
  });
});
