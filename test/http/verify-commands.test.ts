import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { expect, it } from "vitest";
import type { AuditAction } from "#app/domain/audit/audit-actions.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { rememberAuditHeads } from "#app/domain/audit/remember-audit-heads.server.ts";
import { format } from "#app/domain/seals/canonical.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { describeOnBoth, openTemporarySqlite } from "../db/on-both.ts";
import { aDocument } from "../factories/documents.ts";
import { anEvidenceBase, sealAndWorkOut } from "../factories/evidence-base.ts";
import { inOnePiece } from "../factories/stored-evidence.ts";

const at = Temporal.Instant.from("2026-11-23T09:00:00Z");

function run(command: string, variables: Record<string, string>) {
  const env = { NODE_ENV: "test" as const, PATH: process.env.PATH, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`app/commands/${command}.ts`], { env });
  return { status, words: `${stdout}${stderr}` };
}

it("npm run audit:verify and verify-seal say what the length should be, and exit 1 where something is missing", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "noonday-verify-"));
  const { database, remove } = await openTemporarySqlite();
  const record = (action: AuditAction, inspectionId: string | null, details = {}) =>
    database.queries
      .transaction()
      .execute((trx) => recordAudit(trx, { at, actor: { kind: "noonday" }, inspectionId, action, details }));
  const env = { DATABASE_URL: database.place, DATA_DIR: dataDir };
  await record("theme.created", null);
  await record("theme.changed", null);
  await rememberAuditHeads(database.queries, { dataDir });
  expect(run("verify-audit", env)).toMatchObject({
    status: 0,
    words: "The audit is whole: 2 entries.\n",
  });
  expect(run("verify-seal", env)).toMatchObject({ status: 0, words: "Nothing is sealed.\n" });

  await record("seal.computed", "a-revisit", { seal: 1, hash: "a".repeat(64) });
  const gone = run("verify-seal", env);
  expect(gone.status).toBe(1);
  expect(gone.words).toContain("a-revisit: the audit says that it was sealed, and there is no such seal.");

  const raw = new SqliteDatabase(database.place);
  for (const name of ["auditEntries_no_delete", "auditHeads_by_one", "auditHeads_no_delete"]) {
    raw.exec(`drop trigger "${name}"`);
  }
  raw.exec(`delete from "auditEntries"; update "auditHeads" set length = 0, hash = '${"0".repeat(64)}'`);
  raw.close();
  const cut = run("verify-audit", env);
  expect(cut.status).toBe(1);
  expect(cut.words).toContain(
    "The audit of what concerns no re-visit is broken: it has 0 entries and should have 2",
  );
  expect(run("verify-seal", env)).toMatchObject({ status: 1 });
  await database.close();
  await remove();
  rmSync(dataDir, { recursive: true, force: true });
});

describeOnBoth("npm run verify-seal", (open) => {
  it("holds for documents with their passages, and says in counts what differs", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "noonday-verify-seal-"));
    const { db } = open;
    const uploads = createUploads({ dataDir, clamavUrl: undefined });
    const { inspection, by, focusAreaId } = await anEvidenceBase(db);
    const { uploadId } = await aDocument(db, {
      ...{ inspectionId: inspection.id, sentBy: inspection.lead.id, focusAreaIds: [focusAreaId] },
      ...{ fileName: "Plan 🙂.docx", passages: ["Waits 🙂 fell.", "Plans came\r\nlate.", "Buses ran."] },
    });
    const file = await uploads.keep(inOnePiece("What was sent."));
    if (typeof file === "string") throw new Error(file);
    await db.updateTable("evidenceUploads").set(file).where("id", "=", uploadId).execute();
    expect((await sealAndWorkOut(db, by)).kind).toBe("sealed");
    const seal = await db.selectFrom("seals").select("format").executeTakeFirstOrThrow();
    expect(seal.format).toBe(format);
    const env = { DATABASE_URL: open.database.place, DATA_DIR: dataDir };
    const whole = run("verify-seal", env);
    expect(whole.words).toMatch(/: the seal is whole\./);
    expect(whole.status).toBe(0);

    writeFileSync(uploads.pathOf(file.storedName), "What was not sent");
    const changed = run("verify-seal", env);
    expect(changed.words).toContain("Files sent in: 0 missing, 1 with other contents.");
    expect(changed.status).toBe(1);
    rmSync(uploads.pathOf(file.storedName));
    expect(run("verify-seal", env).words).toContain("Files sent in: 1 missing, 0 with other contents.");
    rmSync(dataDir, { recursive: true, force: true });
  });
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
