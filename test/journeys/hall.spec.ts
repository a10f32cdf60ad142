import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import { findOrInstallChromium } from "../chromium.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, test } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";
import { makeSession } from "./session-code.ts";

const tablet = { viewport: { width: 820, height: 1180 } };
const h1 = (page: Page) => page.getByRole("heading", { level: 1 });

async function openSession(page: Page, code: string): Promise<void> {
  await page.goto(`/y/${code}`);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/young-people\/hall$/);
}

/** From the number to the first question. */
async function sayYes(page: Page, number: number): Promise<void> {
  await expect(h1(page)).toHaveText("What is your number?");
  await page.getByRole("button", { name: `Number ${number}` }).click();
  await page.getByRole("button", { name: "No, I do it by myself" }).click();
  await expect(h1(page)).toHaveText("What happens to what you say");
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.getByRole("button", { name: "No, only read them" }).click();
}

const cardDone = (page: Page) => page.getByRole("button", { name: "I have my card. Next person" });

/** Whatever the screen asks: the first choice, a place for each card, or words. */
async function answer(page: Page, words: string): Promise<void> {
  const screen = page.locator("form.hall-screen:visible");
  if ((await screen.locator("textarea").count()) > 0) return screen.locator("textarea").fill(words);
  const cards = screen.locator(".young-mat-card");
  if ((await cards.count()) === 0) return screen.locator(".young-card input").first().check();
  for (const card of await cards.all()) await card.getByRole("radio", { name: "So-so" }).check();
}

async function answerAll(page: Page, words: string): Promise<void> {
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.getByText(`${number} of 6`, { exact: true })).toBeVisible();
    await answer(page, words);
    await page.getByRole("button", { name: "Go on" }).click();
  }
  await expect(h1(page)).toHaveText("This is what you said");
}

async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(h1(page)).toHaveText("Thank you");
  return (await page.locator("[data-card]").getAttribute("data-card")) ?? "";
}

/** Everything that arrived from discussions, by the words of each. */
async function readArrived({ dataDir }: Pick<Noonday, "dataDir">, marks: readonly string[]) {
  const database = await openDatabase(join(dataDir, "noonday.sqlite"));
  try {
    const rows = await database.queries
      .selectFrom("youngPeoplesWords")
      .innerJoin("youngPeoplesResponses", "youngPeoplesResponses.id", "youngPeoplesWords.responseId")
      .innerJoin("discussionParticipants", "discussionParticipants.id", "youngPeoplesResponses.participantId")
      .select(["youngPeoplesWords.words", "discussionParticipants.number", "youngPeoplesResponses.sentAt"])
      .execute();
    return rows
      .filter(({ words }) => marks.some((mark) => words.includes(mark)))
      .map(({ words, number }) => `${number}: ${words}`)
      .toSorted();
  } finally {
    await database.close();
  }
}

test("six answer in turn on a tablet without a signal, and all arrive once, each with their own consent", async ({
  browser,
  baseURL,
  page: inspectors,
  continueAs,
  noonday,
}) => {
  test.setTimeout(240_000);
  await continueAs("CQC inspector");
  const { code } = await makeSession(inspectors, "Hall without a signal");
  const context = await browser.newContext({ ...tablet, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const errors = failOnErrors(page);
  await openSession(page, code);
  await expect(h1(page)).toHaveText("Ready. It works without a signal now");
  await expectAccessible(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "I am the next person" }).click();
  const cards: string[] = [];
  for (let number = 1; number <= 6; number += 1) {
    await sayYes(page, number);
    await answerAll(page, `Hall ${number} says this`);
    if (number === 1) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await expect(page.getByText(`Hall ${number} says this`)).toBeVisible();
    cards.push(await send(page));
    await expect(page.getByText("It is not sent yet.")).toBeVisible();
    await expect(page.locator("[data-hall-waiting]")).toHaveText(String(number));
    if (number === 1) await expectAccessible(page);
    await cardDone(page).click();
    // Nothing of whoever had it before: neither on the screen nor in what it hides.
    expect(await page.locator("main").innerHTML()).not.toMatch(/Hall \d says this/);
    const left = page.locator("textarea, input:checked");
    const values = await left.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(values.filter((value) => value.includes("Hall"))).toEqual([]);
    await expect(page.locator("main input:checked")).toHaveCount(0);
    await expect(page.getByRole("button", { name: `Number ${number}` })).toHaveCount(0);
  }
  expect(new Set(cards).size).toBe(6);
  const marks = ["Hall 1", "Hall 2", "Hall 3", "Hall 4", "Hall 5", "Hall 6"];
  expect(await readArrived(noonday, marks)).toEqual([]);
  await context.setOffline(false);
  await expect(page.locator("[data-hall-sent]")).toHaveText("6", { timeout: 30_000 });
  await expect(page.locator("[data-hall-waiting]")).toHaveText("0");
  const arrived = [1, 2, 3, 4, 5, 6].map((number) => `${number}: Hall ${number} says this`);
  expect(await readArrived(noonday, marks)).toEqual(arrived);
  // Loaded again, nothing is sent again, and the numbers are taken.
  await page.reload();
  await expect(page.locator("[data-hall-waiting]")).toHaveText("0");
  await page.getByRole("button", { name: "I am the next person" }).click();
  await expect(page.getByRole("button", { name: /^Number/ })).toHaveCount(0);
  expect(await readArrived(noonday, marks)).toEqual(arrived);
  expect(errors).toEqual([]);
  await context.close();
});

test("a tablet whose battery dies holds what waits and what was begun, says so, and sends it once", async ({
  baseURL,
  page: inspectors,
  continueAs,
  noonday,
}) => {
  test.setTimeout(120_000);
  await continueAs("lead inspector");
  const { code } = await makeSession(inspectors, "Hall with a dying tablet");
  const profile = mkdtempSync(join(tmpdir(), "noonday-tablet-"));
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...{ ...tablet, ...(baseURL ? { baseURL } : {}) },
      ...{ executablePath: findOrInstallChromium(), args: ["--no-sandbox"] },
    });
    const [page = await context.newPage()] = context.pages();
    return { context, page };
  };
  const first = await open();
  await openSession(first.page, code);
  await first.context.setOffline(true);
  await first.page.getByRole("button", { name: "I am the next person" }).click();
  await sayYes(first.page, 1);
  await answerAll(first.page, "Battery one");
  await send(first.page);
  await cardDone(first.page).click();
  await first.page.getByRole("button", { name: "Number 2" }).click();
  await first.page.getByRole("button", { name: "Yes, someone helps me" }).click();
  await first.page.getByRole("button", { name: "Yes", exact: true }).click();
  await first.page.getByRole("button", { name: "Yes, they may" }).click();
  for (let number = 1; number <= 5; number += 1) {
    await expect(first.page.getByText(`${number} of 6`, { exact: true })).toBeVisible();
    await answer(first.page, "Battery two");
    await first.page.getByRole("button", { name: "Go on" }).click();
  }
  await first.page.waitForTimeout(300);
  await first.context.close();

  const again = await open();
  await openSession(again.page, code);
  // What was finished goes by itself; what was not is asked about.
  await expect(h1(again.page)).toHaveText("There is something here that was not sent");
  await expect(again.page.locator("[data-hall-unsent-number]")).toHaveText("Number 2");
  await expectAccessible(again.page);
  await expect(again.page.locator("[data-hall-sent]")).toHaveText("1", { timeout: 15_000 });
  expect(await readArrived(noonday, ["Battery"])).toEqual(["1: Battery one"]);
  await again.page.getByRole("button", { name: "That is me. Go on" }).click();
  for (let number = 1; number <= 6; number += 1) {
    await expect(again.page.getByText(`${number} of 6`, { exact: true })).toBeVisible();
    const box = again.page.locator("form.hall-screen:visible textarea");
    if (number === 6) await answer(again.page, "Battery two");
    else if ((await box.count()) > 0) await expect(box).toHaveValue("Battery two");
    else await expect(again.page.locator("form.hall-screen:visible input:checked").first()).toBeAttached();
    await again.page.getByRole("button", { name: "Go on" }).click();
  }
  await again.page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(again.page.getByText("Say who chose the words.").first()).toBeVisible();
  for (const one of await again.page.getByRole("radio", { name: "We did, together" }).all())
    await one.check();
  const card = await send(again.page);
  await expect(again.page.getByText("What you said is sent.")).toBeVisible({ timeout: 15_000 });
  expect(await readArrived(noonday, ["Battery"])).toContain("2: Battery two");
  // The card that the device made opens it with a signal.
  const pictures = await again.page
    .locator("[data-hall-card-pictures] li")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.symbol ?? ""));
  await again.page.goto("/areas/exampleshire/young-people/card/open");
  await again.page.getByLabel("The number on your card").fill(card);
  for (const [index, picture] of pictures.entries()) {
    const details = again.page.locator("[data-card-picture]").nth(index);
    await details.evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
    await details.locator(`input[value="${picture}"]`).check();
  }
  await again.page.getByRole("button", { name: "Open my card" }).click();
  await expect(again.page.getByText("Battery two").first()).toBeVisible();
  await again.context.close();
  rmSync(profile, { recursive: true, force: true });
});
