import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BadEnvironment, prepareDataDir, readEnv, requireWritableFolder } from "#app/platform/env.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "noonday-private-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rightsOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);
const databaseFiles = ["noonday.sqlite", "noonday.sqlite-wal", "noonday.sqlite-shm"];

async function serveOnce(): Promise<void> {
  const env = prepareDataDir(readEnv({ NODE_ENV: "test", DATA_DIR: folder }, "test"));
  const database = openDatabase(env.databaseUrl);
  await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00.000Z"));
  expect([rightsOf("."), ...databaseFiles.map(rightsOf)]).toEqual(["700", "600", "600", "600"]);
  await database.close();
}

it("the data folder and the database are their owner's only, whatever they were before", async () => {
  const previous = process.umask(0o022);
  try {
    await serveOnce();
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "noonday.sqlite"), 0o664);
    for (const name of databaseFiles.slice(1)) writeFileSync(join(folder, name), "", { mode: 0o644 });
    await serveOnce();
  } finally {
    process.umask(previous);
  }
});

it.each([
  ["a file", "file"],
  ["below a file", "file/data"],
  ["far below a file", "file/a/b/data"],
  ["a link to a file", "to-file"],
  ["below a link to a file", "to-file/data"],
  ["a link to nothing", "to-nothing"],
  ["a link to itself", "to-itself"],
  ["a name that is too long", "d".repeat(300)],
])("a data folder that cannot be made or written to is said in words: %s", (_, place) => {
  writeFileSync(join(folder, "file"), "x");
  symlinkSync(join(folder, "file"), join(folder, "to-file"));
  symlinkSync(join(folder, "nothing"), join(folder, "to-nothing"));
  symlinkSync("to-itself", join(folder, "to-itself"));
  const path = join(folder, place);
  expect(() => requireWritableFolder(path)).toThrow(BadEnvironment);
  expect(() => requireWritableFolder(path)).toThrow(`cannot write to the folder ${path}`);
});
