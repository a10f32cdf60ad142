import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { type Env, readEnv } from "#app/platform/env.ts";
import { createMailer } from "#app/platform/mail.ts";
import { type RunningServer, startServer } from "#app/server.ts";
import { type Database, openDatabase } from "#db/connection.ts";
import { FamilyBrowser, textOf } from "../bench/family-browser.ts";
import { makePeersSurvey, type PeersSurvey } from "../bench/peers-survey.ts";
import { aContactForm } from "../factories/contact-form.ts";
import { signInAs } from "../factories/people.ts";
import { findFreePort } from "../postgres-cluster.ts";

const survey = "/areas/peerless/survey";
let folder: string;
let database: Database;
let server: RunningServer;
let peers: PeersSurvey;
let env: Env;
const logged: unknown[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noonday-full-disk-"));
  const file = join(folder, "noonday.sqlite");
  peers = await makePeersSurvey(file, systemClock.now());
  database = openDatabase(file);
  const variables = {
    NODE_ENV: "test" as const,
    PORT: String(await findFreePort()),
    DATA_DIR: folder,
    DATABASE_URL: file,
  };
  env = readEnv(variables, "test");
  const error = (fields: object) => void logged.push(fields);
  const log = { info: () => undefined, warn: () => undefined, error };
  const mail = createMailer({
    smtpUrl: undefined,
    from: env.mailFrom,
    dataDir: folder,
    clock: systemClock,
    log,
  });
  server = await startServer({ env, database, clock: systemClock, mail, log });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pragma = (words: string) => sql.raw(`pragma ${words}`).execute(database.queries);
const post = (browser: FamilyBrowser, path: string, fields: Record<string, string>) =>
  browser.send({ method: "POST", path, body: new URLSearchParams(fields).toString() });
const countOf = async (table: string) => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    database.queries,
  );
  return rows[0]?.n;
};
/** A form as the page that it stands on would send it. */
const formOf = (html: string) =>
  Object.fromEntries(
    [
      ...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g),
      ...html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)<\/textarea>/g),
    ].map(([, name = "", value = ""]) => [
      name,
      value
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    ]),
  );

it("a full disk is answered with a 503 that holds what was typed and tries again, and never with a receipt", async () => {
  const browser = new FamilyBrowser(server.origin);
  await post(browser, `${survey}/consent`, { takePart: "on", becomeEvidence: "on" });
  const page = textOf(await browser.send({ method: "GET", path: `${survey}/focus/4`, body: null }));
  const [, control = ""] = /<textarea[^>]*name="(q-[^"]+)"/.exec(page) ?? [];
  const words = `Say "no" & <never>.\n${"They never rang us back. ".repeat(390).trimEnd()}`;

  // What migrations left free would take some words still.
  await sql.raw("vacuum").execute(database.queries);
  await pragma("max_page_count = 1");
  const full = await post(browser, `${survey}/focus/4`, { step: "focus/4", [control]: words });
  expect(full.status).toBe(503);
  expect(full.headers).toMatch(/^retry-after: 60/im);
  const said = textOf(full);
  expect(said).toContain("We could not save this");
  expect(said).toContain("Try again");
  expect(said).not.toMatch(/receipt|<never>/i);
  expect(formOf(said)).toEqual({ step: "focus/4", [control]: words });
  expect(JSON.stringify(logged)).toContain("SQLITE_FULL");
  expect(JSON.stringify(logged)).not.toContain("rang");

  // The script's own saving fails as a failed server does, so that the page keeps the words and tries again.
  const byScript = await post(browser, `${survey}/saving`, { step: "focus/4", [control]: words });
  expect(byScript.status).toBeGreaterThanOrEqual(500);

  await pragma("max_page_count = 1073741823");
  const again = await post(browser, `${survey}/focus/4`, formOf(said));
  expect(again.status).toBe(302);
  expect(textOf(await browser.send({ method: "GET", path: `${survey}/focus/4`, body: null }))).toContain(
    "They never rang us back.",
  );

  await pragma("query_only = on");
  const responses = await countOf("responses");
  const notSent = await post(browser, `${survey}/check`, {});
  expect(notSent.status).toBe(503);
  expect(notSent.headers).not.toMatch(/^(location|set-cookie):/im);
  await pragma("query_only = off");
  expect(await countOf("responses")).toBe(responses);
  const sent = await post(browser, `${survey}/check`, formOf(textOf(notSent)));
  expect(sent.headers).toMatch(/^location: .*\/receipt/im);
  expect(await countOf("responses")).toBe((responses ?? 0) + 1);
  browser.close();
});

it("those who work here get a page in words too, and what they typed on it, for a form of any kind", async () => {
  const lead = await database.queries.selectFrom("people").selectAll().executeTakeFirstOrThrow();
  const cookie = await signInAs(database.queries, lead, systemClock.now());
  const send = (fields: Record<string, string>) =>
    fetch(`${server.origin}/revisits/${peers.inspectionId}/contacts`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: server.origin },
      body: new URLSearchParams(fields),
    });
  const fields = aContactForm({
    "social-care-day-name": 'The "complaints" team & <others>',
    "social-care-day-phone": "01632 960001",
    seen: markOfFields(await listContacts(database.queries, peers.inspectionId)),
  });

  await pragma("query_only = on");
  const refused = await send(fields);
  await pragma("query_only = off");
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
  const said = await refused.text();
  expect(said).toContain("its disk is full");
  expect(formOf(said)).toEqual(fields);
  expect(JSON.stringify(logged)).toContain("SQLITE_READONLY");
  expect(JSON.stringify(logged)).not.toContain("complaints team");
  expect((await send(fields)).status).toBe(302);
});

/** Leaves no room for one more entry of a person who signs out. */
async function fillPages(personId: string): Promise<void> {
  await pragma("max_page_count = 1");
  const actor = { kind: "person" as const, personId, role: null };
  const entry = { at: systemClock.now(), actor, inspectionId: null, action: "person.signed-out" as const };
  // An entry's id is random: pages of the index of ids, some of which have room for one more, are filled one by one.
  let refusedInARow = 0;
  while (refusedInARow < 300) {
    const added = database.queries.transaction().execute((trx) => recordAudit(trx, entry));
    refusedInARow = await added.then(
      () => 0,
      (error: unknown) => {
        expect(String(error)).toMatch(/full/);
        return refusedInARow + 1;
      },
    );
  }
}

it.each([
  ["pages that are full", fillPages, "max_page_count = 1073741823"],
  ["no writing at all", () => pragma("query_only = on"), "query_only = off"],
])("signs out in the browser, and says that it is only there: %s", async (_name, fill, free) => {
  const lead = await database.queries.selectFrom("people").selectAll().executeTakeFirstOrThrow();
  const cookie = await signInAs(database.queries, lead, systemClock.now());
  const signOut = () =>
    fetch(`${server.origin}/sign-out`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: server.origin },
      body: new URLSearchParams(),
    });
  await fill(lead.id);
  const answer = await signOut();
  await pragma(free);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("You are signed out in this browser");
  expect(answer.headers.get("set-cookie")).toMatch(/^noonday-person=;.*Max-Age=0/);
  expect((await signOut()).headers.get("location")).toBe("/");
});

it("a disk that is nearly full lets nobody new begin, and says so on a page that tries again", async () => {
  const browser = new FamilyBrowser(server.origin);
  const { keepFree } = env;
  env.keepFree = Number.MAX_SAFE_INTEGER;
  const refused = await post(browser, `${survey}/consent`, { takePart: "on", becomeEvidence: "on" });
  expect(refused.status).toBe(503);
  expect(refused.headers).toMatch(/^retry-after: 60/im);
  expect(refused.headers).not.toMatch(/^set-cookie:/im);
  expect(formOf(textOf(refused))).toEqual({ takePart: "on", becomeEvidence: "on" });
  env.keepFree = keepFree;
  const begun = await post(browser, `${survey}/consent`, formOf(textOf(refused)));
  expect(begun.headers).toMatch(/^location: .*\/about/im);
  browser.close();
});
