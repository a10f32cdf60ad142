import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { turnOnEasyRead } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { type Noonday, startDemo } from "./noonday.ts";

const unknown = "7K2M-4QXR-9D3T-H6WV-8BPN";
const receipts = "/areas/exampleshire/receipts";
const survey = "/areas/exampleshire/survey";
let noonday: Noonday;
let sentReceipt = "";
let takenBackReceipt = "";

test.use({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
test.describe.configure({ mode: "serial" });

async function send(page: Page): Promise<string> {
  await page.goto(`${noonday.origin}${survey}/consent`);
  await page.getByLabel("I agree to take part").check();
  await page.getByLabel("I agree that what I say becomes evidence").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/about$/);
  await page.goto(`${noonday.origin}${survey}/focus/1`);
  await page.getByLabel("Worse").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/focus\/2$/);
  await page.goto(`${noonday.origin}${survey}/check`);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.waitForURL(/receipt$/);
  const receipt = (await page.locator("[data-receipt]").textContent()) ?? "";
  await page.context().clearCookies();
  return receipt;
}

async function takeBack(page: Page, receipt: string): Promise<void> {
  await page.goto(`${noonday.origin}${survey}/sent`);
  await page.getByLabel("Your receipt").fill(receipt);
  await page.getByRole("button", { name: "Show what I sent" }).click();
  await page.getByText("Take back my answers").first().click();
  await page.getByRole("button", { name: "Take back my answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answers are taken back" })).toBeVisible();
}

async function check(page: Page, receipt: string) {
  await page.getByLabel("Your receipt").fill(receipt);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  return page.locator("#result");
}

/** Refuses whatever a page asks of anybody, and says what it was. */
async function cutOff(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https?:/, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return asked;
}

test.beforeAll(async () => {
  noonday = await startDemo();
});
test.afterAll(async () => {
  await noonday.stop();
});

test("a family sends, noon passes, and the page that checks finds its receipt", async ({ page }) => {
  sentReceipt = await send(page);
  takenBackReceipt = await send(page);
  await takeBack(page, takenBackReceipt);
  await page.goto(`${noonday.origin}${receipts}`);
  await expect(page.getByText("The list is made a few minutes after")).toBeVisible();
  await expect(page.locator("[data-root]")).toHaveCount(0);

  await noonday.moveClockTo("2026-11-24T12:06:00+00:00");
  await expect(async () => {
    await page.goto(`${noonday.origin}${receipts}`);
    await expect(page.locator("[data-root]")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const root = await page.locator("[data-root]").textContent();
  expect(root).toMatch(/^[0-9a-f]{64}$/);
  await page.getByRole("link", { name: "Open the page that checks" }).click();
  await page.waitForURL(/check\.html$/);
  await expect(page.locator("[data-root]")).toHaveText(root ?? "");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await expect(await check(page, "7K2M")).toBeEmpty();
  await expect(page.getByText("That is not a whole code")).toBeVisible();
  await expectAccessible(page);
  await expect(await check(page, sentReceipt.toLowerCase().replaceAll("-", " "))).toContainText(
    "Your response is in the list",
  );
  await expectAccessible(page);
  for (const receipt of [unknown, takenBackReceipt])
    await expect(await check(page, receipt)).toContainText("This receipt is not in the list");
  expect(asked).toEqual([]);
});

test("the page checks when it is saved, with the network off, and says what was changed in it", async ({
  page,
  context,
  browser,
}, testInfo) => {
  await page.goto(`${noonday.origin}${receipts}`);
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the page that checks" }).click();
  const saved = testInfo.outputPath("check.html");
  await (await downloading).saveAs(saved);
  const root = (await page.locator("[data-root]").textContent()) ?? "";
  await context.close();
  const offline = await browser.newContext({ offline: true, viewport: { width: 360, height: 740 } });
  const asked = await cutOff(offline);
  const file = await offline.newPage();
  const errors: string[] = [];
  file.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await file.goto(pathToFileURL(saved).href);
  await expect(file.locator("[data-root]")).toHaveText(root);
  await expect(await check(file, sentReceipt)).toContainText("Your response is in the list");
  await expect(await check(file, unknown)).toContainText("not in the list");
  writeFileSync(saved, readFileSync(saved, "utf8").replace(/\n[0-9a-f]{64}\n/, "\n"));
  await file.reload();
  await expect(await check(file, sentReceipt)).toContainText("This list is not whole");
  expect(asked).toEqual([]);
  expect(errors).toEqual([]);
  await offline.close();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a proof is made by receipt, and the list and the script are files that agree", async ({
    page,
  }, testInfo) => {
    await page.goto(`${noonday.origin}${receipts}/check.html`);
    await expect(page.getByText("This page needs JavaScript")).toBeVisible();
    await expect(page.getByRole("button", { name: "Check", exact: true })).toBeHidden();
    await page.goto(`${noonday.origin}${receipts}`);
    const root = (await page.locator("[data-root]").textContent()) ?? "";
    const save = async (name: string, press: () => Promise<void>) => {
      const downloading = page.waitForEvent("download");
      await press();
      const path = join(testInfo.outputDir, name);
      await (await downloading).saveAs(path);
      return path;
    };
    const list = await save("list.txt", () =>
      page.getByRole("link", { name: "Save the list as a file" }).click(),
    );
    const script = await save("check-receipt.mjs", () =>
      page.getByRole("link", { name: "Save a script of thirty lines" }).click(),
    );
    await page.getByRole("link", { name: "Get a proof for your receipt" }).click();
    await page.getByLabel("Your receipt").fill(unknown);
    await page.getByRole("button", { name: "Make the proof" }).click();
    await expect(page.getByRole("alert")).toContainText("not in the list");
    await page.getByLabel("Your receipt").fill(sentReceipt);
    await page.getByRole("button", { name: "Make the proof" }).click();
    await expect(page.getByText("Your response is in the list")).toBeVisible();
    await expectNoSidewaysScroll(page);
    const proof = await save("proof.txt", () => page.getByRole("button", { name: "Save the proof" }).click());
    for (const file of [list, proof]) {
      const { stdout } = spawnSync(process.execPath, [script, file], {
        input: `${sentReceipt}\n`,
        encoding: "utf8",
      });
      expect(stdout).toContain(`IN. Code of the list: ${root}`);
    }
  });

  test("a family that takes back after noon stays a leaf, which no page calls its own", async ({ page }) => {
    await takeBack(page, sentReceipt);
    await page.goto(`${noonday.origin}${survey}/sent`);
    await expect(page.getByRole("link", { name: "Check that your response is in" })).toBeVisible();
    await page.getByLabel("Your receipt").fill(sentReceipt);
    await page.getByRole("button", { name: "Show what I sent" }).click();
    await expect(page.getByText("was taken back and erased")).toBeVisible();
    await page.goto(`${noonday.origin}${receipts}`);
    await expect(page.getByText("This is said when the evidence is sealed")).toBeVisible();
  });
});

test("Middlefold, whose survey closed before the demo began, has its list, too", async ({ page }) => {
  await page.goto(`${noonday.origin}/areas/middlefold`);
  await page.getByRole("link", { name: "Check that your response is in" }).click();
  await expect(page.locator("[data-root]")).toHaveText(/^[0-9a-f]{64}$/);
  await turnOnEasyRead(page);
  await expect(page.getByText("With your receipt you can see that your answers are in")).toBeVisible();
  await expectAccessible(page);
});
