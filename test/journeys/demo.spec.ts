import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const people = [
  "lead inspector",
  "CQC inspector",
  "quality assurance",
  "parent carer forum",
  "local area officer",
] as const;

test("anyone of the example can be anyone, one after the other", async ({ page }) => {
  for (const person of people) {
    await page.goto("/demo");
    await page.getByRole("button", { name: `Continue as ${person}` }).click();
    await expect(page).toHaveURL(/\/revisits$/);
  }
});

test("being somebody needs no script", async ({ browser, noonday }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${noonday.origin}/demo`);
  await page.getByRole("button", { name: "Continue as lead inspector" }).click();
  await expect(page).toHaveURL(/\/revisits$/);
  await context.close();
});

test("every page says that it is invented, and leads back to the example's people", async ({ page }) => {
  for (const path of ["/", "/demo", "/demo/outbox", "/areas/exampleshire/survey", "/no-such-page"]) {
    await page.goto(path);
    const strip = page.getByRole("complementary", { name: "Invented example." });
    await expect(strip).toContainText("No place, person or answer here is real");
    await expect(strip.getByRole("link")).toHaveAttribute("href", "/demo");
  }
});

test("the example's pages can be read by everybody", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/demo", "/demo/outbox"]) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test("Exampleshire's survey is open, and Middlefold's has closed", async ({ page }) => {
  await page.goto("/areas/exampleshire/survey");
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "open");
  await page.goto("/areas/middlefold/survey");
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "closed");
});
