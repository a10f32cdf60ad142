import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { expect, it } from "vitest";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { rememberAuditHead } from "#app/domain/audit/remember-audit-head.server.ts";
import { openTemporarySqlite } from "../db/on-both.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:00Z");

function run(command: string, variables: Record<string, string>) {
  const env = { NODE_ENV: "test" as const, PATH: process.env.PATH, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`app/commands/${command}.ts`], { env });
  return { status, words: `${stdout}${stderr}` };
}

it("npm run audit:verify and verify-seal say what the length should be, and exit 1 where something is missing", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-verify-"));
  const { database, remove } = await openTemporarySqlite();
  const record = (action: AuditAction, revisitId: string | null, details = {}) =>
    database.queries
      .transaction()
      .execute((trx) => recordAudit(trx, { at, actor: { kind: "noonday" }, revisitId, action, details }));
  const env = { DATABASE_URL: database.place, DATA_DIR: dataDir };
  await record("theme.created", null);
  await record("theme.changed", null);
  await rememberAuditHead(database.queries, { dataDir });
  expect(run("verify-audit", env)).toMatchObject({
    status: 0,
    words: "The audit chain is whole: 2 entries.\n",
  });
  expect(run("verify-seal", env)).toMatchObject({ status: 0, words: "Nothing is sealed.\n" });

  await record("seal.computed", "a-revisit", { seal: 1, hash: "a".repeat(64) });
  const gone = run("verify-seal", env);
  expect(gone.status).toBe(1);
  expect(gone.words).toContain("a-revisit: the audit says that it was sealed, and there is no such seal.");

  const raw = new SqliteDatabase(database.place);
  for (const name of ["auditEntries_no_delete", "auditHeads_no_less", "auditHeads_no_delete"]) {
    raw.exec(`drop trigger "${name}"`);
  }
  raw.exec(`delete from "auditEntries"; update "auditHeads" set length = 0, hash = '${"0".repeat(64)}'`);
  raw.close();
  const cut = run("verify-audit", env);
  expect(cut.status).toBe(1);
  expect(cut.words).toContain("it has 0 entries and should have 2");
  expect(run("verify-seal", env)).toMatchObject({ status: 1 });
  await database.close();
  await remove();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each(["verify-audit", "verify-seal"])(
  "%s says in words that there is no database, without a trace",
  (command) => {
    for (const url of ["/nowhere/at-all.sqlite", "postgres://noonday@127.0.0.1:1/none"]) {
      const { status, words } = run(command, { DATABASE_URL: url, DATA_DIR: tmpdir() });
      expect(status).toBe(1);
      expect(words).toContain("the database cannot be reached");
      expect(words).not.toMatch(/\n\s+at /);
    }
  },
);
