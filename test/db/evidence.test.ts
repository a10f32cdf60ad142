import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { countFilesToRead } from "#app/domain/evidence/count-files-to-read.server.ts";
import { listEvidence } from "#app/domain/evidence/list-evidence.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { splitIntoPassages } from "#app/domain/evidence/passages.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { askForEvidence, closeRequest } from "#app/domain/evidence-requests/ask-for-evidence.server.ts";
import { linkEvidence } from "#app/domain/findings/link-evidence.server.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { openDocument } from "#app/domain/reading/open-document.server.ts";
import { parseReadingQueue } from "#app/domain/reading/text-filter.ts";
import { indexTexts } from "#app/domain/search/index-texts.server.ts";
import { createUploads, type Uploads } from "#app/platform/uploads.ts";
import { createBackgroundQueries, createDirectQueries } from "#db/background-queries.ts";
import { countTexts } from "#db/queries/text-counts.ts";
import { pairedFolders } from "../factories/folders.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { runDueJobs } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

async function* inPieces(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents.subarray(0, 100);
  yield contents.subarray(100);
}

const now = usual.notifiedAt.add({ hours: 2 });
const afterTheLastDay = Temporal.Instant.from("2026-11-27T09:00:00Z");
const afterTheVisit = Temporal.Instant.from("2026-12-14T09:00:00Z");

describeOnBoth("evidence", (open) => {
  let dataDir: string;
  let uploads: Uploads;
  beforeEach(async () => {
    ({ dataDir, uploads } = await pairedFolders(open.db));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  async function begun() {
    const inspection = await anInspection(open.db);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const forum = await aMember(open.db, { inspection, role: "parent-carer-forum" });
    const focusAreaIds = inspection.focusAreas.slice(0, 2).map(({ id }) => id);
    return { inspection, officer, forum, focusAreaIds, inspectionId: inspection.id };
  }
  type Begun = Awaited<ReturnType<typeof begun>>;

  async function send(
    { inspectionId, officer, focusAreaIds }: Begun,
    changes: Partial<Parameters<typeof receiveUpload>[1]> = {},
  ) {
    const storedFile = await uploads.keep(inPieces(pdfFile(["Waits fell by half"])));
    if (typeof storedFile === "string") throw new Error(storedFile);
    const outcome = await receiveUpload(open.db, {
      inspectionId,
      uploads,
      file: { ...storedFile, fileName: "Waits.pdf" },
      shows: "Waits fell.",
      focusAreaIds,
      requestId: null,
      organisation: "Exampleshire Council",
      quota: 1024 * 1024,
      actor: officer.actor,
      now,
      ...changes,
    });
    return { outcome, path: uploads.pathOf(storedFile.storedName) };
  }

  async function sent(made: Begun, changes = {}) {
    const { outcome, path } = await send(made, changes);
    if (outcome.kind !== "received") throw new Error(outcome.kind);
    return { ...outcome, path };
  }

  const reading = ({ inspectionId, inspection }: Begun, uploadId: string) =>
    openUpload(open.db, {
      inspectionId,
      uploadId,
      sentBy: null,
      how: "read",
      actor: inspection.leadActor,
      now: now.add({ hours: 1 }),
    });
  const actions = async () =>
    (
      await open.db.selectFrom("auditEntries").select(["action", "details"]).orderBy("number").execute()
    ).slice(-1)[0];

  it("is tied to its focus areas, and only its sender and those who inspect see it", async () => {
    const made = await begun();
    const { uploadId, late } = await sent(made);
    expect(late).toBe(false);
    expect((await actions())?.action).toBe("evidence.received");
    expect((await actions())?.details).not.toContain("Waits");
    const { inspectionId, officer, forum } = made;
    const listedFor = async (sentBy: string | null) =>
      (await listEvidence(open.db, { inspectionId, sentBy, askedOf: null })).uploads;
    const [upload] = await listedFor(officer.id);
    expect(upload).toMatchObject({
      id: uploadId,
      fileName: "Waits.pdf",
      scan: "not-scanned",
      openedAt: null,
    });
    expect(upload?.focusAreaIds.sort()).toEqual([...made.focusAreaIds].sort());
    expect(await listedFor(forum.id)).toEqual([]);
    expect(await listedFor(null)).toHaveLength(1);
    const asked = { inspectionId, uploadId, how: "read" as const, now };
    expect(await openUpload(open.db, { ...asked, sentBy: forum.id, actor: forum.actor })).toBeNull();
    const other = await anInspection(open.db);
    expect(
      await openUpload(open.db, {
        ...asked,
        inspectionId: other.id,
        sentBy: null,
        actor: other.leadActor,
      }),
    ).toBeNull();
  });

  it("is refused, and its file removed, for a focus area of another re-visit, and for what was asked of others", async () => {
    const made = await begun();
    const other = await anInspection(open.db);
    const foreign = await send(made, { focusAreaIds: [other.focusAreas[0]?.id ?? ""] });
    expect(foreign.outcome.kind).toBe("no-such-focus-area");
    expect(existsSync(foreign.path)).toBe(false);
    const asked = await ask(made, "parent-carer-forum");
    const unaskedCount = await send(made, { requestId: asked });
    expect(unaskedCount.outcome.kind).toBe("no-such-request");
    expect(existsSync(unaskedCount.path)).toBe(false);
  });

  async function ask(
    { inspectionId, inspection }: Begun,
    askedOf: "local-area-officer" | "parent-carer-forum",
    byDate = "2026-12-16",
  ) {
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const outcome = await askForEvidence(from, {
      inspectionId,
      request: "The log of calls.",
      askedOf,
      focusAreaId: inspection.focusAreas[0]?.id ?? null,
      byDate: Temporal.PlainDate.from(byDate),
      countsNobodyHeard: false,
      actor: inspection.leadActor,
      now,
    });
    if (outcome.kind !== "requested") throw new Error(outcome.kind);
    return outcome.requestId;
  }

  it("is late after its last day, and not taken after the visit, but for what was asked for until that is closed", async () => {
    const made = await begun();
    expect(await sent(made, { now: afterTheLastDay })).toMatchObject({ late: true });
    expect((await send(made, { now: afterTheVisit })).outcome.kind).toBe("requests-only");
    const requestId = await ask(made, "local-area-officer");
    expect(await sent(made, { now: afterTheVisit, requestId })).toMatchObject({ late: false });
    const closing = { inspectionId: made.inspectionId, requestId, actor: made.inspection.leadActor, now };
    expect((await closeRequest(open.db, closing)).kind).toBe("closed");
    expect((await closeRequest(open.db, closing)).kind).toBe("closed-already");
    expect((await send(made, { now: afterTheVisit, requestId })).outcome.kind).toBe("no-such-request");
    await expect(ask(made, "local-area-officer", "2026-11-20")).rejects.toThrow("day-over");
  });

  it("is read in the reading room in passages, which is opening it, and is gone from there when it is taken back", async () => {
    const begin = await begun();
    const { inspection, inspectionId, officer, focusAreaIds } = begin;
    const [kept, other] = [await sent(begin), await sent(begin)];
    expect(await countFilesToRead(open.db, { inspectionId })).toBe(2);
    await runDueJobs(open.db, { uploads, clock: { now: () => now } });
    expect(await countFilesToRead(open.db, { inspectionId })).toBe(0);
    const long = `${"Leaders say that waits fell. ".repeat(80)}\n\nElephants.`;
    const passages = splitIntoPassages(long).map((words, place) => ({
      id: `${other.uploadId}-${place}`,
      uploadId: other.uploadId,
      position: place + 2,
      words,
    }));
    await open.db.insertInto("evidencePassages").values(passages).execute();
    await indexTexts(open.db);
    const reader = createBackgroundQueries(open.database);
    const filterOf = (query: string) => parseReadingQueue(new URLSearchParams(query)).filter;
    const about = { inspectionId, personId: inspection.lead.id };
    const count = (query: string) => countTexts(open.db, { ...about, filter: filterOf(query) });
    await indexTexts(open.db);
    expect(await count("words=elephant")).toBe(0);
    expect(await count(`document=${other.uploadId}&words=elephant`)).toBe(1);
    const owner = { inspectionId, uploads, reason: "", actor: officer.actor, now };
    const taken = await withdrawUpload(open.db, { ...owner, uploadId: other.uploadId });
    expect(taken.kind).toBe("withdrawn");
    expect(await count(`document=${other.uploadId}`)).toBe(0);
    expect(await count(`document=${kept.uploadId}`)).toBe(1);
    const found = { inspectionId, uploadId: kept.uploadId, filter: filterOf("words=half"), page: 1 };
    const opened = await openDocument(
      { db: open.db, reader },
      { ...found, actor: inspection.leadActor, now },
    );
    expect(opened?.passages).toMatchObject([{ fileName: "Waits.pdf", passage: 1, mayQuote: false }]);
    expect(opened?.passages[0]?.focusAreas.map(({ id }) => id)).toEqual(focusAreaIds);
    const refused = await withdrawUpload(open.db, { ...owner, uploadId: kept.uploadId });
    expect(refused.kind).toBe("reason-needed");
    await reader.close();
  });

  it("can be what a finding rests on, which says so when it is taken back", async () => {
    const made = await begun();
    const { inspectionId, inspection, focusAreaIds, officer, forum } = made;
    const [focusAreaId = ""] = focusAreaIds;
    const by = { inspectionId, actor: inspection.leadActor, now };
    const written = await writeFinding(open.db, { ...by, focusAreaId, words: "Waits fell." });
    if (written.kind !== "written") throw new Error(written.kind);
    const { findingId } = written;
    const elsewhere = await sent(made, { focusAreaIds: [inspection.focusAreas[2]?.id ?? ""] });
    const { uploadId } = await sent(made);
    const other = await sent(made, { actor: forum.actor });
    const reader = createBackgroundQueries(open.database);
    for (const [id, kind] of [
      [uploadId, "linked"],
      [other.uploadId, "linked"],
      [elsewhere.uploadId, "not-found"],
      ["another", "not-found"],
    ] as const) {
      const items = [{ kind: "document" as const, uploadId: id }];
      expect((await linkEvidence({ db: open.db, reader }, { ...by, findingId, items })).kind).toBe(kind);
    }
    const rests = async () =>
      (await listFindings({ db: open.db, reader }, inspectionId))[0]?.evidence
        .map(({ source, question, changed }) => [source, question, changed === null])
        .sort();
    expect(await rests()).toEqual([
      ["forum", "Waits.pdf: Waits fell.", true],
      ["leaders", "Waits.pdf: Waits fell.", true],
    ]);
    await withdrawUpload(open.db, { inspectionId, uploadId, uploads, reason: "", actor: officer.actor, now });
    expect(await rests()).toEqual([
      ["forum", "Waits.pdf: Waits fell.", true],
      ["leaders", "A document that is not there any more", false],
    ]);
    await reader.close();
  });

  it("is taken back by its sender until an inspector opened it, with file and text", async () => {
    const made = await begun();
    const { uploadId, path } = await sent(made);
    await runDueJobs(open.db, { uploads, clock: { now: () => now } });
    const { officer, forum, inspectionId } = made;
    const owner = { inspectionId, uploadId, uploads, reason: "", actor: officer.actor, now };
    // Quality assurance and the sender may open it without that.
    const quality = await aMember(open.db, { inspection: made.inspection, role: "quality-assurance" });
    const look = { inspectionId, uploadId, how: "read" as const, now };
    expect(await openUpload(open.db, { ...look, sentBy: null, actor: quality.actor })).toMatchObject({
      text: "Waits fell by half",
      openedAt: null,
    });
    expect((await actions())?.action).toBe("evidence.opened");
    expect((await withdrawUpload(open.db, { ...owner, actor: forum.actor })).kind).toBe("no-such-upload");
    expect((await withdrawUpload(open.db, owner)).kind).toBe("withdrawn");
    expect(existsSync(path)).toBe(false);
    expect(await reading(made, uploadId)).toMatchObject({ storedName: null, text: null, openedAt: null });
    expect((await withdrawUpload(open.db, owner)).kind).toBe("already-withdrawn");
  });

  it.each([true, false])("is asked back after an inspector opened it (answered %s)", async (withdraw) => {
    const made = await begun();
    const { uploadId, path } = await sent(made);
    expect(await reading(made, uploadId)).toMatchObject({ openedByName: made.inspection.lead.name });
    const owner = { inspectionId: made.inspectionId, uploadId, uploads, actor: made.officer.actor, now };
    expect((await withdrawUpload(open.db, { ...owner, reason: "" })).kind).toBe("reason-needed");
    expect((await withdrawUpload(open.db, { ...owner, reason: "A name is in it." })).kind).toBe("requested");
    expect(existsSync(path)).toBe(true);
    const from = { db: open.db, reader: createDirectQueries(open.db) };
    const answer = {
      ...owner,
      actor: made.inspection.leadActor,
      withdraw,
      answer: withdraw ? "" : "It stays.",
    };
    expect((await answerWithdrawal(from, answer)).kind).toBe(withdraw ? "withdrawn" : "kept");
    expect((await answerWithdrawal(from, answer)).kind).toBe("nothing-asked");
    expect(existsSync(path)).toBe(!withdraw);
    expect((await reading(made, uploadId))?.withdrawal.kind).toBe(withdraw ? "withdrawn" : "refused");
  });

  it("is refused beyond what one person may keep, until they take something back", async () => {
    const made = await begun();
    const { uploadId } = await sent(made);
    const { size } = await open.db.selectFrom("evidenceUploads").select("size").executeTakeFirstOrThrow();
    const quota = 2 * Number(size) - 1;
    const { outcome, path } = await send(made, { quota });
    expect(outcome).toEqual({ kind: "refused", why: "quota" });
    expect(existsSync(path)).toBe(false);
    expect((await send(made, { quota, actor: made.forum.actor })).outcome.kind).toBe("received");
    const { inspectionId, officer } = made;
    await withdrawUpload(open.db, { inspectionId, uploads, uploadId, reason: "", actor: officer.actor, now });
    expect((await send(made, { quota })).outcome.kind).toBe("received");
  });

  it("is not kept where the disk is nearly full", async () => {
    const before = readdirSync(join(dataDir, "uploads"));
    const crowded = createUploads({ dataDir, keepFree: Number.MAX_SAFE_INTEGER });
    expect(await crowded.keep(inPieces(Buffer.from("a few words")))).toBe("disk-full");
    expect(readdirSync(join(dataDir, "uploads"))).toEqual(before);
  });

  it("is not half kept where the disk is full", async () => {
    const before = readdirSync(join(dataDir, "uploads"));
    const full = (async function* () {
      yield Buffer.from("the beginning");
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    })();
    expect(await uploads.keep(full)).toBe("disk-full");
    expect(readdirSync(join(dataDir, "uploads"))).toEqual(before);
  });
});
