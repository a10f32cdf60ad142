import { existsSync, rmSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { answerWithdrawal } from "#app/domain/evidence/answer-withdrawal.server.ts";
import { extractText } from "#app/domain/evidence/extract-text.server.ts";
import { makePreview } from "#app/domain/evidence/make-preview.server.ts";
import { openUpload } from "#app/domain/evidence/open-upload.server.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { withdrawUpload } from "#app/domain/evidence/withdraw-upload.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { pairedFolders } from "../factories/folders.ts";
import { aPng } from "../factories/images.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember } from "../factories/people.ts";
import { describeOnBoth } from "./on-both.ts";

const now = usual.notifiedAt.add({ hours: 2 });
const words = Buffer.from("He waits for a place since May.\n\n".repeat(200));

async function* inPieces(contents: Buffer): AsyncGenerator<Buffer> {
  yield contents;
}

/** The same database; `onBegin` is called whenever a transaction begins. */
function watchTransactions(db: Queries, onBegin: () => void): Queries {
  return new Proxy(db, {
    get(target, key) {
      if (key === "transaction") onBegin();
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

describeOnBoth("evidence that is taken back while Noonday is at work on it", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function aPlace() {
    const { dataDir, uploads } = await pairedFolders(open.db);
    folders.push(dataDir);
    const inspection = await anInspection(open.db);
    const officer = await aMember(open.db, { inspection, role: "local-area-officer" });
    const send = async (fileName: string, contents: Buffer) => {
      const kept = await uploads.keep(inPieces(contents));
      if (typeof kept === "string") throw new Error(kept);
      const outcome = await receiveUpload(open.db, {
        ...{ inspectionId: inspection.id, uploads, file: { ...kept, fileName }, shows: "Waits." },
        ...{ focusAreaIds: inspection.focusAreas.slice(0, 1).map(({ id }) => id), requestId: null },
        ...{ organisation: "Exampleshire Council", quota: 1024 * 1024, actor: officer.actor, now },
      });
      if (outcome.kind !== "received") throw new Error(outcome.kind);
      return { uploadId: outcome.uploadId, storedName: kept.storedName };
    };
    return { inspection, officer, uploads, send };
  }
  type Place = Awaited<ReturnType<typeof aPlace>>;

  const works = {
    "its text is taken out": { fileName: "Waits.txt", contents: words, run: extractText },
    "its preview is drawn": { fileName: "Board.png", contents: aPng(30, 20), run: makePreview },
  };
  const ends = {
    async "its owner"({ inspection, officer, uploads }: Place, uploadId: string) {
      const by = { inspectionId: inspection.id, uploadId, uploads, reason: "", actor: officer.actor, now };
      expect(await withdrawUpload(open.db, by)).toEqual({ kind: "withdrawn" });
    },
    async "an inspector who was asked"({ inspection, officer, uploads }: Place, uploadId: string) {
      const about = { inspectionId: inspection.id, uploadId, uploads, now };
      const opening = { ...about, sentBy: null, how: "read" as const, actor: inspection.leadActor };
      await openUpload(open.db, opening);
      await withdrawUpload(open.db, { ...about, reason: "A child’s name.", actor: officer.actor });
      const answer = { withdraw: true, answer: "Gone.", actor: inspection.leadActor };
      const from = { db: open.db, reader: createDirectQueries(open.db) };
      expect(await answerWithdrawal(from, { ...about, ...answer })).toEqual({ kind: "withdrawn" });
    },
    async "a scanner that finds a virus"({ uploads }: Place, uploadId: string) {
      const scanner: Uploads = { ...uploads, scan: async () => "infected" };
      expect(await scanUpload(open.db, { uploadId, uploads: scanner, now })).toBe("infected");
    },
  };

  const rows = Object.keys(works).flatMap((work) => Object.keys(ends).map((by) => [work, by] as const));
  it.each(rows)("leaves nothing behind: %s, and it goes by %s", async (work, by) => {
    const place = await aPlace();
    const { fileName, contents, run } = works[work as keyof typeof works];
    for (let round = 0; round < 2; round += 1) {
      const { uploadId } = await place.send(fileName, contents);
      const going = Promise.withResolvers<void>();
      const begin = () =>
        void ends[by as keyof typeof ends](place, uploadId).then(going.resolve, going.reject);
      await run(watchTransactions(open.db, begin), { uploadId, uploads: place.uploads, now });
      await going.promise;
    }
    expect(await open.db.selectFrom("evidencePreviews").select("storedName").execute()).toEqual([]);
    expect(await open.db.selectFrom("evidencePassages").select("id").execute()).toEqual([]);
    expect(await open.db.selectFrom("texts").select("number").execute()).toEqual([]);
    expect(await place.uploads.list()).toEqual([]);
  });

  it.each(Object.keys(ends))(
    "takes along a preview that was never written down: it goes by %s",
    async (by) => {
      const place = await aPlace();
      const { uploadId, storedName } = await place.send("Board.png", aPng(30, 20));
      await makePreview(open.db, { uploadId, uploads: place.uploads, now });
      // Killed before its transaction was committed.
      await open.db.deleteFrom("evidencePreviews").execute();
      expect(await place.uploads.list()).toHaveLength(2);
      await ends[by as keyof typeof ends](place, uploadId);
      expect(await place.uploads.list()).toEqual([]);
      expect(existsSync(place.uploads.pathOf(storedName))).toBe(false);
    },
  );

  it("has one preview, however often whoever draws it is killed", async () => {
    const place = await aPlace();
    const { uploadId } = await place.send("Board.png", aPng(30, 20));
    for (let times = 0; times < 3; times += 1) {
      await open.db.deleteFrom("evidencePreviews").execute();
      await makePreview(open.db, { uploadId, uploads: place.uploads, now });
    }
    const both = [1, 2].map(() => makePreview(open.db, { uploadId, uploads: place.uploads, now }));
    await Promise.all(both);
    expect(await place.uploads.list()).toHaveLength(2);
    await sweepUploads(open.db, { uploads: place.uploads, now: now.add({ hours: 48 }) });
    expect(await place.uploads.list()).toHaveLength(2);
  });
});
