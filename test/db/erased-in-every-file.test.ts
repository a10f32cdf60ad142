import { randomUUID } from "node:crypto";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeBackup } from "#app/domain/backups/make-backup.server.ts";
import { writeExport } from "#app/domain/export-documents/write-export.server.ts";
import type { JobContext } from "#app/jobs/job.ts";
import { recurringJobs } from "#app/jobs/recurring-jobs.ts";
import { createMailer } from "#app/platform/mail.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import { type Database, openDatabase, type Queries } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { createDirectSealReader } from "../factories/evidence-base.ts";
import { pairedFolders } from "../factories/folders.ts";
import { runDueJobs } from "../factories/jobs.ts";
import { storyMarks, tellStory, wordOf } from "../factories/story-of-words.ts";
import { findMarks, listFiles } from "../factories/words-in-files.ts";
import { type Cluster, findPostgresPrograms, runAsAdmin, startCluster } from "../postgres-cluster.ts";

const hasPostgres = findPostgresPrograms() !== null;

/** What a file is, by where it lies. Whatever nobody has thought of has its path. */
function kindInDataFolder(path: string): string {
  const [, kind] =
    [
      [/^noonday\.sqlite$/, "database"],
      [/^noonday\.sqlite-wal$/, "log of the database"],
      [/^noonday\.sqlite\.restoring/, "left by a restore"],
      [/^backup-copy-/, "left by a backup"],
      [/^uploads\/quarantine\//, "quarantine"],
      [/^uploads\//, "evidence"],
      [/^exports\//, "made file"],
      [/^outbox\//, "message"],
      [/^backups\//, "backup"],
      [/^server\.log$/, "log"],
      [/^temporary\//, "temporary file"],
    ].find(([pattern]) => (pattern as RegExp).test(path)) ?? [];
  return typeof kind === "string" ? kind : path;
}

function kindInPostgres(path: string): string {
  if (path.startsWith("base/")) return "table";
  return path.startsWith("pg_wal/") ? "write-ahead log" : path;
}

const anywhere = ["evidence", "made file", "message", "temporary file"];
const kindsWithWords = {
  sqlite: [...anywhere, "left by a backup", "left by a restore", "log of the database"].sort(),
  postgres: [...anywhere, "table", "write-ahead log"].sort(),
};

/** What processes that were killed leave, long ago: files that no record names, copies of SQLite's file, a drill's folder. */
function leaveBehind(dataDir: string, kind: "sqlite" | "postgres"): void {
  const left: [string, string][] = [[`uploads/${randomUUID()}`, wordOf("unnamed")]];
  const drill = `temporary/noonday-check-x`;
  mkdirSync(join(dataDir, drill));
  left.push([`${drill}/noonday.sqlite`, wordOf("drill")]);
  if (kind === "sqlite") {
    const noProcess = 4_194_305;
    left.push(
      ["noonday.sqlite.restoring", wordOf("restore")],
      ["noonday.sqlite.restoring-wal", wordOf("restore")],
    );
    left.push([`backup-copy-${noProcess}.sqlite`, wordOf("copy")]);
  }
  for (const [path, word] of left) writeFileSync(join(dataDir, path), word);
  const longAgo = Temporal.Instant.from("2026-01-01T00:00:00Z").epochMilliseconds / 1000;
  for (const path of [...left.map(([name]) => name), drill])
    utimesSync(join(dataDir, path), longAgo, longAgo);
}

const databaseKinds: readonly ("sqlite" | "postgres")[] = hasPostgres ? ["sqlite", "postgres"] : ["sqlite"];

describe.each(databaseKinds)("erased is erased (%s)", (kind) => {
  let dataDir: string;
  let database: Database;
  let cluster: Cluster | null = null;
  const usualTemporary = process.env.TMPDIR;

  beforeEach(async () => {
    // What PostgreSQL does by itself over days, within reach of a test: it keeps no more of its log than it needs.
    const extraSettings = ["wal_recycle=off", "min_wal_size=32MB"];
    if (kind === "postgres") {
      cluster = await startCluster(findPostgresPrograms() ?? "", { extraSettings });
      await runAsAdmin(cluster.url("postgres"), "create database story");
    }
    dataDir = mkdtempSync(join(tmpdir(), "noonday-story-"));
    mkdirSync(join(dataDir, "temporary"));
    process.env.TMPDIR = join(dataDir, "temporary");
    database = openDatabase(cluster?.url("story") ?? join(dataDir, "noonday.sqlite"));
    await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00Z"));
  });
  afterEach(async () => {
    if (usualTemporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usualTemporary;
    await database.close();
    await cluster?.stop();
    cluster = null;
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** After PostgreSQL has written down all that it has in memory. */
  async function find() {
    if (cluster) await sql`checkpoint`.execute(database.queries);
    const folders = [{ folder: dataDir, kindOf: kindInDataFolder }];
    if (cluster) folders.push({ folder: cluster.dataFolder, kindOf: kindInPostgres });
    return findMarks(folders, storyMarks);
  }

  it("in every file of every kind, after the time that was said", async () => {
    const { queries: db } = database;
    const { uploads, exports: exportFiles } = await pairedFolders(db, { dataDir });
    const clock = { at: Temporal.Instant.from("2026-11-30T17:00:00Z"), now: () => clock.at };
    const logFile = createWriteStream(join(dataDir, "server.log"), { flags: "a" });
    const write = (fields: object, message: string) =>
      void logFile.write(`${JSON.stringify({ ...fields, message })}\n`);
    const log = { info: write, warn: write, error: write };
    const mail = createMailer({ smtpUrl: undefined, from: "noonday@localhost", dataDir, clock, log });
    const makeExportFile: JobContext["makeExportFile"] = (job, { onRows }) =>
      writeExport({ db, reader: createDirectQueries(db), files: exportFiles }, job, onRows);
    const env = {
      ...{ dataDir, publicOrigin: "https://noonday.example", clamavUrl: undefined },
      ...{ timestampUrl: undefined, erasureListCopyDir: undefined, backupDays: 30 },
    };
    const sealReader = createDirectSealReader(db);
    const context = { db, clock, log, env, mail, uploads, exportFiles, makeExportFile, sealReader };
    /** What is enqueued, and what falls due by the clock. */
    const runJobs = async () => {
      const { signal } = new AbortController();
      expect(await runDueJobs(db, context)).toEqual([]);
      for (const job of Object.values(recurringJobs))
        await job.run(context, { payload: {}, now: clock.at, signal });
    };
    const story = await tellStory({ db, uploads, mail, runJobs });
    const recipients = [await identityToRecipient(await generateIdentity())];
    const environment = { ...process.env, POSTGRES_BIN: findPostgresPrograms() ?? "" };
    await makeBackup(database, {
      ...{ folder: join(dataDir, "backups"), dataDir, uploads, backupDays: 30, recipients, environment },
      ...{ mayRemove: async () => true, now: clock.at },
    });
    leaveBehind(dataDir, kind);
    // It searches as it should: each word stands somewhere, and in every kind of file that there is.
    const before = await find();
    const found = new Set(before.map(({ mark }) => mark));
    expect(storyMarks.map(({ name }) => name).filter((name) => !found.has(name))).toEqual(
      kind === "postgres" ? ["restore", "copy"] : [],
    );
    // Whether SQLite has written its log into its file by then is a matter of how much came.
    const kinds = new Set(before.map((one) => one.kind).filter((one) => one !== "database"));
    expect([...kinds].sort()).toEqual(kindsWithWords[kind]);
    await story.takeBack();
    // What no record names is put into quarantine first.
    await runJobs();
    expect((await find()).filter((one) => one.kind === "quarantine")).toEqual([
      { kind: "quarantine", mark: "unnamed" },
    ]);
    clock.at = clock.at.add({ hours: 24 * 31 });
    await runJobs();
    if (cluster) await recycleLog(db);
    expect(await find()).toEqual([]);
    expect(listFiles(join(dataDir, "backups")).filter((path) => path.endsWith(".age"))).toEqual([]);
  });
});

/** As PostgreSQL does by itself while it is written to. */
async function recycleLog(db: Queries): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await sql`select pg_switch_wal()`.execute(db);
    await sql`checkpoint`.execute(db);
  }
}
