import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { afterEach, beforeEach, expect, it } from "vitest";
import { verifyAuditChain } from "#app/domain/audit/verify-audit-chain.server.ts";
import { makeBackup } from "#app/domain/backups/make-backup.server.ts";
import { requireReplayed, restoreBackup } from "#app/domain/backups/restore-backup.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { listErasures } from "#app/domain/erasure/list-erasures.server.ts";
import { sweepErasures } from "#app/domain/erasure/sweep-erasures.server.ts";
import { changeResponse } from "#app/domain/responses/change-response.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { compareSealsWithAudit } from "#app/domain/seals/compare-with-audit.server.ts";
import { withdrawByLaw } from "#app/domain/seals/withdraw-by-law.server.ts";
import { erasureListIn } from "#app/platform/erasure-list.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { openDatabase } from "#db/connection.ts";
import { countOwnedRows } from "#db/dialects/deletion.ts";
import { makeTemporaryDatabase } from "#db/dialects/temporary-database.ts";
import { findDeletion } from "#db/queries/deletions.ts";
import { insertOpenidAccount } from "#db/queries/openid-accounts.ts";
import { anEvidenceBase, sealAndWorkOut } from "#test/factories/evidence-base.ts";
import { aDraft, aResponse, aSurvey, everyAnswer } from "#test/factories/responses.ts";
import { aPublishedLetter, dayAfter, twoPeopleDelete } from "../factories/deletions.ts";
import { aDocument, seal } from "../factories/erased-words.ts";
import { erasuresOfWords } from "../factories/erasures-of-words.ts";
import { aLeadInspector, aPasskeyOf, longBefore } from "../factories/people.ts";
import { inOnePiece } from "../factories/stored-evidence.ts";
import { findInFiles } from "./files-on-disk.ts";
import { describeOnBoth } from "./on-both.ts";

const quiet = { warn: () => undefined, error: () => undefined };
const unhurried = { waitMs: 120_000, maxLockMs: 60_000 };
const nowMs = 1_800_000_000_000;
const days = (count: number) => Temporal.Duration.from({ hours: 24 * count });

describeOnBoth("a backup", (open) => {
  let folder = "";
  let identity = "";
  let recipients: string[] = [];
  let removals: (() => Promise<void>)[] = [];
  const at = (name: string) => join(folder, name);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "noonday-backup-"));
    mkdirSync(at("data"));
    identity = await generateIdentity();
    recipients = [await identityToRecipient(identity)];
  });
  afterEach(async () => {
    for (const remove of removals) await remove();
    removals = [];
    rmSync(folder, { recursive: true, force: true });
  });

  const uploads = () => createUploads({ dataDir: at("data") });
  const back = (now: Temporal.Instant, mayRemove = true) =>
    makeBackup(open.database, {
      ...{ folder: at("backups"), dataDir: at("data"), uploads: uploads(), recipients, now },
      ...{ backupDays: 30, environment: process.env, mayRemove: async () => mayRemove },
    });
  const list = (now: Temporal.Instant) =>
    listErasures(open.db, { dataDir: at("data"), copyDir: undefined, now });

  async function place(name = "restored") {
    if (open.database.kind === "sqlite") {
      return { dataDir: at(name), databaseUrl: join(at(name), "noonday.sqlite") };
    }
    const { url, remove } = await makeTemporaryDatabase(open.database.place, { nowMs });
    removals.push(remove);
    return { dataDir: at(name), databaseUrl: url };
  }

  async function restore(path: string, now: Temporal.Instant, changes: object = {}) {
    const where = await place();
    const erasureLists = [erasureListIn(at("data"))];
    const input = {
      ...{ path, identities: [identity], place: where, erasureLists, now },
      ...{ mayBeExpired: false, environment: process.env },
    };
    const restored = await restoreBackup({ ...input, ...changes });
    const database = openDatabase(where.databaseUrl);
    removals.unshift(() => database.close());
    return { ...restored, database, db: database.queries, dataDir: where.dataDir };
  }

  type Sent = Pick<Parameters<typeof changeResponse>[1], "survey" | "receipt" | "now">;

  /** The writer answers one question in other words; which. */
  async function changeOneAnswer({ answers, ...sent }: Sent & { answers: Record<string, string[]> }) {
    const begun = await changeResponse(open.db, sent);
    if (begun.kind !== "begun") throw new Error(begun.kind);
    const [changed = ""] = Object.keys(answers).filter((id) => answers[id]?.[0]?.includes("zqx"));
    const { survey, now } = sent;
    const step = { survey, token: begun.token, step: "focus/1" as const, done: true, copy: null, now };
    await saveDraft(open.db, { ...step, answers: { ...answers, [changed]: ["Other words."] } });
    await submitResponse(open.db, { inspectionId: survey.inspectionId, token: begun.token, now });
    return changed;
  }

  it("is put back as it was, with its files, encrypted on the way", async () => {
    const survey = await aSurvey(open.db);
    const { duringIt: now } = survey;
    await aResponse(open.db, {
      survey: survey.survey,
      now,
      answers: everyAnswer(survey.set, "it takes zqx ages"),
    });
    const file = await uploads().keep(inOnePiece("What was sent: zqx."));
    if (typeof file === "string") throw new Error(file);
    await aDocument({ ...survey, db: open.db }, "zqx", file);
    const { path, contents } = await back(now);
    expect(contents.counts).toMatchObject({ responses: 1, evidenceUploads: 1 });
    expect(readFileSync(path).includes("zqx")).toBe(false);
    expect(readdirSync(at("backups")).sort()).toEqual(["erasures.jsonl", path.split("/").at(-1)]);
    expect(readdirSync(at("data")).sort()).toEqual(["backup-folders.json", "erasures.jsonl", "uploads"]);

    const { check, db, dataDir } = await restore(path, now);
    expect(check).toMatchObject({
      responses: 1,
      receipts: 1,
      problems: [],
      files: { checked: 1, missing: 0 },
    });
    expect(readFileSync(createUploads({ dataDir }).pathOf(file.storedName), "utf8")).toBe(
      "What was sent: zqx.",
    );
    expect(await db.selectFrom("responses").selectAll().execute()).toEqual(
      await open.db.selectFrom("responses").selectAll().execute(),
    );
    const last = await db
      .selectFrom("auditEntries")
      .select("action")
      .orderBy("number", "desc")
      .executeTakeFirst();
    expect(last?.action).toBe("backup.restored");
    await requireReplayed(db, dataDir);
  });

  it("brings no session, passkey or account at a provider back, which may have been ended since", async () => {
    const lead = await aLeadInspector(open.db);
    await aPasskeyOf(open.db, lead);
    const account = { issuer: "https://provider.example", subject: "one", personId: lead.id };
    const now = longBefore.add(days(1));
    await open.db
      .transaction()
      .execute((trx) => insertOpenidAccount(trx, { ...account, createdAt: now, lastUsedAt: now }));
    const { path } = await back(now);
    await list(now);
    const { db } = await restore(path, now);
    for (const table of ["sessions", "passkeys", "openidAccounts"] as const)
      expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  });

  it("brings back nothing of a re-visit that two people deleted since, one of whom came after it was made", async () => {
    const { db } = open;
    const { inspection, by } = await anEvidenceBase(db);
    expect((await sealAndWorkOut(db, by)).kind).toBe("sealed");
    await aPublishedLetter(db, inspection);
    const { path } = await back(dayAfter);
    const { deletionId } = await twoPeopleDelete(db, inspection);
    const now = dayAfter.add(days(1));
    await list(now);

    const restored = await restore(path, now);
    expect(restored.check.problems.filter((problem) => !/files/.test(problem))).toEqual([]);
    expect(await countOwnedRows(restored.db, inspection.id)).toBe(0);
    const deletion = await findDeletion(restored.db, deletionId);
    expect(deletion).toMatchObject({ inspectionId: inspection.id, sealNumber: 1 });
    expect(deletion?.finishedAt).not.toBeNull();
    expect(await compareSealsWithAudit(restored.db)).toEqual([]);
    expect((await verifyAuditChain(restored.db)).kind).toBe("whole");
    await requireReplayed(restored.db, restored.dataDir);
  });

  it("brings back nothing of what was erased since, whatever kind of erasing it was", async () => {
    const survey = await aSurvey(open.db);
    const stage = { ...survey, db: open.db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const marks = Object.keys(erasuresOfWords).map((_, number) => `zqx${String(number).padStart(3, "0")}vw7`);
    const erasers = [];
    for (const [number, make] of Object.values(erasuresOfWords).entries()) {
      const brief = `it takes ${marks[number]} ages`;
      erasers.push(await make(stage, { brief, long: `${brief} ${"and more ".repeat(100)}` }));
    }
    const { path } = await back(survey.duringIt);
    for (const erase of erasers) await erase();
    const now = survey.survey.closesAt.add(days(9));
    await list(now);

    const { database, db, replayed, check } = await restore(path, now);
    expect(check.problems.filter((problem) => !/files/.test(problem))).toEqual([]);
    expect(replayed.erased).toBeGreaterThanOrEqual(marks.length);
    expect(await sweepErasures(db, { now: now.add(days(1)), log: quiet, limits: unhurried })).toBe("swept");
    expect(await findInFiles(database, marks)).toEqual([]);
  });

  it("loses of a changed response the answers that were changed, and no other", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const answers = everyAnswer(set, "it takes zqx ages");
    const receipt = await aResponse(open.db, { survey, now, answers });
    const { path } = await back(now);
    const changed = await changeOneAnswer({ survey, receipt, answers, now });
    await list(now);

    const { db } = await restore(path, now);
    const rows = await db.selectFrom("answers").select("questionVersionId").execute();
    const expected = Object.entries(answers).flatMap(([id, values]) =>
      id === changed ? [] : values.map(() => id),
    );
    expect(rows.map((row) => row.questionVersionId).sort()).toEqual(expected.sort());
  });

  it("loses of a draft, sent and changed since, the words that were changed, and no other", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const answers = everyAnswer(set, "it takes zqx ages");
    const token = await aDraft(open.db, { survey, now, answers });
    const { path } = await back(now);
    const about = { inspectionId: survey.inspectionId, token, now };
    const submitted = await submitResponse(open.db, about);
    if (submitted.kind !== "received") throw new Error(submitted.kind);
    const changed = await changeOneAnswer({ survey, receipt: submitted.receipt, answers, now });
    await list(now);

    const { db } = await restore(path, now);
    const drafts = await db.selectFrom("drafts").select("answers").execute();
    const { [changed]: _, ...others } = answers;
    expect(drafts.map((draft) => draft.answers)).toEqual([others]);
  });

  it("loses the draft of a response that was sent and taken back since, and keeps one that was only sent", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const tokens = [];
    for (const words of ["taken back", "only sent"]) {
      tokens.push(await aDraft(open.db, { survey, now, answers: everyAnswer(set, words) }));
    }
    const { path } = await back(now);
    const receipts = [];
    for (const token of tokens) {
      const sent = await submitResponse(open.db, { inspectionId: survey.inspectionId, token, now });
      if (sent.kind !== "received") throw new Error(sent.kind);
      receipts.push(sent.receipt);
    }
    await withdrawResponse(open.db, { survey, receipt: receipts[0] ?? "", now });
    await list(now);
    const { db } = await restore(path, now);
    const drafts = await db.selectFrom("drafts").select("answers").execute();
    expect(drafts.map(({ answers }) => Object.values(answers).flat().includes("only sent"))).toEqual([true]);
  });

  it("is erased again from under a seal where the law asked for it, and the seal is taken off for anything else", async () => {
    const survey = await aSurvey(open.db);
    const stage = { ...survey, db: open.db, focusAreaId: survey.inspection.focusAreas[0]?.id ?? "" };
    const { inspection, duringIt: now } = survey;
    const receipt = await aResponse(open.db, {
      ...{ survey: survey.survey, now },
      answers: everyAnswer(survey.set, "it takes zqx ages"),
    });
    await seal(stage);
    const { path } = await back(now);
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    await withdrawByLaw(open.db, { ...by, response: { receipt }, reason: "They asked for it." });
    await list(now);
    const { db, replayed } = await restore(path, now);
    expect(replayed).toMatchObject({ erased: 1, unsealed: 0 });
    expect(await db.selectFrom("answers").select("words").execute()).toEqual([]);
    expect(await db.selectFrom("lawfulWithdrawals").select("recordedBy").execute()).toEqual([
      { recordedBy: inspection.leadActor.personId },
    ]);
  });

  it("goes only into an empty place, with a list that is its own, within its days, by its key", async () => {
    const { survey, set, duringIt: now } = await aSurvey(open.db);
    const receipt = await aResponse(open.db, { survey, now, answers: everyAnswer(set, "it takes zqx ages") });
    await withdrawResponse(open.db, { survey, receipt, now });
    await list(now);
    const { path } = await back(now);
    await expect(restore(path, now.add(days(30)))).rejects.toThrow("was to be used until");
    await expect(restore(path, now, { identities: [await generateIdentity()] })).rejects.toThrow(
      "None of the keys",
    );
    expect(readdirSync(folder)).not.toContain("restored");
    await expect(
      restoreBackup({
        ...{
          path,
          identities: [identity],
          erasureLists: [],
          mayBeExpired: false,
          environment: process.env,
          now,
        },
        place: { dataDir: at("data"), databaseUrl: join(at("data"), "noonday.sqlite") },
      }),
    ).rejects.toThrow(open.database.kind === "sqlite" ? "holds something" : "a backup of PostgreSQL");
    writeFileSync(at("other.jsonl"), "");
    await expect(restore(path, now, { erasureLists: [at("other.jsonl")] })).rejects.toThrow("lacks 1");
    await expect(requireReplayed(open.db, at("restored"))).rejects.toThrow("has begun and not ended");
  });

  it("is refused where a byte of it is another, or its end is missing", async () => {
    const { duringIt: now } = await aSurvey(open.db);
    const { path } = await back(now);
    const bytes = readFileSync(path);
    for (const [name, damaged] of [
      [
        "changed",
        Buffer.from(bytes).fill(bytes.at(-100) === 0 ? 1 : 0, bytes.length - 100, bytes.length - 99),
      ],
      ["cut", bytes.subarray(0, -70_000)],
      ["short", bytes.subarray(0, 100)],
    ] as const) {
      writeFileSync(at(name), damaged);
      await expect(restore(at(name), now), name).rejects.toThrow(/damaged|cut off/);
      rmSync(at("restored"), { recursive: true, force: true });
    }
  });

  it("is removed when its days are over, but not by a clock in doubt", async () => {
    const { duringIt: now } = await aSurvey(open.db);
    const first = await back(now);
    await back(now.add(days(20)));
    expect((await back(now.add(days(30)), false)).removed).toEqual([]);
    expect((await back(now.add(days(31)))).removed).toEqual([first.path.split("/").at(-1)]);
    expect(readdirSync(at("backups")).filter((name) => name.endsWith(".age"))).toHaveLength(3);
  });

  it("leaves out what is erased while it is made, and says how many files are missing", async () => {
    const survey = await aSurvey(open.db);
    const { duringIt: now } = survey;
    const erased = await uploads().keep(inOnePiece("one"));
    if (typeof erased === "string") throw new Error(erased);
    await aDocument({ ...survey, db: open.db }, "x", erased);
    await aDocument({ ...survey, db: open.db }, "y");
    await uploads().remove(erased.storedName);
    await open.db
      .insertInto("erasedFiles")
      .values({
        storedName: erased.storedName,
        folder: "uploads",
        why: "withdrawn",
        erasedAt: now,
        removedAt: now,
        listedAt: null,
      })
      .execute();
    expect((await back(now)).contents).toMatchObject({ erasedMeanwhile: 1, missingFiles: 1 });
  });
});
