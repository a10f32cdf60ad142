import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { expect, it } from "vitest";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { openTemporarySqlite } from "../db/on-both.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";

function run(command: string, args: string[], variables: Record<string, string>) {
  const env = { NODE_ENV: "test" as const, PATH: process.env.PATH, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`app/commands/${command}.ts`, ...args], {
    env,
  });
  return { status, words: `${stdout}${stderr}` };
}

it("npm run backup and restore go there and back, and no server starts on what was erased since", async () => {
  const folder = mkdtempSync(join(tmpdir(), "noonday-commands-"));
  const at = (name: string) => join(folder, name);
  const { database, remove } = await openTemporarySqlite();
  const identity = await generateIdentity();
  writeFileSync(at("key"), `# made for a test\n${identity}\n`);
  mkdirSync(at("data"));
  const BACKUP_RECIPIENTS = await identityToRecipient(identity);
  const env = { DATABASE_URL: database.place, DATA_DIR: at("data"), BACKUP_RECIPIENTS };
  const { survey, set, duringIt: now } = await aSurvey(database.queries);
  const receipt = await aResponse(database.queries, {
    survey,
    now,
    answers: everyAnswer(set, "zqx and more"),
  });

  const unaddressed = run("backup", [at("backups")], { ...env, BACKUP_RECIPIENTS: "" });
  expect(unaddressed).toMatchObject({ status: 1 });
  expect(unaddressed.words).toContain("public keys of age");
  expect(run("backup", [at("backups"), "--recipient", identity], env).words).toContain("is not a public key");
  const first = run("backup", [at("backups")], env);
  expect(first.words).toContain("Responses: 1. Receipts: 1. Files: 0.");
  expect(first.status).toBe(0);
  const [name = ""] = readdirSync(at("backups")).filter((file) => file.endsWith(".age"));

  // Erased after the backup, and listed by the next one.
  await withdrawResponse(database.queries, { survey, receipt, now });
  expect(run("backup", [at("later")], env).status).toBe(0);
  await database.close();
  await remove();

  const key = ["--identity", at("key")];
  const drill = run("restore", [at("backups"), ...key, "--check", "--in", folder], env);
  expect(drill.words).toContain("Receipts: 1, 1 in the backup.");
  expect(drill.status).toBe(0);
  expect(readdirSync(folder).filter((file) => file.startsWith("noonday-check"))).toEqual([]);

  const again = { DATA_DIR: at("again") };
  const backup = join(at("backups"), name);
  expect(run("restore", [backup, ...key], again).words).toContain("Say which list names what was erased");
  expect(run("restore", [at("nowhere"), ...key], again).words).toContain("There is no backup");
  expect(run("restore", [backup, "--identity", at("data")], again).words).toContain("cannot be read");
  const byHand = run("restore", [backup, ...key, "--without-erasures"], again);
  expect(byHand.words).toContain("Erased again: 0.");
  expect(byHand.status).toBe(0);

  // As it is where an older copy of the database is put beside the list by hand.
  writeFileSync(join(at("again"), "restoring.json"), "{}");
  expect(run("prepare-database", [], again).words).toContain("has begun and not ended");
  rmSync(join(at("again"), "restoring.json"));
  const list = join(at("data"), "erasures.jsonl");
  rmSync(join(at("again"), "erasures.jsonl"), { force: true });
  spawnSync("cp", [list, at("again")]);
  const refused = run("prepare-database", [], again);
  expect(refused.words).toContain("that this database has not erased");
  expect(refused.status).toBe(1);
  expect(run("restore", ["--replay"], again).words).toContain("Erased again: 1.");
  expect(run("prepare-database", [], again).status).toBe(0);
  expect(run("restore", [backup, ...key, "--erasures", list], again).words).toContain("holds something");
  rmSync(folder, { recursive: true, force: true });
}, 300_000);
