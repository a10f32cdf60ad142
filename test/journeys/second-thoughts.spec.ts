import type { Page } from "@playwright/test";
import { goOn, openMenu, turnOnEasyRead } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const area = "/areas/exampleshire";
const survey = `${area}/survey`;

test.use({ onlyAnswers: true, viewport: { width: 360, height: 740 } });

async function agree(page: Page): Promise<void> {
  await page.goto(`${survey}/consent`);
  await page.getByLabel("I agree to take part").check();
  await page.getByLabel("I agree that what I say becomes evidence").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/about$/);
}

test("what is typed is saved by itself, waits for a lost signal, and goes on by itself when it is back", async ({
  page,
  context,
}) => {
  await agree(page);
  await page.goto(`${survey}/focus/1`);
  await page.locator("textarea").first().fill("Nobody rang.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.locator("textarea").first()).toHaveValue("Nobody rang.");
  await context.setOffline(true);
  await page.locator("textarea").first().fill("Nobody rang, for a year.");
  await expect(page.getByText("We cannot save at the moment").first()).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("We cannot reach Noonday").first()).toBeVisible();
  await context.setOffline(false);
  await page.waitForURL(/focus\/2$/);
  await page.goto(`${survey}/focus/1`);
  await expect(page.locator("textarea").first()).toHaveValue("Nobody rang, for a year.");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    const look = async (page: Page) => {
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    test("two windows that differ are shown both, to choose from", async ({ page, context }) => {
      await agree(page);
      await page.goto(`${survey}/focus/1`);
      const other = await context.newPage();
      await other.goto(`${survey}/focus/1`);
      await page.locator("textarea").first().fill("Said in the first window.");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/focus\/2$/);
      await other.locator("textarea").first().fill("Said in the second window.");
      await other.getByRole("button", { name: "Continue" }).click();
      await expect(other.getByText("You have also answered this somewhere else")).toBeVisible();
      await expect(other.locator("textarea").first()).toHaveValue("Said in the second window.");
      await look(other);
      await other.getByLabel("What was saved somewhere else").check();
      await other.getByRole("button", { name: "Continue" }).click();
      await other.waitForURL(/focus\/2$/);
      await other.goto(`${survey}/focus/1`);
      await expect(other.locator("textarea").first()).toHaveValue("Said in the first window.");
    });

    test("two windows that differ in Easy Read stay at the question that they differ in", async ({
      page,
      context,
    }) => {
      await agree(page);
      await page.goto(`${survey}/focus/1`);
      await turnOnEasyRead(page);
      await page.goto(`${survey}/focus/1?question=2`);
      const other = await context.newPage();
      await other.goto(`${survey}/focus/1?question=2`);
      await page.getByRole("radio").first().check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/question=3$/);
      await other.getByRole("radio").last().check();
      await other.getByRole("button", { name: "Continue" }).click();
      await other.getByLabel("The one from the other window:").check();
      await other.getByRole("button", { name: "Continue" }).click();
      await other.waitForURL(/question=3$/);
      await other.goto(`${survey}/focus/1?question=2`);
      await expect(other.getByRole("radio").first()).toBeChecked();
    });

    test("a code goes on elsewhere; a receipt reads back, changes and takes back", async ({
      page,
      context,
    }) => {
      await agree(page);
      await goOn(page);
      await page.waitForURL(/focus\/1$/);
      const shown = page.getByText("On any device you can go on with this code:").locator("strong");
      const code = (await shown.textContent()) ?? "";
      await look(page);
      await goOn(page);
      await expect(shown).toHaveCount(0);
      await page.goto(`${survey}/focus/1`);
      await expect(shown).toHaveCount(0);
      await page.getByLabel("Worse").first().check();
      await page.getByRole("button", { name: "Save and come back later" }).click();
      await page.waitForURL(/kept$/);
      await look(page);
      await expect(page.locator("[data-receipt]")).toHaveText(code);
      await context.clearCookies();

      await page.goto(survey);
      await page.getByRole("link", { name: "I have a code" }).click();
      await page.getByLabel("Your code").fill("7K2M");
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByRole("alert")).toContainText("not a whole code");
      await look(page);
      await page.getByLabel("Your code").fill(code.toLowerCase().replaceAll("-", " "));
      await page.getByRole("button", { name: "Go on" }).click();
      await page.waitForURL(/focus\/2$/);
      await page.goto(`${survey}/check`);
      await page.getByRole("button", { name: "Send my answers" }).click();
      await page.waitForURL(/receipt$/);
      await look(page);
      const receipt = (await page.locator("[data-receipt]").textContent()) ?? "";
      expect(receipt).not.toBe(code);

      await page.goto(`${survey}/sent`);
      await look(page);
      await page.getByLabel("Your receipt").fill(code);
      await page.getByRole("button", { name: "Show what I sent" }).click();
      await expect(page.getByRole("alert")).toContainText("do not know this receipt");
      const open = async () => {
        await page.goto(`${survey}/sent`);
        await page.getByLabel("Your receipt").fill(receipt);
        await page.getByRole("button", { name: "Show what I sent" }).click();
        await expect(page.getByRole("heading", { name: "What you sent", exact: true })).toBeVisible();
      };
      await open();
      await expect(page.getByText("Worse", { exact: true })).toBeVisible();
      await look(page);
      await page.getByRole("button", { name: "Change my answers" }).click();
      await page.waitForURL(/check$/);
      await page.goto(`${survey}/focus/1?change`);
      await page.getByLabel("Better").first().check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/check$/);
      await page.getByRole("button", { name: "Send my changed answers" }).click();
      await page.waitForURL(/receipt$/);
      await expect(page.getByText("were changed at")).toBeVisible();

      await open();
      await expect(page.getByText("Better", { exact: true })).toBeVisible();
      await page.getByText("Take back my answers").first().click();
      await page.getByRole("button", { name: "Take back my answers" }).click();
      await expect(page.getByRole("heading", { name: "Your answers are taken back" })).toBeVisible();
      await look(page);
    });

    test("Easy Read asks one question a page with pictures and faces, and saves on the way", async ({
      page,
    }) => {
      await agree(page);
      await page.getByLabel("Foster carer").check();
      await turnOnEasyRead(page);
      await expect(page.getByLabel("Foster carer")).toBeChecked();
      // Who answers is asked a question a page, too.
      for (let step = 0; step < 20 && !page.url().endsWith("/focus/1"); step += 1) await goOn(page);
      await page.waitForURL(/focus\/1$/);
      await expect(page.getByRole("radiogroup")).toHaveCount(1);
      await expect(page.locator("main .picture")).toHaveCount(1);
      await look(page);
      await page.getByLabel("Worse").check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/focus\/1\?question=2$/);
      await page.getByRole("link", { name: "Back" }).click();
      await expect(page.getByLabel("Worse")).toBeChecked();
    });

    test("who to call is one press away on a step, and nothing typed is lost; leaving takes the place away", async ({
      page,
      context,
    }) => {
      await agree(page);
      await page.goto(`${survey}/focus/1`);
      await page.locator("textarea").first().fill("I am afraid for him.");
      await page.getByRole("button", { name: "A child may be in danger" }).click();
      await page.waitForURL(/\/help/);
      await expect(page.getByRole("link", { name: "999", exact: true })).toBeVisible();
      await look(page);
      await page.getByRole("link", { name: "Go back to where you were" }).click();
      await expect(page.locator("textarea").first()).toHaveValue("I am afraid for him.");
      await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ body: "Weather" }));
      await page.getByRole("button", { name: "Leave quickly" }).click();
      await page.waitForURL(javaScriptEnabled ? /bbc/ : /\/left$/);
      await expect
        .poll(async () => (await context.cookies()).map(({ name }) => name))
        .not.toContain("noonday-draft");
    });

    test("pages are shown as somebody likes them, from the first byte on", async ({ page }) => {
      await page.goto(survey);
      await openMenu(page);
      await page.getByRole("link", { name: "Show it my way" }).click();
      await look(page);
      await page.getByLabel("Yellow on black").check();
      await page.getByLabel("Largest").check();
      await page.getByLabel("Wide", { exact: true }).check();
      await page.getByRole("button", { name: "Show it like this" }).click();
      await page.waitForURL(/survey$/);
      await expect(page.locator("html")).toHaveAttribute("data-colours", "yellow-on-black");
      await look(page);
    });
  });
}
