import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const survey = "/areas/exampleshire/survey";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "on a phone" : "on a phone without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("a parent answers, checks, changes one answer, sends, and sees the same receipt again", async ({
      page,
    }) => {
      const look = async (path: RegExp) => {
        await page.waitForURL(path);
        if (javaScriptEnabled) await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      };
      await page.goto(survey);
      await look(/survey$/);
      await expect(page.locator("main")).toHaveAttribute("data-state", "open");
      await page.getByRole("button", { name: "Start now" }).click();
      await look(/consent\??$/);

      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByRole("heading", { name: /put right/ })).toBeVisible();
      await agree(page);
      await look(/about$/);
      await page.getByLabel("Foster carer").check();
      await page.getByLabel("Waiting for an assessment, a plan or a first answer").first().check();
      await page.getByRole("button", { name: "Continue" }).click();

      await look(/focus\/1$/);
      await page.getByLabel("Worse").first().check();
      await page.locator("textarea").first().fill("It took two years.\nNobody rang.");
      await page.getByRole("button", { name: "Save and come back later" }).click();
      await expect(page.getByText("Your answers are saved")).toBeVisible();

      await look(/kept$/);
      await page.getByRole("link", { name: "Go on now" }).click();
      await page.waitForURL(/focus/);
      while (/focus|background/.test(page.url())) await continueFrom(page);
      await look(/check$/);
      await expect(page.getByText("It took two years.")).toBeVisible();

      await page
        .getByRole("link", { name: /Change/ })
        .first()
        .click();
      await page.waitForURL(/focus\/1\?change/);
      await expect(page.getByLabel("Worse").first()).toBeChecked();
      await page.getByLabel("Better").first().check();
      await page.getByRole("button", { name: "Continue" }).click();
      await look(/check$/);
      await page.getByRole("button", { name: "Send my answers" }).click();

      await look(/receipt$/);
      const receipt = await page.locator("[data-receipt]").textContent();
      expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
      await page.goBack();
      await page.reload();
      await page.goto(survey);
      await expect(page.locator("main")).toHaveAttribute("data-state", "sent");
      await page.getByRole("link", { name: "See your receipt" }).click();
      expect(await page.locator("[data-receipt]").textContent()).toBe(receipt);

      // It asks first, with the receipt, and Back is still the receipt.
      await page.getByRole("link", { name: "Finish and clear this device" }).click();
      await look(/clearing$/);
      expect(await page.locator("[data-receipt]").textContent()).toBe(receipt);
      await page.getByRole("link", { name: "Not yet: go back" }).click();
      await page.getByRole("link", { name: "Finish and clear this device" }).click();
      await page.getByRole("button", { name: "Clear this device now" }).click();
      await expect(page.getByText("Your place in the survey is off this device.")).toBeVisible();
      await expect(page.locator("main")).toHaveAttribute("data-state", "open");
    });
  });
}

test("a no is answered with other ways to be heard, and keeps nothing", async ({ page, context }) => {
  await page.goto(`${survey}/consent`);
  await page.getByRole("button", { name: "I do not agree" }).click();
  await page.waitForURL(/declined$/);
  await expect(page.getByRole("link", { name: /open meeting/ })).toBeVisible();
  await expectAccessible(page);
  expect(await context.cookies()).toEqual([]);
});

test("a double tap and a second tab make one response", async ({ page, context }) => {
  await page.goto(`${survey}/consent`);
  await agree(page);
  await page.waitForURL(/about$/);
  await page.goto(`${survey}/focus/1`);
  await page.getByLabel("Worse").first().check();
  await continueFrom(page);
  await page.goto(`${survey}/check`);
  const other = await context.newPage();
  await other.goto(`${survey}/check`);
  await page.getByRole("button", { name: "Send my answers" }).dblclick();
  await page.waitForURL(/receipt$/);
  const receipt = await page.locator("[data-receipt]").textContent();
  await other.getByRole("button", { name: "Send my answers" }).click();
  await other.waitForURL(/receipt$/);
  expect(await other.locator("[data-receipt]").textContent()).toBe(receipt);
});

test("what was saved outlives the server's sudden death, and noon in the middle is told and the words given back", async ({
  page,
  noonday,
}) => {
  await page.goto(`${survey}/consent`);
  await agree(page, { unfinished: false });
  await page.waitForURL(/about$/);
  await page.goto(`${survey}/focus/1`);
  await page.locator("textarea").first().fill("Said in time.");
  await continueFrom(page);
  await page.goto("about:blank");
  await noonday.kill();
  await noonday.moveClockTo("2026-11-24T11:59:30+00:00");
  await page.goto(`${survey}/focus/1`);
  await expect(page.locator("textarea").first()).toHaveValue("Said in time.");
  await page.locator("textarea").first().fill("Said too late.");
  await page.waitForLoadState("networkidle");
  await noonday.moveClockTo("2026-11-24T12:00:00+00:00");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/ended$/);
  await expect(page.locator("main")).toHaveAttribute("data-state", "closed");
  await expect(page.getByText("Nobody sees what you had saved")).toBeVisible();
  await expect(page.getByText("Said in time.").first()).toBeVisible();
  await expect(page.getByText("Said too late.").first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(survey);
  await expect(page.getByRole("heading", { name: "The survey has closed" })).toBeVisible();
  await expectAccessible(page);

  await noonday.moveClockTo("2026-12-01T12:00:30+00:00");
  // It is taken away beside what is asked, and nobody says when it is done.
  await expect(async () => {
    await page.goto(`${survey}/ended`);
    await expect(page.getByText("Said in time.")).toHaveCount(0, { timeout: 200 });
  }).toPass();
});

test("before the opening noon there is a page that says when, with a calendar file", async ({
  page,
  noonday,
}) => {
  await noonday.moveClockTo("2026-11-18T11:59:00+00:00");
  await page.goto(survey);
  await expect(page.locator("main")).toHaveAttribute("data-state", "not-open");
  await expect(page.getByText("12 noon on Wednesday 18 November 2026").first()).toBeVisible();
  await expectAccessible(page);
  const file = await page.request.get(`${survey}/opening.ics`);
  expect(await file.text()).toContain("DTSTART:20261118T120000Z");
});

async function agree(page: Page, { unfinished = true } = {}): Promise<void> {
  await page.getByLabel("I agree to take part").check();
  await page.getByLabel("I agree that what I say becomes evidence").check();
  if (unfinished) await page.getByLabel("If the survey closes before I send").check();
  await page.getByRole("button", { name: "Continue" }).click();
}

async function continueFrom(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => url.href !== before);
}
