import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scanUpload } from "#app/domain/evidence/scan-upload.server.ts";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { sweepFiles } from "#app/domain/files/sweep-files.server.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { aStray, isThere, storedEvidence } from "../factories/stored-evidence.ts";
import { describeOnBoth } from "./on-both.ts";

describeOnBoth("the sweep of files", (open) => {
  const { now, aSender, folders, send, sendOld, withdraw } = storedEvidence(open);
  const days = (many: number) => now.add({ hours: many * 24 });

  it("keeps newer files for 30 days where an older database was put back, gives them meanwhile, and puts them back", async () => {
    const sender = await aSender();
    const { uploads } = await folders();
    const kept = await sendOld(sender, uploads);
    const newer = await sendOld(sender, uploads);
    const rows = await open.db
      .selectFrom("evidenceUploads")
      .selectAll()
      .where("id", "=", newer.uploadId)
      .execute();
    await open.db.deleteFrom("evidenceFocusAreas").where("uploadId", "=", newer.uploadId).execute();
    await open.db.deleteFrom("evidenceUploads").where("id", "=", newer.uploadId).execute();
    const sweep = (at: Temporal.Instant) => sweepUploads(open.db, { uploads, now: at });
    const none = { erased: 0, quarantined: 0, restored: 0, removed: 0 };
    expect(await sweep(now)).toEqual({ ...none, quarantined: 1 });
    expect(isThere(uploads, newer.storedName)).toBe(false);
    expect(isThere(uploads, kept.storedName)).toBe(true);
    expect(await sweep(days(29))).toEqual(none);
    expect(await uploads.quarantine.list()).toEqual(
      [{ storedName: newer.storedName, size: newer.size, quarantinedAt: "2026-09-14T10:00:00.000Z" }].map(
        (line) => ({ ...line, quarantinedAt: now.toString({ smallestUnit: "millisecond" }) }),
      ),
    );
    const opened = await uploads.open(newer.storedName, newer);
    expect(opened.kind).toBe("opened");
    if (opened.kind === "opened") await opened.close();

    await open.db.insertInto("evidenceUploads").values(rows).execute();
    expect(await sweep(days(60))).toEqual({ ...none, restored: 1 });
    expect(isThere(uploads, newer.storedName)).toBe(true);
    expect(await uploads.quarantine.list()).toEqual([]);
  });

  it("removes what no record names after 30 days, and says so in the audit", async () => {
    const { uploads } = await folders();
    const stray = aStray(uploads);
    const young = makeId();
    writeFileSync(uploads.pathOf(young), "on its way");
    await sweepUploads(open.db, { uploads, now });
    expect([isThere(uploads, stray), isThere(uploads, young)]).toEqual([false, true]);
    expect(await sweepUploads(open.db, { uploads, now: days(30) })).toMatchObject({ removed: 1 });
    expect(existsSync(uploads.quarantine.pathOf(stray))).toBe(false);
    const last = await open.db.selectFrom("auditEntries").select(["actorKind", "details"]).executeTakeFirst();
    expect(last).toEqual({ actorKind: "noonday", details: '{"folder":"uploads","count":1}' });
  });

  it("finishes an erasure that broke off, and erases again what an older copy of the folder brings back", async () => {
    const sender = await aSender();
    const { uploads } = await folders();
    const { storedName, uploadId } = await sendOld(sender, uploads);
    const contents = readFileSync(uploads.pathOf(storedName));
    const failing = { ...uploads, remove: () => Promise.reject(new Error("the process ended here")) };
    expect((await withdraw(sender, failing, uploadId)).kind).toBe("withdrawn");
    expect(isThere(uploads, storedName)).toBe(true);
    await expect(sweepUploads(open.db, { uploads: failing, now })).rejects.toThrow("could not be removed");
    expect(await sweepUploads(open.db, { uploads, now })).toMatchObject({ erased: 1, quarantined: 0 });
    expect(isThere(uploads, storedName)).toBe(false);
    writeFileSync(uploads.pathOf(storedName), contents);
    expect(await sweepUploads(open.db, { uploads, now })).toMatchObject({ erased: 1, quarantined: 0 });
    expect(isThere(uploads, storedName)).toBe(false);
  });

  it("erases from quarantine what is erased while it lies there", async () => {
    const { uploads } = await folders();
    const stray = aStray(uploads);
    await sweepUploads(open.db, { uploads, now });
    const erased = { storedName: stray, folder: "uploads", why: "withdrawn", erasedAt: now };
    await open.db
      .insertInto("erasedFiles")
      .values({ ...erased, removedAt: null })
      .execute();
    expect(await sweepUploads(open.db, { uploads, now })).toMatchObject({ erased: 1 });
    expect(existsSync(uploads.quarantine.pathOf(stray))).toBe(false);
  });

  it("writes down each erasure without a word of whose it was", async () => {
    const sender = await aSender();
    const { uploads } = await folders();
    const [one, other] = [await sendOld(sender, uploads), await sendOld(sender, uploads)];
    await withdraw(sender, uploads, one.uploadId);
    const scanner = { ...uploads, scan: async () => "infected" as const };
    await scanUpload(open.db, { uploadId: other.uploadId, uploads: scanner, now });
    const rows = await open.db.selectFrom("erasedFiles").selectAll().orderBy("why", "desc").execute();
    const at = now;
    expect(rows).toEqual([
      {
        storedName: one.storedName,
        folder: "uploads",
        why: "withdrawn",
        erasedAt: at,
        removedAt: at,
        listedAt: null,
      },
      {
        storedName: other.storedName,
        folder: "uploads",
        why: "infected",
        erasedAt: at,
        removedAt: at,
        listedAt: null,
      },
    ]);
    expect([isThere(uploads, one.storedName), isThere(uploads, other.storedName)]).toEqual([false, false]);
  });

  it("finds what no record names among many files that have one", async () => {
    const { uploads } = await folders();
    for (let n = 0; n < 1100; n += 1) aStray(uploads);
    const all = await uploads.list();
    const last = all.at(-1) ?? "";
    const listNamesAmong = async (_db: Queries, names: readonly string[]) =>
      names.filter((name) => name !== last);
    expect(await sweepFiles(open.db, { files: uploads, listNamesAmong, now })).toMatchObject({
      quarantined: 1,
    });
    expect(isThere(uploads, last)).toBe(false);
  });

  it("leaves a file whose receipt was written down though the database seemed to fail", async () => {
    const sender = await aSender();
    const { uploads } = await folders();
    const losing: Queries = Object.create(open.db, {
      transaction: {
        value: () => ({
          async execute(run: Parameters<ReturnType<Queries["transaction"]>["execute"]>[0]) {
            await open.db.transaction().execute(run);
            throw new Error("the connection ended");
          },
        }),
      },
    });
    const { kept, outcome } = await send(sender, uploads, losing);
    await expect(outcome).rejects.toThrow("the connection ended");
    expect(isThere(uploads, kept.storedName)).toBe(true);
  });
});
