import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { clockStartingAt } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { type AnInspection, anInspection, usual } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";

let folder: string;
let database: Database;
let server: RunningServer;
let scanner: Server;
let inspection: AnInspection;
let path: string;
let port: number;
/** What the stand-in for clamd answers. */
let scannerSays = "stream: OK";
let scanned = 0;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noonday-evidence-"));
  const file = join(folder, "noonday.sqlite");
  const socketPath = join(folder, "clamd.sock");
  scanner = createServer((socket) => {
    socket.on("data", (piece: Buffer) => {
      scanned += piece.length;
      if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${scannerSays}\0`);
    });
  });
  await new Promise<void>((resolve) => scanner.listen(socketPath, resolve));
  database = openDatabase(file);
  await migrate(database.queries, Temporal.Instant.from("2026-01-01T00:00:00.000Z"));
  port = await findFreePort();
  const variables = {
    NODE_ENV: "test" as const,
    PORT: String(port),
    DATA_DIR: folder,
    DATABASE_URL: file,
    CLAMAV_URL: `unix:${socketPath}`,
  };
  const env = readEnv(variables, "test");
  const clock = clockStartingAt(usual.notifiedAt);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
  server = await startServer({ env, database, clock, mail, log });

  const { queries: db } = database;
  inspection = await anInspection(db);
  path = `/revisits/${inspection.id}/evidence`;
  cookies.lead = await signInAs(db, inspection.lead, usual.notifiedAt);
  for (const [name, role] of [
    ["officer", "local-area-officer"],
    ["otherOfficer", "local-area-officer"],
    ["forum", "parent-carer-forum"],
    ["letter", "letter-recipient"],
  ] as const) {
    cookies[name] = await signInAs(db, await aMember(db, { inspection, role }), usual.notifiedAt);
  }
});
afterAll(async () => {
  await server.stop();
  scanner.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  scannerSays = "stream: OK";
});

type Answer = { status: number; location: string; headers: Record<string, unknown>; body: Buffer };

function send(
  to: string,
  who: string,
  options: {
    method?: string;
    type?: string;
    pieces?: Iterable<Buffer>;
    length?: number;
    origin?: string;
  } = {},
): Promise<Answer> {
  const { method = "GET", type, pieces = [], length, origin = `http://localhost:${port}` } = options;
  return new Promise((resolve, reject) => {
    const headers = {
      host: `localhost:${port}`,
      cookie: cookies[who] ?? "",
      ...(method === "GET" ? {} : { origin }),
      ...(type === undefined ? {} : { "content-type": type }),
      ...(length === undefined ? {} : { "content-length": String(length) }),
    };
    const sent = request({ host: "127.0.0.1", port, path: to, method, headers }, (answer) => {
      const body: Buffer[] = [];
      answer.on("data", (piece: Buffer) => body.push(piece));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          headers: answer.headers,
          body: Buffer.concat(body),
        }),
      );
    });
    sent.on("error", reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

/** A form with a file in it, as a browser sends it. */
function formWith(file: { name: string; pieces: Buffer[] }, fields: Record<string, string>) {
  const part = (head: string) => Buffer.from(`--edge\r\nContent-Disposition: form-data; ${head}\r\n`);
  const pieces = [
    part(`name="file"; filename="${file.name}"`),
    Buffer.from("Content-Type: application/pdf\r\n\r\n"),
    ...file.pieces,
    Buffer.from("\r\n"),
    ...Object.entries(fields).flatMap(([name, value]) => [
      part(`name="${name}"`),
      Buffer.from(`\r\n${value}\r\n`),
    ]),
    Buffer.from("--edge--\r\n"),
  ];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { method: "POST", type: "multipart/form-data; boundary=edge", pieces, length };
}

const about = () => ({ shows: "It is better.", "focus-areas": inspection.focusAreas[0]?.id ?? "" });
const kept = () => readdirSync(join(folder, "uploads")).filter((name) => name !== "noonday-files.json");
const idOf = ({ location }: Answer) => /received=([\w-]+)/.exec(location)?.[1] ?? "";

it("a file is kept for its owner's eyes only, and given back as it was, to be saved and never shown", async () => {
  const pdf = pdfFile(["Waits fell"]);
  const before = scanned;
  const answer = await send(path, "officer", formWith({ name: "Übersicht.pdf", pieces: [pdf] }, about()));
  expect(answer.status).toBe(302);
  expect(scanned - before).toBe(pdf.length + "zINSTREAM\0".length + 8);
  const names = kept();
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(statSync(join(folder, "uploads")).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "uploads", names[0] ?? "")).mode & 0o777).toBe(0o600);

  const file = await send(`${path}/${idOf(answer)}/file`, "lead");
  expect(file.status).toBe(200);
  expect(file.body.equals(pdf)).toBe(true);
  expect(file.headers).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "content-disposition": "attachment; filename=\"_bersicht.pdf\"; filename*=UTF-8''%C3%9Cbersicht.pdf",
    "content-length": String(pdf.length),
  });
  expect(String(file.headers["cache-control"])).toContain("no-store");
});

it("what one sends is not there for another who sends, nor for who has no part in it", async () => {
  const answer = await send(path, "officer", formWith({ name: "a.pdf", pieces: [pdfFile(["a"])] }, about()));
  const id = idOf(answer);
  for (const who of ["otherOfficer", "forum", "letter"]) {
    for (const address of [`${path}/${id}`, `${path}/${id}/file`]) {
      expect((await send(address, who)).status, `${who} ${address}`).toBe(404);
    }
    const { status } = await send(`${path}/${id}/withdrawal`, who, {
      method: "POST",
      type: "application/x-www-form-urlencoded",
      length: 0,
    });
    expect(status, who).toBe(404);
    expect((await send(path, who)).body.toString()).not.toContain(id);
  }
  expect((await send(`${path}/${id}`, "officer")).status).toBe(200);
  expect((await send(`${path}/${id}/file`, "nobody")).status).toBe(302);
});

it("nothing is kept of what is disguised, infected, without its words, from elsewhere, or not for them to send", async () => {
  const before = kept();
  const pdf = { name: "a.pdf", pieces: [pdfFile(["a"])] };
  const disguised = await send(
    path,
    "officer",
    formWith({ name: "a.pdf", pieces: [Buffer.from("MZ\x90\0\x03")] }, about()),
  );
  expect(disguised.status).toBe(422);
  expect(disguised.body.toString()).toContain("not what its name says");
  scannerSays = "stream: Eicar-Signature FOUND";
  const infected = await send(`${path}/file`, "officer", formWith(pdf, about()));
  expect(infected.status).toBe(422);
  expect(JSON.parse(infected.body.toString()).errors.file).toContain("A virus was found");
  scannerSays = "stream: OK";
  const wordless = await send(path, "officer", formWith(pdf, { ...about(), shows: "" }));
  expect(wordless.status).toBe(422);
  expect(wordless.body.toString()).toContain("Say what it shows");
  expect((await send(path, "lead", formWith(pdf, about()))).status).toBe(403);
  expect((await send(path, "letter", formWith(pdf, about()))).status).toBe(404);
  const elsewhere = { ...formWith(pdf, about()), origin: "https://evil.example" };
  expect((await send(path, "officer", elsewhere)).status).toBe(403);
  expect((await send(path, "officer", { method: "POST", length: 0 })).status).toBe(422);
  expect(kept()).toEqual(before);
});

it("50 MB come in; one byte more is refused by a page, and nothing of it kept", async () => {
  const mebibyte = Buffer.alloc(1024 * 1024, "a");
  const pieces = (bytes: number) => [
    ...Array.from({ length: Math.floor(bytes / mebibyte.length) }, () => mebibyte),
    mebibyte.subarray(0, bytes % mebibyte.length),
  ];
  const before = kept().length;
  const limit = 50 * 1024 * 1024;
  const fits = await send(path, "officer", formWith({ name: "a.txt", pieces: pieces(limit) }, about()));
  expect(fits.status).toBe(302);
  expect(kept()).toHaveLength(before + 1);
  const over = await send(path, "officer", formWith({ name: "a.txt", pieces: pieces(limit + 1) }, about()));
  expect(over.status).toBe(413);
  expect(over.body.toString()).toContain("larger than 50 MB");
  expect(kept()).toHaveLength(before + 1);
  // Elsewhere two megabytes are still the most.
  const elsewhere = formWith({ name: "a.txt", pieces: [] }, about());
  const { status } = await send(`${path}/email`, "officer", { ...elsewhere, length: 3_000_000 }).catch(
    () => ({
      status: 413,
    }),
  );
  expect(status).toBe(413);
});

it("a file that breaks off on its way leaves nothing behind", async () => {
  const before = kept();
  const form = formWith({ name: "a.txt", pieces: [Buffer.alloc(300_000, "a")] }, about());
  await new Promise<void>((resolve) => {
    const headers = {
      host: `localhost:${port}`,
      cookie: cookies.officer ?? "",
      origin: `http://localhost:${port}`,
      "content-type": form.type,
      "content-length": String(form.length),
    };
    const sent = request({ host: "127.0.0.1", port, path, method: "POST", headers });
    sent.on("error", () => undefined);
    sent.on("close", resolve);
    sent.write(Buffer.concat(form.pieces.slice(0, 3)));
    setTimeout(() => sent.destroy(), 300);
  });
  await expect.poll(kept).toEqual(before);
});
