import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function readingRoom(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  return `${new URL(href ?? "", page.url()).pathname}/reading`;
}

async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

const left = (page: Page) => page.getByText(/^\d+ texts? not read by you in this queue\.$/);
const countLeft = async (page: Page) => Number((await left(page).textContent())?.match(/\d+/)?.[0]);

test("an inspector reads by keyboard, codes a stretch, and follows the theme back to its words", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const room = await readingRoom(page);
  // A text on a page of its own; the list beside it is the workbench's (workbench.spec.ts).
  await page.goto(`${room}/next?state=unread`);
  await expect(page.getByText("Turn the keys off")).toBeVisible();
  const before = await countLeft(page);
  const first = page.url();
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(first);
  await expect(left(page)).toHaveText(new RegExp(`^${before - 1} `));
  await expect(page.getByText("Turn the keys off")).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByText(/^Flagged by /)).toBeVisible();

  const words = page.locator("#words");
  await expect(page.getByText("Turn the keys off")).toBeVisible();
  await words.evaluate((element) => {
    const text = element.firstChild?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 8);
  });
  // A word of which a part was selected is taken whole.
  const [stretch = ""] = /^.{8}(?:(?<=\S)[^\s,.;]*)/u.exec((await words.textContent()) ?? "") ?? [];
  await expect(page.getByText(`Only what you selected: ${stretch.trim()}`)).toBeVisible();
  await page.keyboard.press("c");
  await expect(page.getByRole("combobox", { name: "Theme", exact: true })).toBeFocused();
  await page.getByLabel("Or a new theme").fill("Waiting");
  await page.getByLabel("Negative").check();
  await page.getByRole("button", { name: "Put under the theme" }).click();
  await expect(page.getByText("It is under the theme.")).toBeVisible();
  await expect(page).toHaveURL(/#themes$/);
  await expect(words.locator("mark")).toHaveText(stretch.trim());
  await expectReadable(page);

  await page.getByRole("link", { name: "Waiting" }).click();
  await expectReadable(page);
  await expect(page.getByRole("listitem").locator("mark")).toHaveText(stretch.trim());
  await page.getByRole("tab", { name: "Who said it" }).click();
  await page.getByRole("link", { name: "1 text, negative, Parents’ survey: open it" }).click();
  await expect(page.getByText("1 text", { exact: true })).toBeVisible();

  await page.goto(first);
  await page.getByRole("button", { name: "Turn the keys off" }).click();
  await page.keyboard.press("n");
  await page.reload();
  await expect(page.getByText("Keys (turned off)")).toBeVisible();
  await expect(page).toHaveURL(first);
});

test("an inspector quotes a parent by keyboard, with what tells who they are masked", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const room = await readingRoom(page);
  await page.goto(`${room}/next?words=${encodeURIComponent('"Part-time timetable was to be"')}`);
  await expect(page.getByText("Turn the keys off")).toBeVisible();
  await page.keyboard.press("q");
  await page.getByRole("button", { name: "Go on" }).click();
  await expectReadable(page);
  await page.getByLabel("Words 1").fill("job");
  const leaving = page.getByRole("region", { name: "What leaves" });
  await expect(leaving).toContainText("I had a […].");
  await page.getByRole("button", { name: "Save this quotation" }).click();
  await page.getByRole("link", { name: /^Say who could be recognised/ }).click();
  await page.keyboard.type("Nobody: many here had to stop working.");
  await expect(leaving).toContainText("It's been [number] months");
  await page.getByRole("button", { name: "Save this quotation" }).click();
  await expect(page.getByText("The quotation is prepared.")).toBeVisible();
  const quotation = page.getByRole("listitem").filter({ hasText: "many here had to stop working" });
  await expect(quotation.getByRole("blockquote")).toContainText("[number] till [number]. I had a […].");
  await expectReadable(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a colleague shares the pile, searches, codes a whole text and undoes it", async ({
    page,
    continueAs,
  }) => {
    await continueAs("CQC inspector", "Middlefold");
    const room = await readingRoom(page);
    await page.goto(room);
    await expect(page.getByRole("table", { name: "What is left to read" })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Share the queue: next that nobody has read" }).click();
    await expect(page.getByText(/^Nobody else is handed this text before /)).toBeVisible();
    const first = page.url();
    await page.getByRole("button", { name: "Read: next" }).click();
    await expect(page).not.toHaveURL(first);
    await expect(page.getByText(/not read by anybody in this queue\.$/)).toBeVisible();

    await page.goto(room);
    await page.getByLabel("Search in all words").fill("waited -elephant");
    await page.getByRole("button", { name: "Show these" }).click();
    await page.getByRole("listitem").getByRole("heading").getByRole("link").first().click();
    await expect(page.locator("#words")).toContainText(/wait/i);
    await page.getByLabel(/new theme/).fill("Delay");
    await page.getByRole("button", { name: "Put under the theme" }).click();
    await expect(page.getByRole("link", { name: "Choose how they feel about it" })).toBeVisible();
    await expect(page.getByLabel(/new theme/)).toHaveValue("Delay");
    await page.getByLabel("Mixed").check();
    await page.getByRole("button", { name: "Put under the theme" }).click();
    await page.getByRole("button", { name: "Undo Delay" }).click();
    await expect(page.getByText("It is undone.")).toBeVisible();
    await expect(page.getByText("Undone: 1")).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
