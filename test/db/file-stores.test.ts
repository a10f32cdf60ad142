import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import {
  confirmFileStore,
  findFileStoreStatus,
  pairFileStore,
} from "#app/domain/files/pair-file-store.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import { createUploads } from "#app/platform/uploads.ts";
import type { PairedFolders } from "../factories/folders.ts";
import { aStray, inOnePiece, isThere, type Sender, storedEvidence } from "../factories/stored-evidence.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("files and their database", (open) => {
  const { now, aSender, folders, sendOld, withdraw } = storedEvidence(open);
  const inTwoMonths = now.add({ hours: 60 * 24 });
  const plainFolders = ({ dataDir }: { dataDir: string }) => ({
    uploads: createUploads({ dataDir }),
    exports: createUploads({ dataDir }, "exports"),
  });
  const forgetStore = () => open.db.deleteFrom("fileStores").execute();
  const forgetRows = async () => {
    await open.db.deleteFrom("evidenceFocusAreas").execute();
    await open.db.deleteFrom("evidenceUploads").execute();
  };
  const idFile = (dataDir: string, folder = "uploads") => join(dataDir, folder, "noonday-files.json");

  describe("at a start", () => {
    type Place = PairedFolders & { sender: Sender; storedName: string };
    /** What happened to a database with one file of evidence, and what a start finds. */
    const starts: [string, (place: Place) => Promise<unknown> | unknown, string][] = [
      ["nothing", () => undefined, "paired"],
      ["an empty database", async () => [await forgetRows(), await forgetStore()], "unknown-files"],
      [
        "an empty database, from before there were ids",
        async ({ dataDir }) => [await forgetRows(), await forgetStore(), rmSync(idFile(dataDir))],
        "unknown-files",
      ],
      [
        "an empty database, where all files were in quarantine",
        async ({ uploads, storedName }) => [
          await forgetRows(),
          await forgetStore(),
          await uploads.quarantine.add(storedName, now.toString()),
        ],
        "unknown-files",
      ],
      ["a database from before there were ids", forgetStore, "paired"],
      [
        "both from before there were ids",
        async ({ dataDir }) => [
          await forgetStore(),
          rmSync(idFile(dataDir)),
          rmSync(idFile(dataDir, "exports")),
        ],
        "paired",
      ],
      [
        "both from before there were ids, and a file is missing",
        async ({ uploads, dataDir, storedName }) => [
          await forgetStore(),
          rmSync(idFile(dataDir)),
          rmSync(uploads.pathOf(storedName)),
        ],
        "missing-files",
      ],
      ["a new folder", ({ dataDir }) => rmSync(dataDir, { recursive: true }), "folder-without-id"],
      [
        "a new folder, and a database from before there were ids",
        async ({ dataDir }) => [rmSync(dataDir, { recursive: true }), await forgetStore()],
        "missing-files",
      ],
      ["the folder put back without its id", ({ dataDir }) => rmSync(idFile(dataDir)), "folder-without-id"],
      [
        "the folder of another Noonday",
        ({ dataDir }) => createUploads({ dataDir }).writeStoreId(makeId()),
        "other-id",
      ],
      ["an id file that holds nothing", ({ dataDir }) => writeFileSync(idFile(dataDir), ""), "other-id"],
      [
        "the exports left out of a backup",
        ({ dataDir }) => rmSync(join(dataDir, "exports"), { recursive: true }),
        "paired",
      ],
      [
        "exports of another Noonday",
        ({ dataDir }) => createUploads({ dataDir }, "exports").writeStoreId(makeId()),
        "other-id",
      ],
      [
        "exports put back without their id",
        ({ dataDir, exports }) => [rmSync(idFile(dataDir, "exports")), aStray(exports)],
        "folder-without-id",
      ],
      [
        "an empty database, and all files gone",
        async ({ uploads, storedName }) => [
          await forgetRows(),
          await forgetStore(),
          rmSync(uploads.pathOf(storedName)),
        ],
        "paired",
      ],
    ];

    it.each(starts)("after %s no file is touched where they differ", async (_what, happen, expected) => {
      const sender = await aSender();
      const place = await folders();
      const { storedName } = await sendOld(sender, place.uploads);
      await happen({ ...place, sender, storedName });
      const plain = plainFolders(place);
      const listing = () => [
        existsSync(place.dataDir) ? readdirSync(place.dataDir, { recursive: true }).toSorted() : [],
      ];
      const filesBefore = listing();
      const status = await pairFileStore(open.db, plain, now);
      expect(status.kind === "differs" ? status.why : status.kind).toBe(expected);
      if (status.kind !== "differs") {
        expect(await findFileStoreStatus(open.db, plain)).toEqual({ kind: "paired" });
        expect(await place.uploads.keep(inOnePiece(Buffer.from("more")))).toMatchObject({ size: 4 });
        return;
      }
      const isOfExports = (await plain.uploads.findStoreId()) === (await storeIdOf());
      expect(await sweepUploads(open.db, { uploads: plain.uploads, now: inTwoMonths })).toEqual(
        isOfExports ? { erased: 0, quarantined: 0, restored: 0, removed: 0 } : null,
      );
      const touched = isOfExports ? place.exports : place.uploads;
      expect(await touched.keep(inOnePiece(Buffer.from("more")))).toBe("not-paired");
      await touched.remove(storedName);
      expect(listing()).toEqual(filesBefore);
    });
    const storeIdOf = async () =>
      (await open.db.selectFrom("fileStores").select("storeId").executeTakeFirst())?.storeId;

    it("a person says that the folder is right, once, about what they saw", async () => {
      const sender = await aSender();
      const place = await folders();
      const kept = await sendOld(sender, place.uploads);
      const taken = await sendOld(sender, place.uploads);
      rmSync(idFile(place.dataDir));
      const plain = plainFolders(place);
      const stray = aStray(plain.uploads);
      const status = await pairFileStore(open.db, plain, now);
      if (status.kind !== "differs") throw new Error(status.kind);
      // What is erased on purpose is erased in the database at once, and its file as soon as that may be touched.
      expect((await withdraw(sender, place.uploads, taken.uploadId)).kind).toBe("withdrawn");
      expect(isThere(plain.uploads, taken.storedName)).toBe(true);

      const by = { ...plain, actor: sender.inspection.leadActor, now };
      expect((await confirmFileStore(open.db, { ...by, seen: "else" })).kind).toBe("changed-since");
      expect((await confirmFileStore(open.db, { ...by, seen: status.seen })).kind).toBe("paired");
      expect((await confirmFileStore(open.db, { ...by, seen: status.seen })).kind).toBe("paired-already");
      expect(await sweepUploads(open.db, { uploads: place.uploads, now })).toEqual({
        erased: 1,
        quarantined: 1,
        restored: 0,
        removed: 0,
      });
      expect(await plain.uploads.list()).toEqual([kept.storedName]);
      expect((await plain.uploads.quarantine.list()).map(({ storedName }) => storedName)).toEqual([stray]);
      const last = await open.db
        .selectFrom("auditEntries")
        .select(["action", "actorId"])
        .orderBy("number", "desc")
        .executeTakeFirst();
      expect(last).toEqual({
        action: "files.paired",
        actorId: sender.inspection.lead.id,
      });
    });

    it("several servers share one store, and one with a folder of its own is refused until a person decides", async () => {
      const shared = await folders();
      expect(await pairFileStore(open.db, plainFolders(shared), now)).toEqual({ kind: "paired" });
      const second = await folders();
      const status = await pairFileStore(open.db, plainFolders(second), now);
      expect(status).toMatchObject({ kind: "differs", why: "folder-without-id" });
      expect(await second.uploads.keep(inOnePiece(Buffer.from("more")))).toBe("not-paired");
      const many = await Promise.all(
        [1, 2, 3, 4].map(() => pairFileStore(open.db, plainFolders(shared), now)),
      );
      expect(many.map(({ kind }) => kind)).toEqual(["paired", "paired", "paired", "paired"]);
      if (status.kind !== "differs") return;
      const { leadActor } = (await aSender()).inspection;
      const decide = { ...plainFolders(second), seen: status.seen, actor: leadActor, now };
      expect((await confirmFileStore(open.db, decide)).kind).toBe("paired");
      // Now it is the first that has the wrong folder.
      expect(await shared.uploads.keep(inOnePiece(Buffer.from("more")))).toBe("not-paired");
    });

    it("servers that begin together pair one new store with one new database", async () => {
      const place = await folders();
      await forgetStore();
      rmSync(place.dataDir, { recursive: true });
      await Promise.all([1, 2, 3, 4].map(() => pairFileStore(open.db, plainFolders(place), now)));
      const row = await open.db.selectFrom("fileStores").select("storeId").executeTakeFirstOrThrow();
      expect(readFileSync(idFile(place.dataDir), "utf8")).toContain(row.storeId);
      expect(await findFileStoreStatus(open.db, plainFolders(place))).toEqual({ kind: "paired" });
    });
  });
});
