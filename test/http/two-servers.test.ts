import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { pdfFile } from "#app/demo/files.ts";
import { clockStartingAt } from "#app/platform/clock.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { openTemporaryPostgres } from "../db/on-both.ts";
import { type AnInspection, anInspection, usual } from "../factories/inspections.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";

const postgresUrl = inject("postgresUrl");
const pdf = pdfFile(["Waits fell by half"]);

type Machine = { port: number; server: RunningServer; folder: string; logged: string[] };
type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

describe.skipIf(postgresUrl === null)("two servers on one PostgreSQL", () => {
  let opened: Awaited<ReturnType<typeof openTemporaryPostgres>>;
  let inspection: AnInspection;
  let lead: string;
  let officer: string;
  const folders: string[] = [];
  const machines: Machine[] = [];

  beforeAll(async () => {
    opened = await openTemporaryPostgres(postgresUrl ?? "");
    const db = opened.database.queries;
    inspection = await anInspection(db);
    lead = await signInAs(db, inspection.lead, usual.notifiedAt);
    officer = await signInAs(
      db,
      await aMember(db, { inspection, role: "local-area-officer" }),
      usual.notifiedAt,
    );
  });
  afterAll(async () => {
    for (const { server } of machines) await server.stop();
    await opened.database.close();
    await opened.remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function start(folder: string): Promise<Machine> {
    const port = await findFreePort();
    const url = opened.database.place;
    const variables = { NODE_ENV: "test" as const, PORT: String(port), DATA_DIR: folder, DATABASE_URL: url };
    const env = readEnv(variables, "test");
    const clock = clockStartingAt(usual.notifiedAt);
    const logged: string[] = [];
    const error = (fields: object, words: string) => void logged.push(`${words} ${JSON.stringify(fields)}`);
    const log = { info: () => undefined, warn: () => undefined, error };
    const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
    const database: Database = openDatabase(url, { poolSize: 3 });
    const server = await startServer({ env, database, clock, mail, log });
    const machine = { port, server, folder, logged };
    machines.push(machine);
    return machine;
  }
  function aFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "noonday-machine-"));
    folders.push(folder);
    return folder;
  }

  function ask(
    { port }: Machine,
    path: string,
    {
      cookie,
      body,
      type = "application/x-www-form-urlencoded",
    }: { cookie: string; body?: Buffer; type?: string },
  ): Promise<Answer> {
    const isPost = body !== undefined;
    const headers = {
      host: `localhost:${port}`,
      cookie,
      ...(isPost
        ? { origin: `http://localhost:${port}`, "content-type": type, "content-length": String(body.length) }
        : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port, path, method: isPost ? "POST" : "GET", headers },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on("data", (piece: Buffer) => pieces.push(piece));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }
  const sendFile = (machine: Machine) => {
    const part = (head: string, content: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--edge\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(content),
        Buffer.from("\r\n"),
      ]);
    const body = Buffer.concat([
      part('name="file"; filename="Waits.pdf"', pdf),
      part('name="shows"', "Waits fell."),
      part('name="focus-areas"', inspection.focusAreas[0]?.id ?? ""),
      Buffer.from("--edge--\r\n"),
    ]);
    const type = "multipart/form-data; boundary=edge";
    return ask(machine, `/revisits/${inspection.id}/evidence`, { cookie: officer, body, type });
  };
  const uploadIdOf = ({ headers }: Answer) => /received=([\w-]+)/.exec(String(headers.location))?.[1] ?? "";
  const names = ({ folder }: Machine) =>
    ["uploads", "exports"].flatMap((name) =>
      existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : [],
    );

  it("share one folder: what is sent to one is read, looked into and made into files by the other", async () => {
    const shared = aFolder();
    const [first, second] = [await start(shared), await start(shared)];
    expect([first.logged, second.logged]).toEqual([[], []]);
    const sent = await sendFile(first);
    expect(sent.status).toBe(302);
    const address = `/revisits/${inspection.id}/evidence/${uploadIdOf(sent)}`;
    const file = await ask(second, `${address}/file`, { cookie: lead });
    expect([file.status, file.body.equals(pdf)]).toEqual([200, true]);
    const takeOut = `/revisits/${inspection.id}/take-out`;
    const asked = await ask(first, takeOut, { cookie: lead, body: Buffer.from("kind=archive") });
    expect(asked.status).toBe(302);
    const made = () =>
      opened.database.queries.selectFrom("exports").select(["id", "state", "why"]).executeTakeFirst();
    await expect.poll(made).toMatchObject({ state: "done", why: null });
    const { id = "" } = (await made()) ?? {};
    expect((await ask(second, `${takeOut}/files/${id}`, { cookie: lead })).status).toBe(200);
    const text = async () => (await ask(first, address, { cookie: lead })).body.toString();
    await expect.poll(text, { interval: 1000 }).toContain("Waits fell by half");
  });

  it("with a folder each, the second serves, touches no file, and says so", async () => {
    const [first] = machines;
    if (!first) throw new Error("the first server is not there");
    const before = names(first).toSorted();
    const third = await start(aFolder());
    expect(third.logged[0]).toContain("The files and the database do not belong together.");
    expect((await ask(third, "/revisits", { cookie: lead })).body.toString()).toContain("/files");
    const refused = await sendFile(third);
    expect(refused.status).toBe(503);
    expect(refused.body.toString()).toContain("Files cannot be received at the moment");
    const upload = await opened.database.queries
      .selectFrom("evidenceUploads")
      .select("id")
      .executeTakeFirst();
    const file = await ask(third, `/revisits/${inspection.id}/evidence/${upload?.id}/file`, { cookie: lead });
    expect([file.status, file.headers["retry-after"]]).toEqual([503, "60"]);
    expect(names(third)).toEqual([]);
    expect(names(first).toSorted()).toEqual(before);
    // What is to be done with files is left to those who have them.
    const sent = await sendFile(first);
    const address = `/revisits/${inspection.id}/evidence/${uploadIdOf(sent)}`;
    const text = async () => (await ask(first, address, { cookie: lead })).body.toString();
    await expect.poll(text, { interval: 1000 }).toContain("Waits fell by half");
  });
});
