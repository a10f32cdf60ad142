import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { makeBackup } from "#app/domain/backups/make-backup.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { openTemporaryPostgres, openTemporarySqlite } from "../db/on-both.ts";
import { aDocument } from "../factories/erased-words.ts";
import { pairedFolders } from "../factories/folders.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { inOnePiece } from "../factories/stored-evidence.ts";
import { findPostgresPrograms, runAsAdmin } from "../postgres-cluster.ts";

// Dozens of commands, each a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 1_200_000 });

const words = "zqx and more";
const postgresUrl = inject("postgresUrl");
const kinds: readonly ("sqlite" | "postgres")[] = postgresUrl === null ? ["sqlite"] : ["sqlite", "postgres"];

/** Without these there is nowhere to make a small disk of. */
const mayMount = process.getuid?.() === 0 && process.platform === "linux" && tryMount();

function tryMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "noonday-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", place]).status === 0;
  if (mounted) spawnSync("umount", [place]);
  rmSync(place, { recursive: true, force: true });
  return mounted;
}

describe.each(kinds)("whoever runs Noonday, at a shell (%s)", (kind) => {
  let folder: string;
  let database: Database;
  let env: Record<string, string>;
  let key: string;
  const cleanUps: (() => unknown)[] = [];
  const at = (name: string) => join(folder, name);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "noonday-shell-"));
    cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
    const opened =
      kind === "sqlite" ? await openTemporarySqlite() : await openTemporaryPostgres(postgresUrl ?? "");
    database = opened.database;
    cleanUps.unshift(opened.remove);
    cleanUps.unshift(() => database.close());
    const identity = await generateIdentity();
    key = at("key");
    writeFileSync(key, `# made for a test\n${identity}\n`);
    mkdirSync(at("data"));
    env = {
      ...{ DATABASE_URL: database.place, DATA_DIR: at("data"), POSTGRES_BIN: findPostgresPrograms() ?? "" },
      ...{ BACKUP_RECIPIENTS: await identityToRecipient(identity), TMPDIR: folder },
    };
  });
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  });

  const variablesOf = (more: Record<string, string>) => ({
    ...{ NODE_ENV: "test" as const, PATH: process.env.PATH ?? "" },
    ...env,
    ...more,
  });

  /** What a command says, which is never a trace, nor a word of anybody's; and how it ends. */
  function run(
    command: "backup" | "restore" | "prepare-database",
    args: string[],
    more: Record<string, string> = {},
  ) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`app/commands/${command}.ts`, ...args], {
      env: variablesOf(more),
      timeout: 120_000,
    });
    const said = `${stdout}${stderr}`;
    expect(said, `${command} ${args.join(" ")}`).not.toMatch(/^\s+at |node:internal|zqx/m);
    return { status, said };
  }

  const start = (command: "backup" | "restore", args: string[], more: Record<string, string> = {}) =>
    spawn(process.execPath, [`app/commands/${command}.ts`, ...args], {
      env: variablesOf(more),
      stdio: "ignore",
    });

  /** An empty database and an empty folder, to put a backup back into. */
  async function emptyPlace(name: string): Promise<Record<string, string>> {
    const place = { DATA_DIR: at(name) };
    if (kind === "sqlite") return { ...place, DATABASE_URL: join(at(name), "noonday.sqlite") };
    const opened = await openTemporaryPostgres(postgresUrl ?? "", "template0");
    await opened.database.close();
    cleanUps.unshift(opened.remove);
    return { ...place, DATABASE_URL: opened.database.place };
  }

  /** A response and a document with its file, of so many bytes. */
  async function aStory(fileSize = 1000) {
    const survey = await aSurvey(database.queries);
    const { duringIt: now } = survey;
    await aResponse(database.queries, {
      survey: survey.survey,
      now,
      answers: everyAnswer(survey.set, words),
    });
    const { uploads } = await pairedFolders(database.queries, { dataDir: at("data") });
    const file = await uploads.keep(inOnePiece(Buffer.alloc(fileSize, "zqx ")));
    if (typeof file === "string") throw new Error(file);
    await aDocument({ ...survey, db: database.queries }, "zqx", file);
  }
  const backups = () => readdirSync(at("backups")).filter((name) => name.endsWith(".age"));
  const mustBackUp = () => {
    const made = run("backup", [at("backups")]);
    expect(made.said).toContain("Backup: ");
    expect(made.status).toBe(0);
    return join(at("backups"), backups()[0] ?? "");
  };

  it("is told in a sentence what is wrong with what was typed, and nothing is made or changed", async () => {
    await aStory();
    const backup = mustBackUp();
    const place = await emptyPlace("again");
    const noKey = at("no-key");
    writeFileSync(noKey, "nothing\n");
    writeFileSync(at("a-file"), "");
    mkdirSync(at("nothing-in-it"));
    const other = at("other-key");
    writeFileSync(other, `${await generateIdentity()}\n`);
    const identity = ["--identity", key];
    const without = "--without-erasures";
    const nowhere = kind === "sqlite" ? at("no.sqlite") : "postgres://noonday@127.0.0.1:1/none";
    const wrong: [Parameters<typeof run>, RegExp][] = [
      [["backup", []], /npm run backup -- FOLDER/],
      [["backup", [at("one"), at("two")]], /npm run backup -- FOLDER/],
      [["backup", [at("one"), "--what"]], /npm run backup -- FOLDER/],
      [["backup", [at("a-file")]], /FOLDER|folder/],
      [["backup", ["/proc/nowhere"]], /folder/],
      [["backup", [at("one")], { BACKUP_RECIPIENTS: "" }], /public keys of age/],
      [["backup", [at("one")], { BACKUP_RECIPIENTS: "age1wrong" }], /is not a public key/],
      [["backup", [at("one")], { BACKUP_DAYS: "0" }], /BACKUP_DAYS/],
      [["backup", [at("one")], { DATABASE_URL: nowhere }], /There is no database|cannot be reached/],
      [["restore", []], /npm run restore -- FROM/],
      [["restore", [backup, "--what"], place], /npm run restore -- FROM/],
      [["restore", [backup, backup, ...identity], place], /npm run restore -- FROM/],
      [["restore", [backup, ...identity, "--replay", without], place], /npm run restore -- FROM/],
      [["restore", [backup, without], place], /secret key: --identity/],
      [["restore", [backup, "--identity", at("none"), without], place], /cannot be read/],
      [["restore", [backup, "--identity", noKey, without], place], /no secret key/],
      [["restore", [backup, "--identity", other, without], place], /None of the keys/],
      [["restore", [at("none"), ...identity, without], place], /There is no backup/],
      [["restore", [at("nothing-in-it"), ...identity, without], place], /There is no backup in the folder/],
      [["restore", [at("a-file"), ...identity, without], place], /is no backup/],
      [["restore", [key, ...identity, without], place], /is no backup/],
      [["restore", [backup, ...identity], place], /Say which list/],
      [["restore", [backup, ...identity, "--erasures", at("none")], place], /no list of erasures/],
      [["restore", [backup, ...identity, "--erasures", key], place], /list of erasures/],
      [["restore", [backup, ...identity, "--check", "--in", at("none")]], /folder/],
      // Into what is in use: the live folder, the live database.
      [["restore", [backup, ...identity, without]], /holds something/],
      [
        ["restore", [backup, ...identity, without], { DATA_DIR: at("fresh") }],
        /is a database already|has tables/,
      ],
      [
        ["restore", ["--replay"], { ...place, DATABASE_URL: nowhere }],
        /There is no database|cannot be reached/,
      ],
    ];
    // A folder of another database, whose list of erasures would be taken for its own.
    mkdirSync(at("other-data"));
    await createUploads({ dataDir: at("other-data") }).writeStoreId("another");
    wrong.push([["backup", [at("one")], { DATA_DIR: at("other-data") }], /is not the folder of the files/]);
    if (kind === "postgres") {
      wrong.push(
        [["backup", [at("one")], { POSTGRES_BIN: at("nothing-in-it") }], /pg_dump was not found/],
        [
          ["restore", [backup, ...identity, without], { ...place, POSTGRES_BIN: at("data") }],
          /pg_restore was not found/,
        ],
        [
          ["restore", [backup, ...identity, without], { DATA_DIR: at("fresh"), DATABASE_URL: "" }],
          /is a backup of PostgreSQL/,
        ],
        [["restore", [backup, ...identity, "--check"], { DATABASE_URL: "" }], /is a backup of PostgreSQL/],
      );
    }
    const faults = wrong.flatMap(([typed, expected]) => {
      const { status, said } = run(...typed);
      rmSync(at("again"), { recursive: true, force: true });
      return status === 1 && expected.test(said)
        ? []
        : [{ typed: `${typed[0]} ${typed[1].join(" ")}`, status, said }];
    });
    expect(faults).toEqual([]);
    expect(backups()).toHaveLength(1);
    expect(readdirSync(at("other-data"))).toEqual(["uploads"]);
    expect(
      existsSync(at("one")) ? readdirSync(at("one")).filter((name) => name.endsWith(".age")) : [],
    ).toEqual([]);
    expect(existsSync(at("no.sqlite"))).toBe(false);
    expect(await database.queries.selectFrom("responses").select("id").execute()).toHaveLength(1);
    // What was right all along still is.
    expect(run("restore", [backup, ...identity, without], await emptyPlace("last"))).toMatchObject({
      status: 0,
    });
  });

  it.skipIf(!mayMount)(
    "leaves nothing half made on a disk that is full, and says that it is full",
    async () => {
      await aStory(3_000_000);
      const backup = mustBackUp();
      const small = at("small");
      mkdirSync(small);
      expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", small]).status).toBe(0);
      try {
        const made = run("backup", [join(small, "backups")]);
        expect(made).toMatchObject({ status: 1, said: expect.stringContaining("the disk is full") });
        expect(readdirSync(join(small, "backups"))).toEqual([]);
        const place = { ...(await emptyPlace("again")), DATA_DIR: join(small, "data") };
        const restored = run("restore", [backup, "--identity", key, "--without-erasures"], {
          ...place,
          ...(kind === "sqlite" ? { DATABASE_URL: join(small, "data", "noonday.sqlite") } : {}),
        });
        expect(restored).toMatchObject({ status: 1, said: expect.stringMatching(/disk is full/i) });
        // Whoever starts on it all the same is told.
        expect(run("prepare-database", [], place)).toMatchObject({ status: 1 });
        const drill = run("restore", [backup, "--identity", key, "--check", "--in", small]);
        expect(drill).toMatchObject({ status: 1, said: expect.stringMatching(/disk is full/i) });
        expect(readdirSync(small).filter((name) => name.startsWith("noonday-check"))).toEqual([]);
        await expectNoCheckDatabases();
      } finally {
        spawnSync("umount", [small]);
      }
    },
  );

  it("goes on after a backup, a restore or a drill that was killed, and leaves nothing of it in plain text", async () => {
    await aStory(60_000_000);
    const backup = mustBackUp();
    const appears = async (isThere: () => boolean) => {
      for (let tries = 0; tries < 6000 && !isThere(); tries += 1) await wait(10);
      expect(isThere()).toBe(true);
    };
    const killOnce = async (child: ReturnType<typeof start>, isThere: () => boolean) => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await appears(isThere);
      child.kill("SIGKILL");
      await ended;
    };
    const half = () => readdirSync(at("backups")).find((name) => name.endsWith(".part"));
    await killOnce(start("backup", [at("backups")]), () => half() !== undefined);
    const copies = () => readdirSync(at("data")).filter((name) => name.startsWith("backup-copy"));
    expect(copies().length).toBe(kind === "sqlite" ? 1 : 0);
    utimesSync(at(`backups/${half()}`), 1_700_000_000, 1_700_000_000);
    mustBackUp();
    expect([copies(), half()]).toEqual([[], undefined]);

    const place = await emptyPlace("again");
    const restoring = ["--identity", key, "--without-erasures"];
    const isWriting = () => existsSync(at("again/uploads"));
    await killOnce(start("restore", [backup, ...restoring], place), isWriting);
    expect(run("prepare-database", [], place)).toMatchObject({
      status: 1,
      said: expect.stringContaining("not ended"),
    });
    expect(run("restore", [backup, ...restoring], place).said).toContain("a restore that broke off");
    rmSync(at("again"), { recursive: true });
    const anew = kind === "sqlite" ? place : { ...(await emptyPlace("again")) };
    expect(run("restore", [backup, ...restoring], anew)).toMatchObject({ status: 0 });
    expect(run("prepare-database", [], anew)).toMatchObject({ status: 0 });

    const drills = () => readdirSync(folder).filter((name) => name.startsWith("noonday-check"));
    const check = [backup, "--identity", key, "--check", "--in", folder];
    await killOnce(start("restore", check), () => drills().some((name) => existsSync(at(`${name}/uploads`))));
    expect(drills()).toHaveLength(1);
    for (const name of drills()) utimesSync(at(name), 1_700_000_000, 1_700_000_000);
    if (postgresUrl !== null && kind === "postgres") {
      // As though that had been two days ago.
      const [name = ""] = await listCheckDatabases();
      await runAsAdmin(postgresUrl, `alter database ${name} rename to noonday_check_1700000000000_00`);
    }
    expect(run("restore", check)).toMatchObject({ status: 0 });
    expect(drills()).toEqual([]);
    await expectNoCheckDatabases();
  });

  it("is refused a backup of a newer version before anything is written, and has one of an older brought up to date", async () => {
    await aStory();
    const backupOf = async (name: string, changes: string[], undo: string) => {
      for (const change of changes) await sql.raw(change).execute(database.queries);
      const made = await makeBackup(database, {
        ...{ folder: at(name), dataDir: at("data"), uploads: createUploads({ dataDir: at("data") }) },
        ...{ recipients: [env.BACKUP_RECIPIENTS ?? ""], backupDays: 30, now: systemClock.now() },
        ...{ environment: { ...process.env, ...env }, mayRemove: async () => false },
      });
      await sql.raw(undo).execute(database.queries);
      return made.path;
    };
    const restoring = ["--identity", key, "--without-erasures"];
    const newer = await backupOf(
      "newer",
      [`insert into migrations (name, "ranAt") values ('9999-of-tomorrow', '2026-11-30T12:00:00.000Z')`],
      "delete from migrations where name = '9999-of-tomorrow'",
    );
    const place = await emptyPlace("again");
    const refused = run("restore", [newer, ...restoring], place);
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining("newer") });
    expect(existsSync(at("again"))).toBe(false);
    expect(run("restore", [newer, "--identity", key, "--check", "--in", folder])).toMatchObject({
      status: 1,
    });
    // A migration that adds a table which nothing else needs.
    const older = await backupOf(
      "older",
      [`drop table "auditTimeStamps"`, "delete from migrations where name = '0107-audit-time-stamps'"],
      "select 1",
    );
    const brought = run("restore", [older, ...restoring], place);
    expect(brought.said).toContain("Responses: 1. Receipts: 1, 1 in the backup.");
    expect(brought.status).toBe(0);
    const database2 = openDatabase(place.DATABASE_URL ?? "");
    expect(await database2.queries.selectFrom("auditTimeStamps").select("proofId").execute()).toEqual([]);
    await database2.close();
  });

  async function listCheckDatabases(): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`select datname as name from pg_database
      where starts_with(datname, 'noonday_check_')`.execute(database.queries);
    return rows.map(({ name }) => name);
  }

  async function expectNoCheckDatabases(): Promise<void> {
    if (kind === "postgres") expect(await listCheckDatabases()).toEqual([]);
  }
});
