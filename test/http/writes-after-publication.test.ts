import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import { finishLetter } from "#app/domain/letter-workflow/finish-letter.server.ts";
import { publishLetter } from "#app/domain/letter-workflow/publish-letter.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type BackgroundQueries, createBackgroundQueries } from "#db/background-queries.ts";
import { openDatabase } from "#db/connection.ts";
import { describeOnBoth } from "../db/on-both.ts";
import { aDraftedLetter } from "../factories/drafted-letter.ts";
import { signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";
import { listWithoutWords, openWindows, sendAll, sendToEveryRoute } from "./fuzz/open-windows.ts";

/** After the ten working days of a draft that is sent the day after the visit. */
const late = Temporal.Instant.from("2026-12-29T09:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "noonday-published-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeOnBoth("what was begun before the letter was published", (open) => {
  let server: RunningServer | undefined;
  let reader: BackgroundQueries | undefined;
  afterEach(async () => {
    await server?.stop();
    await reader?.close();
  });

  async function serve(): Promise<RunningServer> {
    const variables = { NODE_ENV: "test" as const, PORT: String(await findFreePort()), DATA_DIR: folder };
    const url = open.database.place;
    const env = readEnv({ ...variables, DATABASE_URL: url, REQUESTS_A_MINUTE: "1000000" }, "test");
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const clock = { now: () => late };
    const mail = createMailer({ smtpUrl: undefined, from: env.mailFrom, dataDir: folder, clock, log });
    return startServer({ env, database: openDatabase(url), clock, mail, log });
  }

  it("is refused in words or changes nothing that everybody reads", { timeout: 900_000 }, async () => {
    reader = createBackgroundQueries(open.database);
    const letter = await aDraftedLetter(open.db, reader);
    const { from, by, inspection, recipient } = letter;
    await letter.judgeAll();
    await letter.fill();
    await letter.mark();
    server = await serve();
    const { origin } = server;
    const { id } = inspection;
    const cookies = new Map([
      ["lead-inspector", await signInAs(open.db, inspection.lead, late)],
      ["letter-recipient", await signInAs(open.db, recipient, late)],
    ]);
    const look = () => openWindows(origin, { cookies, starts: [`/revisits/${id}`], about: new RegExp(id) });
    const opened = [await look()];
    await letter.assure();
    await letter.sayWhy();
    expect((await sendLetter(from, by)).kind).toBe("sent");
    opened.push(await look());
    const after = { ...by, now: late };
    expect((await finishLetter(from, after)).kind).toBe("final");
    opened.push(await look());
    expect((await sendFinalLetter(from, after)).kind).toBe("sent");
    expect((await publishLetter(from, { ...after, releaseId: null, corrected: "" })).kind).toBe("published");
    const published = async () => ({
      page: (await (await fetch(`${origin}/areas/${inspection.slug}/letter`)).text()).replace(
        /nonce="[^"]*"/g,
        "",
      ),
      editions: await open.db.selectFrom("letterEditions").selectAll().orderBy("id").execute(),
      publications: await open.db.selectFrom("letterPublications").selectAll().orderBy("id").execute(),
    });
    const before = await published();
    expect(before.page).toContain("Waits are no shorter.");
    const windows = new Map(opened.flatMap(({ windows: some }) => [...some]));
    expect(windows.size).toBeGreaterThan(30);
    const sent = await sendAll(origin, windows.values());
    sent.push(...(await sendToEveryRoute(origin, { id, cookies, values: opened[0]?.values ?? new Map() })));
    expect([...new Set(listWithoutWords(sent))]).toEqual([]);
    const { page, editions, publications } = await published();
    expect(page).toBe(before.page);
    expect(editions.filter((one) => before.editions.some((other) => other.id === one.id))).toEqual(
      before.editions,
    );
    expect(publications).toEqual(before.publications);
  });
});
