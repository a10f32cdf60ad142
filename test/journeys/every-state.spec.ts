import type { Page } from "@playwright/test";
import { findBroken } from "./accessible.ts";
import { agree, goOn, sendAndRead, survey } from "./answering.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { expectPageStyles } from "./page-styles.ts";

test.use({
  viewport: { width: 360, height: 740 },
  // A colour on its way to another is no colour to judge.
  contextOptions: { reducedMotion: "reduce" },
});

/** Looks at a page in light colours; what differs in the dark is contrast alone. */
async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectPageStyles(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dim = await findBroken(page, ["color-contrast"]);
  expect(dim, `contrast in the dark at ${page.url()}`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Looks at the page of an address in Easy Read, and then as it stands. */
async function lookBothWays(page: Page, path: string): Promise<void> {
  const cookie = { name: "noonday-show", url: new URL(page.url()).origin };
  await page.context().addCookies([{ ...cookie, value: encodeURIComponent("easyRead=on") }]);
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-easy-read", "");
  await expectAccessible(page);
  await page.context().addCookies([{ ...cookie, value: "" }]);
  await page.goto(path);
  await look(page);
}

test("every state of the survey passes axe, in light, dark and Easy Read", async ({ page, noonday }) => {
  // Some forty pages, each looked at twice: half a minute on a machine at rest.
  test.setTimeout(300_000);
  await page.goto(survey);
  const area = "/areas/exampleshire";
  for (const path of [`${survey}?no-cookie`, `${survey}?erased`, `${survey}?cleared`, "/accessibility"]) {
    await page.goto(path);
    await look(page);
  }
  for (const path of [
    `${area}/left`,
    "/areas/nowhere/survey",
    `${area}/show`,
    `${area}/help`,
    `${area}/privacy`,
  ]) {
    await page.goto(path);
    await look(page);
  }
  await lookBothWays(page, survey);
  for (const path of [`${area}/decided`, `${area}/notice`]) await lookBothWays(page, path);
  await page.goto(`${survey}/declined`);
  await look(page);

  // Each way in which a page can say that something is to be corrected.
  await page.goto(`${survey}/return`);
  await page.getByLabel("Your code").fill("7K2M");
  await sendAndRead(page, "Go on");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await lookBothWays(page, `${survey}/consent`);
  await sendAndRead(page, "Continue");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await agree(page);
  await lookBothWays(page, `${survey}/about`);
  await page.locator("input[name=support-child-1]").first().check();
  await page.locator("input[name=support-child-1]").last().check();
  await expect(page.locator("input[name=support-child-1]").first()).not.toBeChecked();
  // As it comes from a browser without script.
  await page
    .locator("input[name=support-child-1]")
    .first()
    .evaluate((box: HTMLInputElement) => {
      box.checked = true;
    });
  await sendAndRead(page, "Continue");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await lookBothWays(page, `${survey}/check`);
  await sendAndRead(page, "Send my answers");
  await expect(page.getByText("You have not answered any question yet")).toBeVisible();
  await look(page);
  await lookBothWays(page, `${survey}/focus/1`);
  await page.locator("textarea").first().fill("Too long. ".repeat(1100));
  await sendAndRead(page, "Continue");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await page.locator("textarea").first().fill("As long as it may be.");
  await goOn(page);
  await page.goto(`${survey}/kept`);
  await look(page);
  await page.goto(`${survey}/erasure`);
  await look(page);
  await page.goto(`${survey}/check`);
  await goOn(page, "Send my answers");
  await page.waitForURL(/receipt$/);
  await lookBothWays(page, `${survey}/receipt`);
  const receipt = (await page.locator("[data-receipt]").textContent()) ?? "";
  await page.goto(survey);
  await look(page);
  await page.goto(`${survey}/sent`);
  await page.getByLabel("Your receipt").fill("0000-0000-0000-0000-0000");
  await sendAndRead(page, "Show what I sent");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await page.goto(`${survey}/copy`);
  await page.getByLabel("Your receipt").fill("0000-0000-0000-0000-0000");
  await sendAndRead(page, "Show everything that is held");
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await page.getByLabel("Your receipt").fill(receipt);
  await sendAndRead(page, "Show everything that is held");
  await expect(page.getByText("Made for you at")).toBeVisible();
  await look(page);
  await page.goto(`${survey}/sent`);
  await page.getByLabel("Your receipt").fill(receipt);
  await sendAndRead(page, "Show what I sent");
  await expect(page.getByRole("heading", { name: "What you sent", exact: true })).toBeVisible();
  await look(page);
  await page.getByText("Take back my answers").first().click();
  await sendAndRead(page, "Take back my answers");
  await expect(page.getByRole("heading", { name: "Your answers are taken back" })).toBeVisible();
  await look(page);
  await page.context().clearCookies();

  await agree(page);
  await page.goto(`${survey}/focus/1`);
  await page.locator("textarea").first().fill("Not sent in time.");
  await goOn(page);
  await noonday.moveClockTo("2026-11-24T12:00:01+00:00");
  await page.goto(`${survey}/ended`);
  await look(page);
  await page.goto(survey);
  await look(page);
  await page.goto(`${survey}/sent`);
  await look(page);
});
