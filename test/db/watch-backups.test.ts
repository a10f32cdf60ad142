import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { backupFileName } from "#app/domain/backups/backup.ts";
import { watchBackups } from "#app/domain/backups/watch-backups.server.ts";
import { jobKinds } from "#app/domain/jobs/job-kinds.ts";
import { rememberBackupFolder } from "#app/platform/backup/backup-folders.ts";
import { describeOnBoth } from "./on-both.ts";

const made = Temporal.Instant.from("2026-11-01T02:00:00Z");
const after = (days: number, hours = 0) => made.add({ hours: days * 24 + hours });

describeOnBoth("backups while Noonday serves", (open) => {
  let dataDir: string;
  let folder: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "noonday-watch-"));
    folder = join(dataDir, "backups");
    mkdirSync(folder);
    await rememberBackupFolder(dataDir, { folder, backupDays: 30 });
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const put = (takenAt: Temporal.Instant) => writeFileSync(join(folder, backupFileName(takenAt)), "x");
  const names = () => readdirSync(folder).sort();
  async function watch(now: Temporal.Instant) {
    const said: [string, string][] = [];
    const log = {
      warn: (_: object, words: string) => void said.push(["warn", words]),
      error: (_: object, words: string) => void said.push(["error", words]),
    };
    await watchBackups(open.db, { dataDir, now, log });
    return said;
  }

  it("go when their days are over, the newest too, after a week in which the log says so", async () => {
    put(made);
    put(after(1));
    writeFileSync(join(folder, "erasures.jsonl"), "");
    expect(await watch(after(2, 23))).toEqual([]);
    expect(await watch(after(3))).toEqual([["warn", expect.stringContaining("no backup was made lately")]]);
    expect(await watch(after(24))).toEqual([["error", expect.stringContaining("no backup was made lately")]]);
    expect(names()).toHaveLength(3);
    expect((await watch(after(30))).map(([level]) => level)).toEqual(["error"]);
    expect(names()).toEqual(["erasures.jsonl", backupFileName(after(1))].sort());
    expect(await watch(after(31))).toEqual([["error", expect.stringContaining("there is no backup")]]);
    expect(names()).toEqual(["erasures.jsonl"]);
    put(after(32));
    expect(await watch(after(32, 1))).toEqual([]);
  });

  it("are left alone by a machine whose clock is in doubt, or whose folder is another database's", () => {
    expect(jobKinds["watch-backups"]).toMatchObject({ isIrreversible: true, needsFiles: true });
  });

  it("are said to be away where their folder is, and none is made there", async () => {
    rmSync(folder, { recursive: true });
    expect(await watch(after(40))).toEqual([["warn", expect.stringContaining("is away")]]);
    expect(existsSync(folder)).toBe(false);
  });

  it("take with them what was left in plain text by a drill that was killed a day ago, and not one under way", async () => {
    const usual = process.env.TMPDIR;
    process.env.TMPDIR = dataDir;
    try {
      for (const name of ["noonday-check-old", "noonday-check-new"]) mkdirSync(join(dataDir, name));
      utimesSync(join(dataDir, "noonday-check-old"), 1_700_000_000, 1_700_000_000);
      put(made);
      await watch(after(1));
      expect(readdirSync(dataDir).filter((name) => name.startsWith("noonday-check"))).toEqual([
        "noonday-check-new",
      ]);
    } finally {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    }
  });
});
