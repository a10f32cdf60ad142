import { readFile } from "node:fs/promises";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test.beforeEach(async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/audit`);
});

test("the audit is narrowed and sorted while one looks, and what is left is downloaded", async ({ page }) => {
  const table = page.getByRole("grid", { name: "Entries of the audit" });
  const rows = table.getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  // A page of the server and the head.
  expect(await rows.count()).toBeLessThanOrEqual(101);
  await expectAccessible(page);
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));

  await page.getByRole("button", { name: /Done by$/ }).press("Enter");
  await page.getByRole("option", { name: "Ruth Ellingworth" }).click();
  await expect(page).toHaveURL(/by=[0-9a-f-]{36}/);
  await expect(rows.filter({ hasText: "A parent or carer" })).toHaveCount(0);
  const action = page.getByRole("combobox", { name: "What" });
  await action.fill("shared questions");
  await page.getByRole("option", { name: "shared questions" }).click();
  await expect(page).toHaveURL(/action=shared\+questions/);
  await expect(rows.nth(1)).toContainText("shared questions");
  await expect(page.getByRole("status").filter({ hasText: "these filters" })).toContainText(/entr/);
  await table.getByRole("columnheader", { name: "When" }).click();
  await expect(page).toHaveURL(/order=at-ascending/);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.body.hasAttribute("data-same-page"))).toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download these entries (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^exampleshire-audit-.*\.csv$/);
  const [head = "", ...lines] = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(head).toContain("Made from Noonday by Ruth Ellingworth");
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.includes("shared questions"))).toEqual([]);

  const days = page.getByRole("group", { name: "Days" }).getByRole("button");
  await days.press("Enter");
  const month = page.getByRole("dialog");
  await expect(month.getByRole("heading")).toHaveText(/20\d\d$/);
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(month).toHaveCount(0);
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  const [, from = ""] = /from=([\d-]+)/.exec(page.url()) ?? [];
  await expect(page.getByLabel("From", { exact: true })).toHaveValue(from);

  await page.getByLabel("From", { exact: true }).fill("2027-01-01");
  await expect(table).toContainText("Nothing here: change the filters to see more.");
  await page.getByLabel("To", { exact: true }).fill("2026-12-01");
  await expect(page.getByRole("alert")).toContainText("Enter a last day that is not before the first");
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
});

test("long details are folded, and opened by keyboard", async ({ page }) => {
  const table = page.getByRole("grid", { name: "Entries of the audit" });
  await table.waitFor();
  await page.getByRole("combobox", { name: "What" }).fill("set the focus areas");
  await page.getByRole("option").first().click();
  const row = table.getByRole("row").nth(1);
  const details = row.getByRole("button", { name: "Details" });
  await expect(details).toHaveAttribute("aria-expanded", "false");
  await details.press("Enter");
  await expect(details).toHaveAttribute("aria-expanded", "true");
  await expect(row.getByRole("group")).toBeVisible();
  await expectAccessible(page);
  // On a phone nothing of a row is out of sight: not beside the page, nor within the table.
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await expect(details).toHaveAttribute("aria-expanded", "true");
  expect(
    await table.evaluate(({ parentElement: box }) => (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0)),
  ).toBe(0);
  await expectAccessible(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a form narrows the audit, and it is read a page at a time", async ({ page }) => {
    await page.getByLabel("Done by").selectOption("Parents and carers");
    await page.getByLabel("Order").selectOption("Oldest first");
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page).toHaveURL(/by=respondent/);
    const rows = page.getByRole("row");
    await expect(rows.nth(1)).toContainText("A parent or carer");
    await page.getByRole("link", { name: /Next page/ }).click();
    await expect(page.getByText(/^Page 2 of/)).toBeVisible();
    await expect(rows.nth(1)).toContainText("A parent or carer");
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
  });
});
