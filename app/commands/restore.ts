import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase, readDatabaseUrl } from "#db/connection.ts";
import { makeTemporaryDatabase } from "#db/dialects/temporary-database.ts";
import { migrate } from "#db/migrate.ts";
import { requireSchema } from "#db/schema-check.ts";
import { countAuditEntries, listBackups } from "../domain/backups/backup.ts";
import { readBackupHeading } from "../domain/backups/read-backup.server.ts";
import {
  type RestoredBackup,
  replayErasureList,
  restoreBackup,
} from "../domain/backups/restore-backup.server.ts";
import { parseInstant } from "../domain/calendar/instant-text.ts";
import { readIdentities } from "../platform/backup/encrypted-file.ts";
import { checkPrefix, removeEarlierChecks } from "../platform/backup/leftovers.ts";
import { systemClock } from "../platform/clock.ts";
import { type Env, readEnv } from "../platform/env.ts";
import { erasureListIn } from "../platform/erasure-list.ts";
import { describeFailure, exitWithMessage } from "./process.ts";

const signInAnew =
  "Everybody signs in anew, by a link, and makes a new passkey: those of the backup may have been removed since. Who was deactivated since this backup was made is active again: look at the page of people.";

const usage = `npm run restore -- FROM --identity FILE --erasures FILE
  puts a backup back into an empty $DATA_DIR and $DATABASE_URL, and erases again what was erased since.
npm run restore -- FROM --identity FILE --check
  tries it in a temporary place, says in counts what was found, and removes it.
npm run restore -- --replay
  erases again what $DATA_DIR/erasures.jsonl names, in a database that was put back by hand.
FROM is a backup, or a folder of them: then its newest is taken. --erasures may stand more than once.
--without-erasures: no list is left. --expired: uses a backup whose days are over. --in FOLDER: where --check works.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: "boolean" },
      replay: { type: "boolean" },
      identity: { type: "string" },
      erasures: { type: "string", multiple: true },
      "without-erasures": { type: "boolean" },
      expired: { type: "boolean" },
      in: { type: "string" },
    },
  });
  const env = readEnv(process.env, "test");
  const [from, ...more] = positionals;
  if (values.replay) {
    if (Object.keys(values).length > 1 || from !== undefined) exitWithMessage(usage);
    await replay(env);
  } else {
    if (from === undefined || more.length > 0) exitWithMessage(usage);
    const path = findBackup(resolve(from));
    const identity = values.identity ?? process.env.BACKUP_IDENTITY;
    if (!identity) exitWithMessage(`Say which file has the secret key: --identity FILE.\n${usage}`);
    const identities = await readIdentities(identity);
    const erasureLists = findLists(path, {
      named: values.erasures ?? [],
      mayBeNone: values["without-erasures"] ?? false,
      isCheck: values.check ?? false,
    });
    const input = {
      path,
      identities,
      erasureLists,
      mayBeExpired: values.expired ?? false,
      environment: process.env,
    };
    if (values.check) await check(env, { ...input, folder: values.in ?? tmpdir() });
    else await restore(env, input);
  }
} catch (error) {
  if (error instanceof TypeError && "code" in error) exitWithMessage(usage);
  exitWithMessage(`It was not put back: ${describeFailure(error)}`);
}

type Input = {
  path: string;
  identities: string[];
  erasureLists: string[];
  mayBeExpired: boolean;
  environment: NodeJS.ProcessEnv;
};

function findBackup(from: string): string {
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found) exitWithMessage(`There is no backup: ${from}.`);
  if (!found.isDirectory()) return from;
  const [newest] = listBackups(readdirSync(from));
  if (!newest) exitWithMessage(`There is no backup in the folder ${from}.`);
  return join(from, newest.name);
}

/** The one of the machine that was lost is the newest; a copy as of the last backup lies beside the backups. */
function findLists(path: string, about: { named: string[]; mayBeNone: boolean; isCheck: boolean }): string[] {
  const { named, mayBeNone, isCheck } = about;
  for (const list of named) if (!existsSync(list)) exitWithMessage(`There is no list of erasures: ${list}.`);
  if (named.length > 0) return named.map((list) => resolve(list));
  if (mayBeNone) return [];
  const copy = erasureListIn(dirname(path));
  if (isCheck) return existsSync(copy) ? [copy] : [];
  const advice = existsSync(copy)
    ? `The copy ${copy} is as of the last backup. The one in the old DATA_DIR is newer.`
    : "It was in the old DATA_DIR.";
  exitWithMessage(
    `Say which list names what was erased since this backup: --erasures FILE. ${advice} --without-erasures goes on without, and brings back what was erased since.`,
  );
}

async function restore(env: Env, input: Input): Promise<void> {
  const startedAt = performance.now();
  const now = systemClock.now();
  const place = { dataDir: env.dataDir, databaseUrl: env.databaseUrl };
  const restored = await restoreBackup({ ...input, place, now });
  console.log(describe(restored, Math.round(performance.now() - startedAt)));
  console.log(signInAnew);
  const age = parseInstant(restored.contents.takenTime).until(now);
  if (age.total("hours") > 72) {
    console.log("This backup is older than three days: start Noonday, then run npm run clock:confirm.");
  }
  exitByProblems(restored);
}

async function check(env: Env, { folder, ...input }: Input & { folder: string }): Promise<void> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    exitWithMessage(`There is no such folder to work in: ${folder}.`);
  const heading = await readBackupHeading(input.path, input.identities);
  const isPostgres = heading.databaseKind === "postgres";
  if (isPostgres && readDatabaseUrl(env.databaseUrl).kind !== "postgres") {
    exitWithMessage(
      "This is a backup of PostgreSQL: set DATABASE_URL to a server at which a database may be made. It is removed afterwards.",
    );
  }
  await removeEarlierChecks(folder);
  const dataDir = mkdtempSync(join(folder, checkPrefix));
  let removeDatabase: () => Promise<void> = async () => undefined;
  const removeAll = async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await removeDatabase();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => void removeAll().finally(() => process.exit(1)));
  }
  const startedAt = performance.now();
  let restored: RestoredBackup;
  try {
    const place = { dataDir, databaseUrl: join(dataDir, "noonday.sqlite") };
    if (isPostgres) {
      const temporary = await makeTemporaryDatabase(env.databaseUrl, {
        nowMs: systemClock.now().epochMilliseconds,
      });
      place.databaseUrl = temporary.url;
      removeDatabase = temporary.remove;
    }
    restored = await restoreBackup({ ...input, place, now: systemClock.now() });
  } finally {
    await removeAll();
  }
  console.log(describe(restored, Math.round(performance.now() - startedAt)));
  console.log("Nothing of it is left on this machine.");
  exitByProblems(restored);
}

async function replay(env: Env): Promise<void> {
  const { kind, place } = readDatabaseUrl(env.databaseUrl);
  if (kind === "sqlite" && !existsSync(place)) exitWithMessage(`There is no database: ${place}.`);
  const database = openDatabase(env.databaseUrl, { timeouts: "migration" });
  try {
    const now = systemClock.now();
    await requireSchema(database.queries);
    await migrate(database.queries, now);
    const { erased, files, unsealed } = await replayErasureList(database.queries, {
      dataDir: env.dataDir,
      now,
    });
    console.log(
      `Erased again: ${erased}. Files: ${files}. Seals taken off for that: ${unsealed}.\n${signInAnew}`,
    );
  } finally {
    await database.close();
  }
}

function describe({ contents, check: found, replayed }: RestoredBackup, ms: number): string {
  const { chain, seals, files } = found;
  return [
    `Backup of ${contents.takenTime}, put back in ${ms} ms.`,
    `Responses: ${found.responses}. Receipts: ${found.receipts}, ${contents.receipts.count} in the backup.`,
    `Audit chain: ${chain.kind === "whole" ? `whole, length ${chain.length}, ${countAuditEntries(contents)} in the backup` : "broken"}.`,
    `Seals: ${seals.standing} standing, ${seals.differing.length} that differ.`,
    `Files: ${files.checked} checked, ${files.missing} missing, ${files.changed} changed.`,
    `Erased again: ${replayed.erased}. Files: ${replayed.files}. Seals taken off for that: ${replayed.unsealed}.`,
  ].join("\n");
}

function exitByProblems({ check: { problems } }: RestoredBackup): void {
  if (problems.length > 0) exitWithMessage(problems.join("\n"));
  console.log("All is as it was when the backup was made.");
}
