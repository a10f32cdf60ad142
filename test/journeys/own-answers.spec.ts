import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

/** axe at 1280 and 360, and no sideways scroll. */
async function expectReadable(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
}

test("young people's own answers stand in a column of their own, from the collation to a shared release", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  const home = new URL(href ?? "", page.url()).pathname;

  await test.step("the summary and a focus area: beside parents and discussions", async () => {
    await page.goto(`${home}/collation`);
    await expect(page.getByRole("heading", { name: "Young people’s own answers" }).first()).toBeVisible();
    await expectReadable(page);
    await page.getByRole("link", { name: "1. Staying in school" }).click();
    const own = page.locator("section.own-answers");
    await expect(own).toContainText("37 young people have answered by themselves.");
    await expect(own).toContainText(/\d+ young people answered/);
    await expect(own).toContainText(/not answered: \d+/);
    const discussions = page.getByRole("region", { name: "Young people in discussions", exact: true });
    await expect(discussions.getByText(/^\d+ faces$/).first()).toBeVisible();
    await expectReadable(page);
  });

  await test.step("charts draw them as bars of their own", async () => {
    await page.goto(`${home}/collation/charts`);
    await expect(page.getByRole("heading", { name: "Young people’s own answers" }).first()).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Young people’s own answers" })).toBeVisible();
    await expectReadable(page);
  });

  await test.step("reach says which ages, places and groups were heard, in three columns", async () => {
    await page.goto(`${home}/reach`);
    const heard = page.getByRole("region", { name: "Young people heard", exact: true });
    await expect(heard).toContainText("37 young people answered by themselves.");
    await expect(heard.getByRole("row", { name: /^19 to 25 \d+ 2$/ })).toBeVisible();
    await expect(heard.getByRole("row", { name: /^In hospital \d+ not asked 3$/ })).toBeVisible();
    await expectReadable(page);
  });

  let release = "";
  await test.step("a release counts them apart, and hides the two of 19 and the three in hospital", async () => {
    await page.goto(`${home}/releases`);
    await page.getByLabel("What it is for").fill("For the forum, with young people");
    await page.getByRole("button", { name: "Make the release" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Release \d+ of counts/);
    release = page.url().replace(/\?.*/, "");
    const own = page.getByRole("region", { name: "Young people’s own answers", exact: true });
    await expect(own).toContainText("All young people who answered by themselves");
    await expect(own.getByRole("row", { name: /^19 to 25 2\b/ })).toHaveCount(0);
    await expect(own.getByRole("row", { name: /^In hospital 3\b/ })).toHaveCount(0);
    await expectReadable(page);
    const share = page.getByRole("button", { name: "Share it" });
    if (await share.isVisible()) await share.click();
  });

  await test.step("the forum sees the release and rounded reach, and none of the exact figures", async () => {
    await continueAs("parent carer forum", "Middlefold");
    await page.goto(release);
    await expect(page.getByRole("region", { name: "Young people’s own answers", exact: true })).toBeVisible();
    expect((await page.request.get(`${home}/collation`)).status()).toBe(404);
    await page.goto(`${home}/reach`);
    await expect(page.getByRole("row", { name: /^19 to 25 .* 2$/ })).toHaveCount(0);
    await expectReadable(page);
  });
});
