import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { look } from "./letter-steps.ts";

async function openBoard(page: Page): Promise<void> {
  const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
  await page.goto(`${home}/findings`);
  await page.getByRole("main").getByRole("link", { name: "Staying in school" }).first().click();
}

/** The names that assistive technology has for the parts of that role in the page's main part. */
async function namesOf(page: Page, role: "region" | "article" | "grid"): Promise<string[]> {
  const tree = await page.getByRole("main").ariaSnapshot();
  return [...tree.matchAll(new RegExp(`- ${role}\\b(?!cell)(?: "((?:[^"\\\\]|\\\\.)*)")?`, "g"))].map(
    ([, name = ""]) => name,
  );
}

test("what is beside a finding is linked by a press or by drag, without a load, and undone", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openBoard(page);
  const finding = page.getByRole("article", { name: "Finding 1" });
  const rests = finding.locator(".board-evidence > li");
  const before = await rests.count();
  await expect(page.getByRole("button", { name: /^Link “Better” to a finding/ })).toBeVisible();
  await look(page);
  await test.step("each part has a name of its own, under headings in order", async () => {
    for (const role of ["region", "article", "grid"] as const) {
      const names = await namesOf(page, role);
      expect(names.length, role).toBeGreaterThan(0);
      expect(names, role).toEqual([...new Set(names)]);
    }
    const levels = await page
      .getByRole("main")
      .locator("h1, h2, h3, h4")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThan(2);
    const parent = page.getByRole("heading", { name: "Texts under themes" });
    await expect(parent).toHaveJSProperty("tagName", "H3");
  });
  await test.step("by its button", async () => {
    await page.getByRole("button", { name: /^Link “Better” to a finding/ }).click();
    await expect(page.getByText("It is linked to finding 1.")).toBeVisible();
    await expect(rests).toHaveCount(before + 1);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rests).toHaveCount(before);
  });
  await test.step("by keyboard, from its grip", async () => {
    const row = page.getByRole("row", { name: /^Strongly disagree/ });
    const grip = row.getByRole("button", { name: /^Drag/ });
    await grip.focus();
    await page.keyboard.press("Enter");
    // The drag has begun once the focus is where it can be dropped.
    await expect(grip).not.toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rests).toHaveCount(before + 1);
  });
  await test.step("and unlinked, which is undone, too", async () => {
    await finding.getByRole("button", { name: /^Unlink from finding 1: .*Strongly disagree/ }).click();
    await expect(rests).toHaveCount(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rests).toHaveCount(before + 1);
  });
  await test.step("after unlinking the focus is on the next thing, and at the end on the finding", async () => {
    const buttons = finding.getByRole("button", { name: /^Unlink from finding 1/ });
    for (let left = await buttons.count(); left > 0; left -= 1) {
      await buttons.first().focus();
      await page.keyboard.press("Enter");
      await expect(buttons).toHaveCount(left - 1);
      await expect(
        left > 1 ? buttons.first() : finding.getByRole("link", { name: "Finding 1" }),
      ).toBeFocused();
    }
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the board is read with its bars, and leads to what can be linked", async ({ page, continueAs }) => {
    await continueAs("lead inspector", "Middlefold");
    await openBoard(page);
    await expect(page.locator(".board-choices .share-bar").first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Link a figure or document to finding 1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("does finding 1 rest on?");
  });
});
