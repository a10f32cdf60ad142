import { expect, expectAccessible, test } from "./fixtures.ts";

test.use({ onlyAnswers: true, locale: "de-DE" });

test.beforeEach(async ({ page }) => {
  await page.goto("/gallery?width=work");
});

test("a table is sorted, chosen from and opened by keyboard", async ({ page }) => {
  const table = page.getByRole("grid", { name: "Visits to choose from" });
  const rows = table.getByRole("row");
  await expect(rows.nth(1)).toContainText("North school");
  await rows.nth(1).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(table.getByRole("columnheader", { name: "Minutes" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect(rows.nth(1)).toContainText("South nursery");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByText("Visits: south", { exact: true })).toBeVisible();
  await rows.nth(1).focus();
  await page.keyboard.press("Control+a");
  // One of them cannot be chosen.
  await expect(page.getByText(/^Visits: (south, north|north, south)$/)).toBeVisible();
  const opened = page.getByRole("grid", { name: "Visits to open" });
  await opened.getByRole("row", { name: "South nursery" }).press("Enter");
  await expect(page.getByText("Opened: south")).toBeVisible();
  await expect(page.getByRole("grid", { name: "Visits of nobody" })).toContainText(
    "No visit passes these filters.",
  );
  await expectAccessible(page, "#aria");
});

test("of many rows few stand in the page, and all of them are reached and chosen", async ({ page }) => {
  const table = page.getByRole("grid", { name: "Many visits" });
  await table.scrollIntoViewIfNeeded();
  await expect(table.getByRole("row").nth(1)).toBeVisible();
  expect(await table.getByRole("row").count()).toBeLessThan(60);
  await table.getByRole("row").nth(1).focus();
  await page.keyboard.press("Control+End");
  await expect(table.getByRole("row", { name: "Place 800" })).toBeVisible();
  await page.keyboard.press("Control+a");
  await expect(page.getByText("Of many: 800")).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "Place" })).toBeVisible();
});

test("one of a few is chosen by keyboard, and Escape leads back in one press", async ({ page }) => {
  const select = page.getByRole("button", { name: /How long$/ });
  await select.press("Enter");
  await expect(page.getByRole("option", { name: "An hour or more" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(select).toBeFocused();
  await select.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Length: long")).toBeVisible();
  await expect(page.getByText("With script: three visits.")).toBeVisible();
});
