import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { findStoredPreview } from "#app/domain/evidence/find-stored-preview.server.ts";
import { findUploadState } from "#app/domain/evidence/find-upload-state.server.ts";
import { failPreview, makePreview } from "#app/domain/evidence/make-preview.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import type { FileKindKey } from "#app/domain/file-formats/file-kinds.ts";
import { enqueueMissingJobs } from "#app/domain/jobs/enqueue-missing-jobs.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { pairedFolders } from "../factories/folders.ts";
import { aPng } from "../factories/images.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { runDueJobs } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

const now = usual.notifiedAt.add({ hours: 2 });

async function* inPieces(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}

describeOnBoth("an image sent as evidence", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function sent(fileName = "Board.png") {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const inspection = await anInspection(open.db);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const kept = await uploads.keep(inPieces(aPng(30, 20)));
    if (typeof kept === "string") throw new Error(kept);
    const outcome = await receiveUpload(open.db, {
      ...{ inspectionId: inspection.id, uploads, file: { ...kept, fileName }, shows: "The board." },
      ...{ focusAreaIds: inspection.focusAreas.slice(0, 1).map(({ id }) => id), requestId: null },
      ...{ organisation: "Exampleshire Council", quota: 1024 * 1024, actor: officer.actor, now },
    });
    if (outcome.kind !== "received") throw new Error(outcome.kind);
    return { inspection, officer, uploads, uploadId: outcome.uploadId, file: kept.storedName };
  }
  type Sent = Awaited<ReturnType<typeof sent>>;
  const opened = ({ inspection, uploadId }: Sent) =>
    openUpload(open.db, {
      ...{ inspectionId: inspection.id, uploadId, sentBy: null, how: "previewed" },
      ...{ actor: inspection.leadActor, now },
    });
  const stored = ({ inspection, uploadId }: Sent, sentBy: string | null = null) =>
    findStoredPreview(open.db, { inspectionId: inspection.id, uploadId, sentBy });
  const state = ({ inspection, uploadId }: Sent, sentBy: string | null = null) =>
    findUploadState(open.db, { inspectionId: inspection.id, uploadId, sentBy });
  const asKind = ({ uploadId }: Sent, kind: FileKindKey) =>
    open.db.updateTable("evidenceUploads").set({ kind }).where("id", "=", uploadId).execute();

  it("has a preview beside it, for whoever may have the file, which is swept away with nothing", async () => {
    const made = await sent();
    expect((await opened(made))?.preview).toEqual({ kind: "waiting" });
    expect(await state(made)).toBe("kept unread waiting not-scanned");
    expect(await stored(made)).toBeNull();
    expect(await runDueJobs(open.db, { uploads: made.uploads, clock: { now: () => now } })).toEqual([]);
    expect((await opened(made))?.preview).toEqual({ kind: "made", width: 30, height: 20 });
    expect(await state(made)).toBe("kept read made not-scanned");
    const preview = await stored(made);
    expect(existsSync(made.uploads.pathOf(preview?.storedName ?? ""))).toBe(true);
    expect(await stored(made, made.officer.id)).toEqual(preview);
    const forum = await aMember(open.db, { inspection: made.inspection, role: "parent-carer-forum" });
    expect(await stored(made, forum.id)).toBeNull();
    expect(await state(made, forum.id)).toBeNull();
    const elsewhere = await anInspection(open.db);
    expect(await stored({ ...made, inspection: elsewhere })).toBeNull();
    await sweepUploads(open.db, { uploads: made.uploads, now: now.add({ hours: 48 }) });
    expect(existsSync(made.uploads.pathOf(preview?.storedName ?? ""))).toBe(true);
    const entries = await open.db.selectFrom("auditEntries").select("action").execute();
    expect(entries.map(({ action }) => action)).toContain("evidence.previewed");
  });

  it.each(["withdrawn", "infected"] as const)("takes its preview with it when it is %s", async (how) => {
    const made = await sent();
    const { inspection, uploads, uploadId, officer, file } = made;
    await makePreview(open.db, { uploadId, uploads, now });
    const { storedName = "" } = (await stored(made)) ?? {};
    const by = { inspectionId: inspection.id, uploadId, uploads, reason: "", actor: officer.actor, now };
    if (how === "withdrawn") await withdrawUpload(open.db, by);
    else await scanUpload(open.db, { uploadId, uploads: { ...uploads, scan: async () => "infected" }, now });
    expect([file, storedName].map((name) => existsSync(uploads.pathOf(name)))).toEqual([false, false]);
    expect(await stored(made)).toBeNull();
    const erased = await open.db.selectFrom("erasedFiles").select(["storedName", "why"]).execute();
    expect(erased.map((row) => row.storedName).sort()).toEqual([file, storedName].sort());
    // Whoever drew it a second time meanwhile leaves nothing behind.
    await makePreview(open.db, { uploadId, uploads, now });
    expect(await uploads.list()).toEqual([]);
  });

  it.each([2, 5])("is drawn once, though %i ask for it at once", async (count) => {
    const { uploads, uploadId } = await sent();
    let kept = 0;
    const watched: Uploads = {
      ...uploads,
      keep: (...given) => {
        kept += 1;
        return uploads.keep(...given);
      },
    };
    const makings = Array.from({ length: count }, () =>
      makePreview(open.db, { uploadId, uploads: watched, now }),
    );
    await Promise.all(makings);
    await makePreview(open.db, { uploadId, uploads: watched, now });
    expect(kept).toBe(1);
    expect(await open.db.selectFrom("evidencePreviews").select("uploadId").execute()).toEqual([{ uploadId }]);
  });

  it("is tried again after all who asked were told that its file is away", async () => {
    const { uploads, uploadId, file } = await sent();
    const away: Uploads = { ...uploads, pathOf: (name) => `${uploads.pathOf(name)}-away` };
    const makings = [1, 2].map(() => makePreview(open.db, { uploadId, uploads: away, now }));
    expect((await Promise.allSettled(makings)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await makePreview(open.db, { uploadId, uploads, now });
    expect(await uploads.list()).toHaveLength(2);
    expect(existsSync(uploads.pathOf(file))).toBe(true);
  });

  it("has none where nobody can draw it, and says why", async () => {
    const made = await sent();
    const { uploads, uploadId } = made;
    await asKind(made, "heic");
    await makePreview(open.db, { uploadId, uploads, now });
    expect((await opened(made))?.preview).toEqual({ kind: "not-made", why: "no-decoder" });
    await open.db.deleteFrom("evidencePreviews").execute();
    await failPreview(open.db, { uploadId, now });
    await failPreview(open.db, { uploadId, now });
    expect((await opened(made))?.preview).toEqual({ kind: "not-made", why: "not-readable" });
  });

  it("gets its preview later where it came before there were any, or its file was away", async () => {
    const made = await sent();
    const { uploadId, uploads } = made;
    await open.db.deleteFrom("jobs").execute();
    expect(await enqueueMissingJobs(open.db, { hasScanner: false })).toBeGreaterThan(0);
    const jobs = await open.db.selectFrom("jobs").select("kind").execute();
    expect(jobs.map(({ kind }) => kind).sort()).toEqual(["extract-text", "make-preview"]);
    await uploads.remove(made.file);
    await expect(makePreview(open.db, { uploadId, uploads, now })).rejects.toThrow("ENOENT");
    expect((await opened(made))?.preview).toEqual({ kind: "waiting" });
  });
});
