import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test.beforeEach(async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/take-out`);
});

test("a file is made while one watches, saved, and removed after a question", async ({ page }) => {
  await page.getByRole("button", { name: /^Export ?: Workbook for Excel/ }).click();
  const table = page.getByRole("grid", { name: "Files made for you" });
  const row = table.getByRole("row").filter({ hasText: "Workbook for Excel" });
  await expect(row).toHaveCount(1);
  // The page shows it by itself.
  const link = row.getByRole("link", { name: /^Save the file ?: Workbook for Excel/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await expect(row).toContainText(/Made at .*, kept until/);
  await expect(page.getByRole("status").getByText("What you asked for is finished.")).toBeVisible();
  await expectAccessible(page);
  const href = (await link.getAttribute("href")) ?? "";
  expect((await page.request.get(href)).status()).toBe(200);

  const remove = row.getByRole("button", { name: /^Remove Workbook for Excel, asked for at/ });
  await remove.click();
  const question = page.getByRole("alertdialog", { name: "Remove Workbook for Excel?" });
  await expect(question.getByRole("button", { name: "Keep" })).toBeFocused();
  await expectAccessible(page, "[role=alertdialog]");
  await page.keyboard.press("Enter");
  await expect(question).toBeHidden();
  // Back among the files, where it was pressed.
  await expect(row.locator(":focus")).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await remove.click();
  await question.getByRole("button", { name: "Remove" }).press("Enter");
  await expect(row).toHaveCount(0);
  await expect(page.getByText("Workbook for Excel: removed.")).toBeVisible();
  await expect(table).toContainText("You have asked for none yet.");
  expect((await page.request.get(href)).status()).toBe(404);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is asked for, looked for again, and removed by a button", async ({ page }) => {
    await page.getByRole("button", { name: /^Export ?: Everything for the archive/ }).click();
    const row = page.getByRole("row").filter({ hasText: "Everything for the archive" });
    await expect(row).toHaveCount(1);
    await expect(async () => {
      await page.reload();
      await expect(row.getByRole("link", { name: /^Save the file/ })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 60_000 });
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await row.getByRole("button", { name: /^Remove Everything for the archive/ }).click();
    await expect(row).toHaveCount(0);
  });
});
