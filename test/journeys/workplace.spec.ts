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

test("every page is found by its keys and its name, and the keys are shown and changed", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  await page.getByRole("link", { name: "Exampleshire", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Exampleshire");
  await expect(page.getByText("Ctrl K")).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
  await expect(page.getByRole("option", { name: /Invite somebody/ })).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.type("invite");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
  await expect(page.getByText("Ctrl K")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Fold the navigation");
  await page.getByRole("link", { name: "Change the keys" }).click();
  await page.getByLabel("Show the keys").fill("");
  // The place that the link led to stands under the header, and what is half hidden by it there is small to axe.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your re-visits");
  await expect(page.getByText("Ctrl K")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Go to");
});

test("folded, the sections stand by their groups, and stay so", async ({ page, continueAs }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await continueAs("lead inspector");
  await page.getByRole("link", { name: "Exampleshire", exact: true }).click();
  await expect(page.getByRole("link", { name: /^Safeguarding 2 (not seen|overdue|waiting)$/ })).toBeVisible();
  await expect(page.getByText("Ctrl K")).toBeVisible();
  await page.getByRole("button", { name: "Fold the sections" }).click();
  await expect(page.getByRole("link", { name: "Dates", exact: true })).toBeHidden();
  // Not reloaded: `goto` waits until script has taken the page over.
  await page.goto(page.url());
  await expect(page.getByText("Ctrl K")).toBeVisible();
  await page.getByText("Hear", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^Safeguarding 2 (not seen|overdue|waiting)$/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: /^Safeguarding/ })).toBeHidden();
});

test("density and folded sections are chosen by keyboard, hold at once and are kept", async ({
  page,
  continueAs,
}) => {
  await continueAs("parent carer forum");
  await page.goto("/settings");
  const html = page.locator("html");
  const status = page.getByRole("status").filter({ hasText: /^Saved/ });
  await page.getByRole("radiogroup", { name: "How much stands on a screen" }).waitFor();
  await expect(page.getByRole("switch")).not.toBeChecked();
  await page.getByRole("radio", { name: /^Compact/ }).press("ArrowDown");
  await expect(html).toHaveAttribute("data-density", "comfortable");
  await expect(status).toBeVisible();
  await page.getByRole("switch", { name: /^Fold the sections/ }).press("Space");
  await expect(html).toHaveAttribute("data-navigation", "folded");
  await expect(status).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("switch")).toBeChecked();
  await expect(page.getByRole("radio", { name: /^Comfortable/ })).toBeChecked();
  // Keys are saved apart, and leave it as it is.
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page).toHaveURL(/\/revisits$/);
  await expect(html).toHaveAttribute("data-navigation", "folded");
  await expect(html).toHaveAttribute("data-density", "comfortable");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the palette is a page, and the sections fold and the density changes by forms", async ({
    page,
    continueAs,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await continueAs("parent carer forum");
    await page.getByRole("link", { name: "Exampleshire", exact: true }).click();
    await page.getByRole("link", { name: "Go to…" }).click();
    await expect(page.getByRole("link", { name: "Poster" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Invite somebody" })).toHaveCount(0);
    await page.getByRole("button", { name: "Fold the sections" }).click();
    const sections = page.getByRole("navigation", { name: /^Sections of/ });
    const reach = sections.getByRole("link", { name: "Reach", exact: true });
    await expect(reach).toBeHidden();
    await sections.getByText("Ask", { exact: true }).click();
    await expect(reach).toBeVisible();
    await page.goto("/settings");
    await page.getByRole("radio", { name: /^Comfortable/ }).check();
    await page.getByRole("button", { name: "Save the display" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-density", "comfortable");
    await page.goto("/settings");
    await page.getByRole("checkbox", { name: /^Fold the sections/ }).uncheck();
    await page.getByRole("button", { name: "Save the display" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-navigation", "whole");
  });
});
