import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { receiveUpload } from "#app/domain/evidence/receive-upload.server.ts";
import { clockStartingAt } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { openFile } from "#app/platform/open-file.ts";
import { createUploads } from "#app/platform/uploads.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { anInspection, usual } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { inOnePiece } from "../factories/stored-evidence.ts";
import { findFreePort } from "../postgres-cluster.ts";

let folder: string;
let server: RunningServer;
let database: Database;
let port: number;
let inspection: Awaited<ReturnType<typeof anInspection>>;
let cookie: string;
const logged: unknown[] = [];
const pdf = pdfFile(["Waits fell"]);

/** A file of evidence and a made file, stored again for each test. */
let evidence: { path: string; address: string };
let made: { path: string; address: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noonday-stored-"));
  const file = join(folder, "noonday.sqlite");
  database = openDatabase(file);
  await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00.000Z"));
  port = await findFreePort();
  const variables = { NODE_ENV: "test" as const, PORT: String(port), DATA_DIR: folder, DATABASE_URL: file };
  const env = readEnv(variables, "test");
  const clock = clockStartingAt(usual.notifiedAt);
  const error = (fields: object) => void logged.push(fields);
  const log = { info: () => undefined, warn: () => undefined, error };
  const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
  server = await startServer({ env, database, clock, mail, log });
  inspection = await anInspection(database.queries);
  cookie = await signInAs(database.queries, inspection.lead, usual.notifiedAt);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const uploads = createUploads({ dataDir: folder });
  const kept = await uploads.keep(inOnePiece(pdf));
  if (typeof kept === "string") throw new Error(kept);
  const officer = await aMember(database.queries, { inspection, role: "local-area-officer" });
  const received = await receiveUpload(database.queries, {
    inspectionId: inspection.id,
    uploads,
    file: { ...kept, fileName: "Waits.pdf" },
    shows: "Waits fell.",
    focusAreaIds: [inspection.focusAreas[0]?.id ?? ""],
    requestId: null,
    organisation: "Exampleshire Council",
    quota: 1024 * 1024,
    actor: officer.actor,
    now: usual.notifiedAt,
  });
  if (received.kind !== "received") throw new Error(received.kind);
  const here = `/revisits/${inspection.id}`;
  evidence = { path: uploads.pathOf(kept.storedName), address: `${here}/evidence/${received.uploadId}/file` };

  const files = createUploads({ dataDir: folder }, "exports");
  const workbook = await files.keep(inOnePiece(pdf));
  if (typeof workbook === "string") throw new Error(workbook);
  await database.queries
    .insertInto("exports")
    .values({
      id: workbook.storedName,
      inspectionId: inspection.id,
      askedBy: inspection.lead.id,
      askedAs: "lead-inspector",
      kind: "archive",
      askedAt: Temporal.Instant.from("2026-11-24T09:00:00.000Z"),
      state: "done",
      tries: 1,
      startedAt: null,
      heardAt: null,
      rowsDone: 1,
      rowsExpected: 1,
      finishedAt: Temporal.Instant.from("2026-11-24T09:00:00.000Z"),
      storedName: workbook.storedName,
      size: workbook.size,
      basis: { erasures: 0 },
      removedAt: null,
      why: null,
    })
    .execute();
  made = {
    path: files.pathOf(workbook.storedName),
    address: `${here}/take-out/files/${workbook.storedName}`,
  };
});

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { method = "GET", headers = {} } = options;
  return new Promise((resolve, reject) => {
    const all = { host: `localhost:${port}`, cookie, ...headers };
    const sent = request({ host: "127.0.0.1", port, path, method, headers: all }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

const isRoot = process.getuid?.() === 0;
/** What may have become of a stored file, and whether a file of the same name can still be given. */
const accidents: [string, (path: string) => void, ("evidence" | "made")[]][] = [
  ["is not there", (path) => rmSync(path), ["evidence", "made"]],
  ["was cut short", (path) => truncateSync(path, 20), ["evidence", "made"]],
  ["is empty", (path) => writeFileSync(path, ""), ["evidence", "made"]],
  ["is longer", (path) => appendFileSync(path, "more"), ["evidence", "made"]],
  [
    "holds something else of the same length",
    (path) => writeFileSync(path, "x".repeat(pdf.length)),
    ["evidence"],
  ],
  ["is a folder", (path) => [rmSync(path), mkdirSync(path)], ["evidence", "made"]],
  [
    "is a link that leads nowhere",
    (path) => [rmSync(path), symlinkSync("nowhere", path)],
    ["evidence", "made"],
  ],
  ["is a link that leads to itself", (path) => [rmSync(path), symlinkSync(path, path)], ["evidence", "made"]],
  ["may not be read", (path) => chmodAway(path), isRoot ? [] : ["evidence", "made"]],
  [
    "lies in a folder that is not there",
    (path) => renameSync(dirname(path), `${dirname(path)}-away`),
    ["evidence", "made"],
  ],
  [
    "lies in what is not a folder",
    (path) => [renameSync(dirname(path), `${dirname(path)}-away`), writeFileSync(dirname(path), "")],
    ["evidence", "made"],
  ],
];
const chmodAway = (path: string) => void execFileSync("chmod", ["000", path]);
const putBack = (path: string) => {
  const away = `${dirname(path)}-away`;
  try {
    renameSync(away, `${away}-kept`);
  } catch {
    return;
  }
  rmSync(dirname(path), { recursive: true, force: true });
  renameSync(`${away}-kept`, dirname(path));
};

const cases = accidents.flatMap(([what, happen, where]) =>
  where.map((kind) => [kind, what, happen] as const),
);

it.each(cases)(
  "a file (%s) that %s is answered by a page that says to try again",
  async (kind, _what, happen) => {
    const { path, address } = kind === "evidence" ? evidence : made;
    const auditBefore = await countAudit();
    happen(path);
    try {
      for (const method of ["GET", "HEAD"]) {
        const answer = await ask(address, { method });
        expect(answer.status).toBe(503);
        expect(answer.headers).toMatchObject({
          "retry-after": "60",
          "content-type": "text/html; charset=utf-8",
        });
        const words = answer.body.toString();
        if (method === "GET") expect(words).toContain("This file cannot be given at the moment");
        expect(words).not.toMatch(/ENOENT|EISDIR|stack|uploads/);
      }
    } finally {
      putBack(path);
    }
    expect(await countAudit()).toBe(auditBefore);
    expect(JSON.stringify(logged)).not.toContain("Waits");
  },
);

const countAudit = async () =>
  (await database.queries.selectFrom("auditEntries").select("number").execute()).length;

it("a file that is back is given", async () => {
  const away = `${evidence.path}-away`;
  renameSync(evidence.path, away);
  expect((await ask(evidence.address)).status).toBe(503);
  renameSync(away, evidence.path);
  expect((await ask(evidence.address)).body.equals(pdf)).toBe(true);
});

it("a file in quarantine is given from there", async () => {
  for (const { path, address } of [evidence, made]) {
    const quarantine = join(dirname(path), "quarantine");
    mkdirSync(quarantine, { recursive: true });
    renameSync(path, join(quarantine, path.split("/").at(-1) ?? ""));
    const answer = await ask(address);
    expect([answer.status, answer.body.equals(pdf)]).toEqual([200, true]);
  }
});

it("a request for its headers tells its length and opens nothing; one for a part gets all of it", async () => {
  for (const { address } of [evidence, made]) {
    const before = await countAudit();
    const head = await ask(address, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers).toMatchObject({ "content-length": String(pdf.length), "accept-ranges": "none" });
    expect(await countAudit()).toBe(before);
    const part = await ask(address, { headers: { range: "bytes=10-19" } });
    expect([part.status, part.body.equals(pdf)]).toEqual([200, true]);
    expect(await countAudit()).toBe(before + 1);
  }
});

it("a file that becomes shorter while it is given breaks off, and lets nobody wait", async () => {
  const path = join(folder, "growing");
  writeFileSync(path, Buffer.alloc(300_000));
  const opened = await openFile([path], { size: 300_000, sha256: null });
  if (opened.kind !== "opened") throw new Error(opened.why);
  truncateSync(path, 100_000);
  await expect(buffer(opened.stream())).rejects.toThrow("shorter");
  expect(readFileSync(path)).toHaveLength(100_000);
});
