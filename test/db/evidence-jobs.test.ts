import { existsSync, renameSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { pdfFile, wordFile } from "#app/demo/files.ts";
import { extractText } from "#app/domain/evidence/extract-text.server.ts";
import { listEvidence } from "#app/domain/evidence/list-evidence.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import { pairedFolders } from "../factories/folders.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { endRests, jobsFolder, runDueJobs } from "../factories/jobs.ts";
import { at, pdfOf } from "../factories/pdfs.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

async function* inPieces(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}

const picture = { content: "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q" };
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const now = usual.notifiedAt.add({ hours: 2 });

describeOnBoth("evidence, once it is received,", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  async function begun() {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const inspection = await anInspection(open.db);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    return { inspection, officer, inspectionId: inspection.id, uploads };
  }
  type Begun = Awaited<ReturnType<typeof begun>>;

  async function sent(
    { inspection, inspectionId, officer, uploads }: Begun,
    { contents = pdfFile(["Waits fell by half"]), fileName = "Waits.pdf" } = {},
  ) {
    const kept = await uploads.keep(inPieces(contents));
    if (typeof kept === "string") throw new Error(kept);
    const outcome = await receiveUpload(open.db, {
      ...{ inspectionId, uploads, file: { ...kept, fileName }, shows: "Waits fell." },
      ...{ focusAreaIds: inspection.focusAreas.slice(0, 1).map(({ id }) => id), requestId: null },
      ...{ organisation: "Exampleshire Council", quota: 1024 * 1024, actor: officer.actor, now },
    });
    if (outcome.kind !== "received") throw new Error(outcome.kind);
    return { uploadId: outcome.uploadId, path: uploads.pathOf(kept.storedName) };
  }

  const reading = ({ inspectionId, inspection }: Begun, uploadId: string) =>
    openUpload(open.db, {
      ...{ inspectionId, uploadId, sentBy: null, how: "read" },
      ...{ actor: inspection.leadActor, now: now.add({ hours: 1 }) },
    });

  it("is scanned later where no scanner could be reached, and removed if it is infected", async () => {
    const made = await begun();
    const { uploads } = made;
    const { uploadId, path } = await sent(made);
    const saying = (scan: "clean" | "infected" | "not-scanned") => ({ ...uploads, scan: async () => scan });
    expect(await scanUpload(open.db, { uploadId, uploads: saying("not-scanned"), now })).toBe("not-scanned");
    expect((await reading(made, uploadId))?.scan).toBe("not-scanned");
    expect(await scanUpload(open.db, { uploadId, uploads: saying("infected"), now })).toBe("infected");
    expect(await reading(made, uploadId)).toMatchObject({ scan: "infected", isStored: false });
    expect(existsSync(path)).toBe(false);
  });

  it.each(["clean", "infected"] as const)(
    "that was taken back while a scan found it %s is only that",
    async (scan) => {
      const made = await begun();
      const { uploads, inspectionId, officer } = made;
      const { uploadId } = await sent(made);
      const owner = { inspectionId, uploadId, uploads, reason: "", actor: officer.actor, now };
      const whileScanned = {
        ...uploads,
        scan: async () => {
          expect((await withdrawUpload(open.db, owner)).kind).toBe("withdrawn");
          return scan;
        },
      };
      expect(await scanUpload(open.db, { uploadId, uploads: whileScanned, now })).toBe("nothing-to-scan");
      const upload = await open.db.selectFrom("evidenceUploads").selectAll().executeTakeFirstOrThrow();
      expect(upload).toMatchObject({ storedName: null, scan: "not-scanned" });
      const entries = await open.db.selectFrom("auditEntries").select("action").execute();
      expect(entries.map(({ action }) => action)).not.toContain("evidence.removed-with-virus");
      expect(await open.db.selectFrom("erasures").select("subjectId").execute()).toHaveLength(1);
    },
  );

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

  it.each<[string, () => { contents: Buffer; fileName: string }, object]>([
    [
      "a PDF of pictures",
      () => ({ contents: pdfOf([picture, picture]), fileName: "Scan.pdf" }),
      { text: "", textProblem: "no-words", wordlessPages: 2 },
    ],
    [
      "a PDF of words and pictures",
      () => ({ contents: pdfOf([{ content: at(72, 700, "One") }, picture]), fileName: "Part.pdf" }),
      { text: "One", textProblem: null, wordlessPages: 1 },
    ],
    [
      "a PDF that cannot be read",
      () => ({ contents: Buffer.from("%PDF-1.4 and nothing more"), fileName: "Broken.pdf" }),
      { text: "", textProblem: "unreadable", wordlessPages: 0 },
    ],
    [
      "a document without words",
      () => ({ contents: wordFile([]), fileName: "Empty.docx" }),
      { text: "", textProblem: "no-words" },
    ],
    [
      "a text",
      () => ({ contents: Buffer.from("One"), fileName: "One.txt" }),
      { text: "One", textProblem: null, wordlessPages: 0 },
    ],
    ...[
      "\u200b",
      "\ufeff",
      " \u200b\n\u2060",
      "\u00a0",
      "\u2800\u2800",
      "\u3164",
      "\u200e\u200f",
      "\u00ad \ufe0f",
    ].map((signs): [string, () => { contents: Buffer; fileName: string }, object] => [
      `a text of signs that show nothing (${JSON.stringify(signs)})`,
      () => ({ contents: Buffer.from(signs), fileName: "Nothing.txt" }),
      { text: "", textProblem: "no-words", wordlessPages: 0 },
    ]),
    [
      "an image, whose name is put right",
      () => ({ contents: png, fileName: "screenshot.jpg" }),
      { fileName: "screenshot.png", textProblem: null },
    ],
  ])("says what of it can be searched: %s", async (_what, file, expected) => {
    const made = await begun();
    const { uploadId } = await sent(made, file());
    await runDueJobs(open.db, { uploads: made.uploads });
    expect(await reading(made, uploadId)).toMatchObject(expected);
    const listed = await listEvidence(open.db, {
      inspectionId: made.inspectionId,
      sentBy: null,
      askedOf: null,
    });
    const problem = "textProblem" in expected ? expected.textProblem : null;
    expect(listed.uploads).toMatchObject([{ textProblem: problem }]);
  });

  it("is scanned and read though the scanner never judges the file before it", async () => {
    const made = await begun();
    const { uploads } = made;
    const [bad, good] = [await sent(made), await sent(made)];
    const scanning = {
      ...uploads,
      scan: async (name: string) => (bad.path.endsWith(name) ? "not-scanned" : "clean") as "clean",
    };
    const env = {
      ...{ dataDir: jobsFolder, publicOrigin: "https://noonday.example", timestampUrl: undefined },
      ...{ clamavUrl: "tcp://scanner", erasureListCopyDir: undefined, backupDays: 30 },
    };
    await runDueJobs(open.db, { uploads: scanning, env });
    expect(await reading(made, bad.uploadId)).toMatchObject({
      scan: "not-scanned",
      text: "Waits fell by half",
    });
    expect(await reading(made, good.uploadId)).toMatchObject({ scan: "clean", text: "Waits fell by half" });
  });
});
