import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { sweepUploads } from "#app/domain/evidence/sweep-uploads.server.ts";
import { statementOf } from "#app/domain/young-peoples-recordings/consent-statement.ts";
import { giveRecordingConsent } from "#app/domain/young-peoples-recordings/give-recording-consent.server.ts";
import { maxBytes } from "#app/domain/young-peoples-recordings/recording.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import { openTemporaryPostgres, openTemporarySqlite } from "../db/on-both.ts";
import { pairedFolders } from "../factories/folders.ts";
import { aSound } from "../factories/recordings.ts";
import {
  aYoungPeoplesSet,
  aYoungPerson,
  youngPeoplesTime as now,
} from "../factories/young-peoples-responses.ts";
import { findFreePort } from "../postgres-cluster.ts";

const postgresUrl = inject("postgresUrl");
const edge = "edge";

/** A form with a file, as a browser writes it. */
function formOf(sound: Uint8Array, { go = "stay", seen = "" } = {}): Buffer {
  const field = (name: string, value: string) =>
    `--${edge}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return Buffer.concat([
    Buffer.from(field("seen", seen)),
    Buffer.from(
      `--${edge}\r\nContent-Disposition: form-data; name="sound"; filename="recording"\r\nContent-Type: audio/webm\r\n\r\n`,
    ),
    sound,
    Buffer.from(`\r\n${field("go", go)}--${edge}--\r\n`),
  ]);
}

type Opening = Pick<typeof import("../db/on-both.ts"), "openTemporarySqlite">["openTemporarySqlite"];

const databases: [string, boolean, Opening][] = [
  ["SQLite", false, openTemporarySqlite],
  ["PostgreSQL", postgresUrl === null, () => openTemporaryPostgres(postgresUrl ?? "")],
];

describe.each(databases)("recordings that are sent to servers on %s", (_name, isMissing, open) => {
  const test = it.skipIf(isMissing);
  let opened: Awaited<ReturnType<Opening>>;
  let set: Awaited<ReturnType<typeof aYoungPeoplesSet>>;
  let stores: Awaited<ReturnType<typeof pairedFolders>>;
  const servers = new Map<number, ChildProcess>();

  beforeAll(async () => {
    if (isMissing) return;
    opened = await open();
    const db = opened.database.queries;
    set = await aYoungPeoplesSet(db);
    const dataDir = mkdtempSync(join(tmpdir(), "noonday-recordings-"));
    stores = await pairedFolders(db, { dataDir });
  });
  afterEach(() => {
    for (const server of servers.values()) server.kill("SIGKILL");
    servers.clear();
  });
  afterAll(async () => {
    if (isMissing) return;
    await opened.database.close();
    await opened.remove();
    rmSync(stores.dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<number> {
    const port = await findFreePort();
    const program = [
      "test/http/served-at.ts",
      opened.database.place,
      stores.dataDir,
      String(port),
      now.toString(),
    ];
    const server = spawn(process.execPath, ["--no-warnings", ...program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    servers.set(port, server);
    for await (const chunk of server.stdout ?? []) if (String(chunk).includes("ready")) break;
    return port;
  }

  async function begin() {
    const db = opened.database.queries;
    const { token: secret, responseId } = await aYoungPerson(db, { inspectionId: set.inspectionId });
    await giveRecordingConsent(db, {
      ...{ survey: set.survey, secret, kind: "recording", given: true, uploads: stores.uploads, now },
      statement: statementOf("recording", englishTranslator),
    });
    const path = `/areas/${set.inspection.slug}/young-people/recording/4`;
    const headers = (port: number) => ({
      cookie: `noonday-young=${secret}`,
      origin: `http://localhost:${port}`,
      host: `localhost:${port}`,
      "content-type": `multipart/form-data; boundary=${edge}`,
    });
    const post = (port: number, body: Buffer, more: Record<string, string> = {}) =>
      fetch(`http://localhost:${port}${path}`, {
        ...{ method: "POST", redirect: "manual", headers: { ...headers(port), ...more } },
        body: new Uint8Array(body),
      });
    const read = (port: number) => fetch(`http://localhost:${port}${path}`, { headers: headers(port) });
    const rows = () =>
      db.selectFrom("youngPeoplesRecordings").selectAll().where("responseId", "=", responseId).execute();
    return { path, headers, post, read, rows };
  }

  const files = () =>
    readdirSync(join(stores.dataDir, "uploads")).filter((name) => /^[0-9a-f]{8}-/.test(name));

  test("refuse what they cannot use in plain words beside it, keep nothing of it, and take silence", async () => {
    const port = await start();
    const { post, read, rows } = await begin();
    const before = files();
    const large = new Uint8Array(maxBytes + 1024).fill(1);
    for (const [sound, status, words] of [
      [large, 413, "It is too big. Please record again."],
      [await aSound({ seconds: 61 }), 422, "It is longer than 60 seconds. Please record again."],
      [
        Buffer.from("no recording at all"),
        422,
        "This is not a recording that we can use. Please record again.",
      ],
      [(await aSound()).slice(0, 300), 422, "There is nothing in it. Please record again."],
      [new Uint8Array(0), 422, "There is nothing in it. Please record again."],
    ] as const) {
      const refused = await post(port, formOf(sound));
      const html = await refused.text();
      expect([refused.status, html.includes(words)]).toEqual([status, true]);
      // It stands with the recorder, and the way on is there.
      expect(html.indexOf(words)).toBeGreaterThan(html.indexOf('id="way"'));
      expect(html.indexOf(words)).toBeLessThan(html.indexOf("data-recorder-start"));
    }
    expect(await rows()).toEqual([]);
    expect(files()).toEqual(before);
    // Silence is a recording: what it says is for who hears it. So is one that a recorder stopped a frame late.
    for (const sound of [{ bytes: 3 }, { seconds: 60.9 }]) {
      const [row] = await rows();
      const taken = await post(port, formOf(await aSound(sound), { seen: row?.id ?? "" }));
      expect([taken.status, taken.headers.get("location")?.includes("/recording/4")]).toEqual([302, true]);
    }
    expect(await rows()).toMatchObject([{ seconds: 61 }]);
    expect(await (await read(port)).text()).toContain("Your recording is kept.");
    expect(files()).toHaveLength(before.length + 1);
    // Nothing came with it: what is kept stays.
    expect((await post(port, formOf(new Uint8Array(0), { go: "" }))).headers.get("location")).toMatch(
      /check$/,
    );
    expect(await rows()).toHaveLength(1);
  });

  test("answer any body that is cut off or badly made, and keep nothing half of it", async () => {
    const port = await start();
    const { post, read, rows } = await begin();
    const whole = formOf(await aSound());
    const type = "multipart/form-data; boundary=";
    const changed = fc.oneof(
      fc.nat(whole.length - 20).map((end) => whole.subarray(0, end)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 40 }))
        .map(([at, bytes]) =>
          Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + bytes.length)]),
        ),
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
      fc.constant(
        Buffer.from(
          `--${edge}\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--${edge}--\r\n`,
        ),
      ),
    );
    const types = fc.constantFrom(
      `${type}${edge}`,
      type,
      `${type}"`,
      `${type}other`,
      "multipart/form-data",
      `${type}${"x".repeat(300)}`,
    );
    await fc.assert(
      fc.asyncProperty(changed, types, async (body, contentType) => {
        const sent = await post(port, body, { "content-type": contentType });
        await sent.text();
        expect([302, 400, 409, 413, 415, 422]).toContain(sent.status);
        const stored = await rows();
        expect(files().filter((name) => stored.some(({ storedName }) => storedName === name))).toHaveLength(
          stored.length,
        );
      }),
      { numRuns: 60 },
    );
    expect((await read(port)).status).toBe(200);
  }, 120_000);

  test("of two processes: the same from two windows is kept once, and neither replaces another's unseen", async () => {
    const [one, other] = [await start(), await start()];
    const { post, rows } = await begin();
    const before = files().length;
    const same = formOf(await aSound());
    const both = await Promise.all([post(one, same), post(other, same)]);
    expect(both.map(({ status }) => status)).toEqual([302, 302]);
    const [first] = await rows();
    expect(await rows()).toHaveLength(1);
    expect(files()).toHaveLength(before + 1);
    const seen = first?.id ?? "";
    const [third, fourth] = [await aSound({ seconds: 3 }), await aSound({ seconds: 4 })];
    const answers = await Promise.all([
      post(one, formOf(third, { seen })),
      post(other, formOf(fourth, { seen })),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409]);
    const conflict = answers.find(({ status }) => status === 409);
    expect(await conflict?.text()).toContain("Another page has kept a recording.");
    expect(await rows()).toHaveLength(1);
    expect(files()).toHaveLength(before + 1);
  });

  test("of which one is killed while it receives or remakes one: what was kept stays, and nothing half", async () => {
    const { post, path, headers, rows } = await begin();
    const kept = await aSound({ seconds: 6 });
    const setUp = await start();
    expect((await post(setUp, formOf(kept))).status).toBe(302);
    const [row] = await rows();
    const body = formOf(await aSound({ seconds: 20 }), { seen: row?.id ?? "" });
    for (const step of ["half", 0, 40] as const) {
      const port = await start();
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      const lines = Object.entries({ ...headers(port), "content-length": String(body.length) });
      socket.write(
        `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`,
      );
      socket.write(step === "half" ? body.subarray(0, body.length / 2) : body);
      await new Promise((resolve) => setTimeout(resolve, step === "half" ? 200 : step));
      const server = servers.get(port);
      server?.kill("SIGKILL");
      if (server) await once(server, "exit");
      servers.delete(port);
      socket.destroy();
      const stored = await rows();
      expect(stored).toHaveLength(1);
      for (const { storedName, sha256, bytes } of stored) {
        const file = await stores.uploads.open(storedName ?? "", { sha256, size: bytes });
        expect(file.kind).toBe("opened");
        if (file.kind === "opened") await file.close();
      }
    }
    // What a killed process left that no row names goes by way of quarantine.
    const later = Temporal.Now.instant().add({ hours: 3 });
    await sweepUploads(opened.database.queries, { uploads: stores.uploads, now: later });
    const again = await start();
    expect(
      (await post(again, formOf(await aSound({ seconds: 7 }), { seen: (await rows())[0]?.id ?? "" }))).status,
    ).toBe(302);
    expect(await rows()).toMatchObject([{ seconds: 7 }]);
  }, 240_000);
});
