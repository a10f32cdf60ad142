import { existsSync, renameSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { extractText } from "#app/domain/evidence/extract-text.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { pairedFolders } from "../factories/folders.ts";
import { endRests, runDueJobs } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { aRevisit, usual } from "../factories/revisits.ts";
import { describeOnBoth } from "./on-both.ts";

async function* inPieces(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}

const now = usual.notifiedAt.add({ hours: 2 });

describeOnBoth("evidence, once it is received,", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  async function begun() {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const revisit = await aRevisit(open.db);
    const officer = await aMember(open.db, { revisit, role: "local-area-officer" });
    return { revisit, officer, revisitId: revisit.id, uploads };
  }
  type Begun = Awaited<ReturnType<typeof begun>>;

  async function sent({ revisit, revisitId, officer, uploads }: Begun) {
    const kept = await uploads.keep(inPieces(pdfFile(["Waits fell by half"])));
    if (typeof kept === "string") throw new Error(kept);
    const outcome = await receiveUpload(open.db, {
      ...{ revisitId, uploads, file: { ...kept, fileName: "Waits.pdf" }, shows: "Waits fell." },
      ...{ focusAreaIds: revisit.focusAreas.slice(0, 1).map(({ id }) => id), requestId: null },
      ...{ organisation: "Exampleshire Council", quota: 1024 * 1024, actor: officer.actor, now },
    });
    if (outcome.kind !== "received") throw new Error(outcome.kind);
    return { uploadId: outcome.uploadId, path: uploads.pathOf(kept.storedName) };
  }

  const reading = ({ revisitId, revisit }: Begun, uploadId: string) =>
    openUpload(open.db, {
      ...{ revisitId, uploadId, sentBy: null, how: "read" },
      ...{ actor: revisit.leadActor, now: now.add({ hours: 1 }) },
    });

  it("is scanned later where no scanner could be reached, and removed if it is infected", async () => {
    const made = await begun();
    const { uploads } = made;
    const { uploadId, path } = await sent(made);
    const saying = (scan: "clean" | "infected" | "not-scanned") => ({ ...uploads, scan: async () => scan });
    expect(await scanUpload(open.db, { uploadId, uploads: saying("not-scanned"), now })).toBe("not-scanned");
    expect((await reading(made, uploadId))?.scan).toBe("not-scanned");
    expect(await scanUpload(open.db, { uploadId, uploads: saying("infected"), now })).toBe("infected");
    expect(await reading(made, uploadId)).toMatchObject({ scan: "infected", isKept: false });
    expect(existsSync(path)).toBe(false);
  });

  it("is never without text because its file was away, or its reading broke off, for a moment", async () => {
    const made = await begun();
    const { uploads } = made;
    const { uploadId, path } = await sent(made);
    const text = async () => (await reading(made, uploadId))?.text;
    renameSync(path, `${path}.away`);
    const failures = await runDueJobs(open.db, { uploads });
    expect(failures).toMatchObject([{ job: "extract-text", error: { code: "ENOENT" } }]);
    expect(await text()).toBe(null);
    renameSync(`${path}.away`, path);
    const about = { uploadId, uploads, now, signal: AbortSignal.abort() };
    await expect(extractText(open.db, about)).rejects.toThrow("aborted");
    expect(await text()).toBe(null);
    await endRests(open.db);
    expect(await runDueJobs(open.db, { uploads })).toEqual([]);
    expect(await text()).toBe("Waits fell by half");
  });

  it("is scanned and read though the scanner never judges the file before it", async () => {
    const made = await begun();
    const { uploads } = made;
    const [bad, good] = [await sent(made), await sent(made)];
    const scanning = {
      ...uploads,
      scan: async (name: string) => (bad.path.endsWith(name) ? "not-scanned" : "clean") as "clean",
    };
    const env = { dataDir: "data", publicOrigin: "https://noonday.example", clamavUrl: "tcp://scanner" };
    await runDueJobs(open.db, { uploads: scanning, env });
    expect(await reading(made, bad.uploadId)).toMatchObject({
      scan: "not-scanned",
      text: "Waits fell by half",
    });
    expect(await reading(made, good.uploadId)).toMatchObject({ scan: "clean", text: "Waits fell by half" });
  });
});
