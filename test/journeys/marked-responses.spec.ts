import type { Page } from "@playwright/test";
import { goOn } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

/** Answers the survey as a robot would that fills in every field. */
async function answerAsRobot(page: Page): Promise<void> {
  await page.goto("/areas/exampleshire/survey/consent");
  await page.getByLabel(/^I agree to take part/).check();
  await page.getByLabel(/^I agree that what I say/).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/about$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/focus\/1$/);
  await page.getByRole("radio").first().check();
  while (!page.url().endsWith("/check")) await goOn(page);
  // Nobody sees the field that a robot fills in.
  await page.locator('input[name="website"]').evaluate((field: HTMLInputElement) => {
    field.value = "https://example.com";
  });
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.locator("[data-receipt]")).toBeVisible();
}

test.beforeEach(async ({ page, context, continueAs }) => {
  await answerAsRobot(page);
  await context.clearCookies();
  await continueAs("lead inspector", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/responses`);
  await page.getByRole("link", { name: "Judge those that may not be a family’s own" }).click();
  await expect(page.getByText("every one of them counts")).toBeVisible();
});

test("an inspector judges many at once by keyboard, undoes it, and reads one alone", async ({ page }) => {
  const table = page.getByRole("grid", { name: "What is marked" });
  const robots = table.getByRole("row").filter({ hasText: "Sign of a robot" });
  await expect(robots.first()).toContainText("Not judged yet");
  await expectAccessible(page);
  await page.getByRole("button", { name: /Sign$/ }).press("Enter");
  await page.getByRole("option", { name: "Sign of a robot" }).click();
  const shown = await robots.count();
  await expect(page.getByRole("row")).toHaveCount(shown + 1);

  await page.getByRole("button", { name: "Doubtful" }).click();
  await expect(page.getByText("Choose at least one to judge.")).toBeVisible();
  await robots.first().focus();
  await page.keyboard.press("Control+a");
  await expect(page.getByText(`${shown} chosen`)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Why/).fill("They answer one question only.");
  await page.getByRole("button", { name: "Doubtful" }).press("Enter");
  await expect(
    table.getByText(/Looked at: doubtful, at .* by .*: They answer one question only\./),
  ).toHaveCount(shown);
  const toasts = page.getByRole("region", { name: /What was done/ });
  await expect(toasts).toContainText("judged: doubtful.");
  await expectAccessible(page);
  await toasts.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(toasts).toContainText("Undone:");
  await expect(robots.first()).toContainText("Not judged yet");
  await expect(page).toHaveURL(/kind=response/);
  await page.reload();
  await expect(robots.first()).toContainText("Not judged yet");
  await expect(page.getByRole("row")).toHaveCount(shown + 1);

  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await robots.first().getByRole("link", { name: "Read the response" }).click();
  await expect(page.getByText("Perhaps a robot’s")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(/^Why/).fill("It answers one question only.");
  await page.getByRole("button", { name: "Doubtful" }).click();
  await expect(page.getByText(/Looked at: doubtful, at .*: It answers one question only\./)).toBeVisible();
  // The page that a form leads back to can take the place of the one before it.
  await expect(async () => {
    if (!page.url().includes("/marked")) await page.evaluate(() => history.back());
    await page.waitForURL(/\/marked\?/, { timeout: 3000 });
  }).toPass();
  await expect(page.getByRole("button", { name: /Sign of a robot.*Sign$/ })).toBeVisible();
});

test("what cannot be saved is taken back with its reason", async ({ page, context }) => {
  const table = page.getByRole("grid", { name: "What is marked" });
  const robot = table.getByRole("row").filter({ hasText: "Not judged yet" }).first();
  await expect(async () => {
    await robot.getByRole("checkbox").press("Space");
    await expect(page.getByText("1 chosen")).toBeVisible({ timeout: 2000 });
  }).toPass();
  await context.setOffline(true);
  await page.getByRole("button", { name: "Nothing wrong" }).click();
  await expect(page.getByText("Nothing was changed: Noonday could not be reached")).toBeVisible();
  await context.setOffline(false);
  await expect(robot).toContainText("Not judged yet");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("those ticked are judged by one button, and it is undone by another", async ({ page }) => {
    const form = page.getByRole("form", { name: "Judge those that are ticked" });
    await form.getByRole("button", { name: "Nothing wrong" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose at least one to judge");
    const rows = form.getByRole("row").filter({ has: page.getByRole("checkbox") });
    const unjudged = rows.filter({ hasText: "Not judged yet" });
    const before = await unjudged.count();
    expect(before).toBeGreaterThan(0);
    await unjudged.first().getByRole("checkbox").check();
    await form.getByLabel(/^Why/).fill("A school sent them together.");
    await form.getByRole("button", { name: "Nothing wrong" }).click();
    await expect(page.getByText("What you think of them is recorded.")).toBeVisible();
    await expect(page.getByText(/nothing wrong, at .*: A school sent them together\./)).toBeVisible();
    await expect(unjudged).toHaveCount(before - 1);
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("It is undone")).toBeVisible();
    await expect(unjudged).toHaveCount(before);
    await page.getByLabel("Judged", { exact: true }).selectOption("Judged");
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page).toHaveURL(/judged=yes/);
    await expect(unjudged).toHaveCount(0);
  });
});
