import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import { askForExport } from "#app/domain/exports/ask-for-export.server.ts";
import type { BackgroundExportKind } from "#app/domain/exports/export-kinds.ts";
import { listExports } from "#app/domain/exports/list-exports.server.ts";
import { failExport } from "#app/domain/exports/make-export.server.ts";
import { findMadeExport } from "#app/domain/exports/open-export.server.ts";
import { removeExport } from "#app/domain/exports/remove-export.server.ts";
import { sweepExports } from "#app/domain/exports/sweep-exports.server.ts";
import type { JobContext } from "#app/jobs/job.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { pairedFolders } from "../factories/folders.ts";
import { endRests, runDueJobs } from "../factories/jobs.ts";
import { aMember } from "../factories/people.ts";
import { aSurvey } from "../factories/responses.ts";
import { describeOnBoth } from "./on-both.ts";

vi.setConfig({ testTimeout: 60_000 });

describeOnBoth("the removal of an export", (open) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  async function setUp() {
    const { inspection, duringIt: now } = await aSurvey(open.db);
    const dataDir = mkdtempSync(join(tmpdir(), "noonday-removal-"));
    folders.push(dataDir);
    const { exports: files } = await pairedFolders(open.db, { dataDir });
    const lead = { inspectionId: inspection.id, role: "lead-inspector" as Role, actor: inspection.leadActor };
    const makeFile: JobContext["makeExportFile"] = (job, { onRows }) =>
      writeExport({ db: open.db, reader: createDirectQueries(open.db), files }, job, onRows);
    const ask = (kind: BackgroundExportKind) => askForExport(open.db, { ...lead, kind, now });
    const make = async (makeExportFile = makeFile) =>
      runDueJobs(open.db, { exportFiles: files, clock: { now: () => now }, makeExportFile });
    const remove = (exportId: string, actor = lead.actor) =>
      removeExport(open.db, { inspectionId: inspection.id, exportId, actor, files, now });
    const openIt = async (exportId: string) =>
      (await findMadeExport(open.db, { ...lead, exportId, now })).kind;
    const list = () => listExports(open.db, { inspectionId: inspection.id, personId: inspection.lead.id });
    return { inspection, files, makeFile, ask, make, remove, openIt, list };
  }

  it("is its owner's: the file is gone at once, it stands in the list no more, and in the audit once", async () => {
    const { inspection, files, ask, make, remove, openIt, list } = await setUp();
    const { exportId } = await ask("archive");
    await make();
    const other = await aMember(open.db, { inspection, role: "cqc-inspector" });
    expect(await remove(exportId, other.actor)).toEqual({ kind: "not-found" });
    expect(await openIt(exportId)).toBe("found");
    expect(await remove(exportId)).toEqual({ kind: "removed" });
    expect(await remove(exportId)).toEqual({ kind: "removed" });
    expect(await files.list()).toEqual([]);
    expect(await openIt(exportId)).toBe("not-found");
    expect(await list()).toEqual([]);
    const audited = await open.db
      .selectFrom("auditEntries")
      .select(["action", "details"])
      .where("action", "like", "export.%.removed")
      .execute();
    expect(audited.map(({ action, details }) => [action, JSON.parse(details)])).toEqual([
      ["export.archive.removed", { exportId }],
    ]);
  });

  it("ends its making, whether it waits or is being made, and leaves no file", async () => {
    const { files, makeFile, ask, make, remove, list } = await setUp();
    const { exportId: waiting } = await ask("archive");
    expect(await remove(waiting)).toEqual({ kind: "removed" });
    const { exportId: running } = await ask("workbook-ods");
    const removals: unknown[] = [];
    await make(async (job, hooks) => {
      const result = await makeFile(job, hooks);
      removals.push(job.exportId, await remove(job.exportId));
      return result;
    });
    expect(removals).toEqual([running, { kind: "removed" }]);
    expect(await files.list()).toEqual([]);
    expect(await list()).toEqual([]);
    // It can be asked for again.
    expect(await ask("workbook-ods")).toMatchObject({ kind: "requested" });
  });

  /** What happens to an export after its try was killed; a part of its file lies there until then. */
  const endings = ["waits", "failed", "its owner removed it", "is made anew"] as const;

  it.each(endings)("of a try that was killed goes at the next sweep: the export %s", async (ending) => {
    const { files, ask, make, remove } = await setUp();
    const { exportId } = await ask("archive");
    const row = () =>
      open.db.selectFrom("exports").selectAll().where("id", "=", exportId).executeTakeFirstOrThrow();
    const now = Temporal.Instant.from((await row()).askedAt);
    const sweep = (from = files) => sweepExports(open.db, { files: from, now });
    // As in a process that is killed, nobody tidies up after it.
    const killed: JobContext["makeExportFile"] = async ({ storedName }) => {
      writeFileSync(files.pathOf(storedName), "half of it");
      await sweep();
      expect(await files.list()).toEqual([storedName]);
      throw new Error("the thread ended");
    };
    await make(killed);
    const [left] = await files.list();
    expect(await row()).toMatchObject({ state: "waiting", unfinishedName: left, storedName: null });
    if (ending === "failed") await failExport(open.db, { exportId, why: "stopped", now });
    if (ending === "its owner removed it") await remove(exportId);
    if (ending === "is made anew") {
      await endRests(open.db);
      await make();
      expect(await row()).toMatchObject({ state: "done", unfinishedName: null });
      expect(await files.list()).toEqual([(await row()).storedName]);
    } else {
      // Where the file cannot be removed at once it is as soon as that can be done.
      const failing = { ...files, remove: () => Promise.reject(new Error("the disk is away")) };
      await expect(sweep(failing)).rejects.toThrow("not everything could be done");
      expect(await files.list()).toEqual([left]);
      await sweep();
      expect(await files.list()).toEqual([]);
      expect(await row()).toMatchObject({ unfinishedName: null });
    }
    const erased = await open.db.selectFrom("erasedFiles").selectAll().execute();
    expect(erased).toMatchObject([{ storedName: left, folder: "exports", why: "stopped", removedAt: now }]);
    expect(await files.quarantine.list()).toEqual([]);
    // Whoever was only slow, and writes on after another took over, leaves nothing either.
    writeFileSync(files.pathOf(left ?? ""), "the other half");
    await sweep();
    expect(await files.list()).not.toContain(left);
  });
});
