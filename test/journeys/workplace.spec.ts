import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const pages = [
  "",
  "/dates",
  "/people",
  "/questions",
  "/evidence",
  "/reading",
  "/collation/groups",
  "/findings",
];

test("the workplace is dense, and families' pages keep their look", async ({ page, continueAs }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await continueAs("lead inspector");
  await page.getByRole("link", { name: "Exampleshire" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Exampleshire");
  expect(await sizesOf(page)).toEqual({ type: "16px", header: 48, row: 32 });
  await page.goto("/areas/exampleshire");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("19px");
  await expect(page.locator("html")).not.toHaveAttribute("data-density");
});

test("on a phone the sections stand behind one line, and no page scrolls sideways", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  await page.getByRole("link", { name: "Exampleshire" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Exampleshire");
  const home = page.url();
  // 320 CSS pixels are a screen of 1280 at 400%.
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of pages) {
      await page.goto(`${home}${path}`);
      await expectNoSidewaysScroll(page);
    }
  }
  await expect(page.getByRole("link", { name: "Reading room" })).toBeHidden();
  await page.getByText("Sections: Findings").click();
  await expect(page.getByRole("link", { name: "Reading room" })).toBeVisible();
  await expectAccessible(page);
});

test("the menu of the person opens and closes by keyboard", async ({ page, continueAs }) => {
  await continueAs("lead inspector");
  const menu = page.locator(".person-menu > summary");
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeHidden();
  await expect(menu).toBeFocused();
});

function sizesOf(page: Page) {
  return page.evaluate(() => ({
    type: getComputedStyle(document.querySelector("main") ?? document.body).fontSize,
    header: document.querySelector(".work-header-row")?.getBoundingClientRect().height,
    row: document.querySelector(".work-nav-items a")?.getBoundingClientRect().height,
  }));
}
