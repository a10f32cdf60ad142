import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FamilyBrowser, textOf } from "../bench/family-browser.ts";
import { makePeersSurvey } from "../bench/peers-survey.ts";
import { type Running, runStart } from "./running.ts";

let running: Running;
let folder: string;
const home = "/areas/peerless/survey";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "noonday-families-"));
  const database = join(folder, "noonday.sqlite");
  await makePeersSurvey(database, Temporal.Now.instant());
  running = await runStart({ DATABASE_URL: database });
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

const aBrowser = () => new FamilyBrowser(`http://localhost:${running.port}`);
const get = (browser: FamilyBrowser, path: string) => browser.send({ method: "GET", path, body: null });
const post = (browser: FamilyBrowser, path: string, fields: Record<string, string>) =>
  browser.send({ method: "POST", path, body: new URLSearchParams(fields).toString() });

/**
 * A page without what differs from one answer to the next, the nonce and the name of the copy, and without the empty mark
 * that Remix leaves after the page where its data would be.
 */
const alike = (html: string) =>
  html
    .replaceAll(/nonce="[^"]*"/g, 'nonce=""')
    .replace(/<input[^>]*name="copy"[^>]*>/, "<copy>")
    .replace(/<!--\$--><!--\/\$-->$/, "");

/** The same page three times: made on the fast path, again (from the cache where it may be cached), and by Remix itself. */
async function threeTimes(browser: FamilyBrowser, path: string): Promise<string> {
  const [first, again, byRemix] = [
    await get(browser, path),
    await get(browser, path),
    // An address with a slash at its end is left to Remix, which takes it for the same.
    await get(browser, `${path}/`),
  ];
  expect(first.headers).toMatch(/^content-encoding: gzip/im);
  expect(byRemix.headers).toMatch(/^content-encoding: br/im);
  const html = textOf(byRemix);
  expect([first.status, again.status]).toEqual([byRemix.status, byRemix.status]);
  expect(alike(textOf(first))).toBe(alike(html));
  expect(alike(textOf(again))).toBe(alike(html));
  for (const answer of [first, again]) {
    const [, nonce = "none"] = /'nonce-([^']+)'/.exec(answer.headers) ?? [];
    const text = textOf(answer);
    for (const [tag] of text.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(text).not.toMatch(/[\uE000\uE001]/);
  }
  return html;
}

const names = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = ""]) => name);

it("gives every page of the survey as Remix would, the first time and from memory, blank and with answers", async () => {
  const browser = aBrowser();
  await threeTimes(browser, home);
  await threeTimes(browser, `${home}/consent`);
  const agreed = await post(browser, `${home}/consent`, { takePart: "on", becomeEvidence: "on" });
  expect(agreed.headers).toMatch(/^location: \/areas\/peerless\/survey\/about/im);
  await threeTimes(browser, home);
  await threeTimes(browser, `${home}/consent`);
  await threeTimes(browser, `${home}/about`);
  await post(browser, `${home}/about`, { role: "foster-carer" });
  expect(await threeTimes(browser, `${home}/about`)).toMatch(
    /value="foster-carer"[^>]*checked|checked[^>]*value="foster-carer"/,
  );
  for (const number of [1, 2, 3, 4]) {
    const page = `${home}/focus/${number}`;
    const html = await threeTimes(browser, page);
    const fields = Object.fromEntries([
      ...names(html, /<input[^>]*type="radio"[^>]*name="(q-[^"]+)"/g).map((name) => [name, "dont-know"]),
      ...names(html, /<textarea[^>]*name="(q-[^"]+)"/g).map((name) => [name, `<b>&"' words ${number}`]),
    ]);
    expect(Object.keys(fields).length).toBeGreaterThan(1);
    expect((await post(browser, page, fields)).status).toBe(302);
    await threeTimes(browser, page);
  }
  expect(await threeTimes(browser, `${home}/check`)).toContain("&lt;b&gt;&amp;&quot;&#x27; words 4");
  expect((await post(browser, `${home}/check`, {})).headers).toMatch(/^location: .*\/receipt/im);
  await threeTimes(browser, `${home}/receipt`);
  await threeTimes(browser, `${home}/copy`);
  await threeTimes(browser, "/areas/peerless/privacy");
  await threeTimes(browser, home);
  browser.close();
});

it("gives nobody a page with another's words, name of a copy or nonce", async () => {
  const [one, other] = [aBrowser(), aBrowser()];
  for (const browser of [one, other]) {
    await post(browser, `${home}/consent`, { takePart: "on", becomeEvidence: "on" });
  }
  await post(one, `${home}/about`, { role: "professional" });
  await get(one, `${home}/about`);
  const pages = [textOf(await get(other, `${home}/about`)), textOf(await get(other, `${home}/about`))];
  for (const page of pages) expect(page).not.toMatch(/checked/);
  const copies = pages.map(
    (page) => /name="copy"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="copy"/.exec(page)?.[0],
  );
  expect(copies[0]).toBeDefined();
  expect(copies[0]).not.toBe(copies[1]);
  one.close();
  other.close();
});

it("gives each family what they wrote to check, short or long, in the page that is kept for all", async () => {
  const said = ["one & only", "the <other>'s\nsecond line", `long ${"ü".repeat(9000)}`];
  const checked = [];
  for (const words of said) {
    const browser = aBrowser();
    await post(browser, `${home}/consent`, { takePart: "on", becomeEvidence: "on" });
    const html = textOf(await get(browser, `${home}/focus/1`));
    const [control = ""] = names(html, /<textarea[^>]*name="(q-[^"]+)"/g);
    expect((await post(browser, `${home}/focus/1`, { [control]: words })).status).toBe(302);
    checked.push(await threeTimes(browser, `${home}/check`));
    browser.close();
  }
  const shown = ["one &amp; only", "the &lt;other&gt;&#x27;s\nsecond line", "ü".repeat(9000)];
  for (const [index, page] of checked.entries()) {
    expect(shown.map((words) => page.includes(words))).toEqual(shown.map((_, other) => other === index));
  }
});

it("leaves what is neither a page nor a redirect to Remix, once its action has run", async () => {
  const browser = aBrowser();
  const refused = await post(browser, `${home}/consent`, { takePart: "on" });
  expect(refused.status).toBe(422);
  expect(textOf(refused)).toContain("To take part, tick");
  const nowhere = await get(browser, "/areas/nowhere/survey");
  expect(nowhere.status).toBe(404);
  expect(textOf(nowhere)).toContain("Page not found");
  const lost = await post(browser, `${home}/focus/1`, { "q-1": "These words have no draft to go to." });
  expect(lost.status).toBe(409);
  expect(textOf(lost)).toContain("These words have no draft to go to.");
  browser.close();
});
