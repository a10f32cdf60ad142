import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function openWorkbench(page: Page, query = ""): Promise<string> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  const room = `${new URL(href ?? "", page.url()).pathname}/reading`;
  await page.goto(`${room}${query}`);
  await expect(rowsOf(page).first()).toBeVisible();
  return room;
}

const listOf = (page: Page) => page.getByRole("grid", { name: "Texts", exact: true });
const rowsOf = (page: Page) => listOf(page).getByRole("row");
const wordsOf = (page: Page) => page.locator(".workbench-words");
const toastOf = (page: Page) => page.locator(".aria-toast");
const codingsOf = (page: Page) => page.getByRole("grid", { name: "Under" }).getByRole("row");

test("an inspector reads and codes by keyboard, without a page being loaded", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  await expectAccessible(page);
  const loads: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() || request.url().includes("_data=") || request.url().includes(".data"))
      loads.push(request.url());
  });
  await page.keyboard.press("n");
  await expect(wordsOf(page)).toBeVisible();
  await page.keyboard.press("t");
  await page.keyboard.type("Waiting a long time");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Choose how they feel: the theme is added then.")).toBeVisible();
  await page.keyboard.press("-");
  await expect(codingsOf(page)).toHaveText(/Waiting a long time negative/);
  await expect(toastOf(page)).toContainText("Under “Waiting a long time”, negative.");
  await expectAccessible(page);

  const first = await wordsOf(page).textContent();
  await page.keyboard.press("n");
  await expect(wordsOf(page)).not.toHaveText(first ?? "");
  // What the one family felt is not what the next one does.
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.keyboard.press("r");
  await expect(codingsOf(page)).toHaveText(/Waiting a long time negative/);
  await page.keyboard.press("u");
  await expect(codingsOf(page)).toHaveCount(0);
  await expect(page.getByText("Under no theme yet.")).toBeVisible();
  await page.keyboard.press("f");
  await expect(page.getByText(/^Flagged by /)).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL(/text=1$/);
  await expect(wordsOf(page)).toHaveText(first ?? "");
  await expect(page.getByText("Read by you", { exact: true }).last()).toBeVisible();
  await page.goForward();
  await expect(wordsOf(page)).not.toHaveText(first ?? "");
  expect(loads).toEqual([]);

  // What was done is kept.
  await page.goBack();
  await page.reload();
  await expect(codingsOf(page)).toHaveText(/Waiting a long time negative/);
  await page.keyboard.press("r");
  await expect(toastOf(page)).toContainText("You have put nothing under a theme yet");

  // Undo leads to the text that it is about.
  await page.keyboard.press("f");
  await expect(page.getByText(/^Flagged by /)).toBeVisible();
  await page.keyboard.press("s");
  await expect(wordsOf(page)).not.toHaveText(first ?? "");
  await page.keyboard.press("u");
  await expect(wordsOf(page)).toHaveText(first ?? "");
  await expect(page.getByText(/^Flagged by /)).toHaveCount(0);
  // Pressed once more it brings nothing again: there is no act before.
  await page.keyboard.press("u");
  await page.keyboard.press("f");
  await expect(page.getByText(/^Flagged by /)).toBeVisible();
});

test("the list is searched as one types, narrowed, saved as a view, and several are done at once", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  const search = page.getByRole("searchbox", { name: "Search all words" });
  await search.fill("school");
  await expect(page).toHaveURL(/words=school/);
  await expect(rowsOf(page).first().locator("mark").first()).toHaveText(/school/i);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("searchbox", { name: "Filter by" }).fill("quoted");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid", { name: "Shown only" })).toContainText("May be quoted");
  await page.getByRole("button", { name: "Views" }).click();
  await page.getByLabel("Save what is shown now as").fill("School");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(toastOf(page)).toContainText("The view “School” is saved.");
  await search.fill("");
  await expect(page).not.toHaveURL(/words=/);

  await rowsOf(page).nth(0).click();
  await rowsOf(page)
    .nth(2)
    .click({ modifiers: ["Shift"] });
  await expect(page.getByText("3 texts chosen")).toBeVisible();
  await page.getByRole("button", { name: "Mark as read" }).click();
  await expect(toastOf(page)).toContainText(/marked as read/);
  await expect(listOf(page).locator(".workbench-row--read").nth(2)).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
});

test("words that are selected are taken whole and go under a theme by a press", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  await rowsOf(page).nth(4).click();
  await expect(wordsOf(page)).toBeVisible();
  await page.keyboard.press("-");
  await page.keyboard.press("t");
  await page.keyboard.type("To be selected");
  await page.keyboard.press("Enter");
  await expect(codingsOf(page).filter({ hasText: "To be selected" })).toHaveCount(1);
  await wordsOf(page).evaluate((element) => {
    const text = element.firstChild?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 1, text, 6);
    element.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  });
  const chosen = page.getByRole("dialog", { name: "What to do with these words" });
  await expect(chosen).toBeVisible();
  await chosen.getByRole("button", { name: "To be selected" }).click();
  await expect(codingsOf(page).filter({ hasText: "To be selected" })).toHaveCount(2);
  const [start = ""] = /^.{6}\S*/u.exec((await wordsOf(page).textContent()) ?? "") ?? [];
  await expect(wordsOf(page).locator("mark").first()).toHaveText(new RegExp(`^${start.slice(0, 5)}`));
});

test("a refusal takes the act back and says why", async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  await rowsOf(page).nth(6).click();
  await expect(wordsOf(page)).toBeVisible();
  await page.route("**/codings", (route) =>
    route.fulfill({ status: 422, json: { errors: { themeId: "That theme is not there any more" } } }),
  );
  await page.keyboard.press("+");
  await page.keyboard.press("t");
  await page.keyboard.type("Refused");
  await page.keyboard.press("Enter");
  await expect(toastOf(page)).toContainText("That theme is not there any more");
  await expect(codingsOf(page)).toHaveCount(0);
});

test("two inspectors see each other’s work within two seconds", async ({
  page,
  continueAs,
  browser,
  noonday,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const room = await openWorkbench(page);
  await rowsOf(page).nth(8).click();
  await expect(wordsOf(page)).toBeVisible();
  const address = page.url();
  const other = await browser.newContext({ baseURL: noonday.origin });
  const theirs = await other.newPage();
  await theirs.goto("/demo");
  await theirs
    .getByRole("region", { name: "Middlefold" })
    .getByRole("listitem")
    .filter({ hasText: /CQC inspector[,.]/i })
    .getByRole("button", { name: /^Continue as/ })
    .first()
    .click();
  await theirs.waitForURL(/\/revisits/);
  await theirs.goto(address);
  await expect(theirs.locator(".workbench-words")).toBeVisible();
  await theirs.keyboard.press("-");
  await theirs.keyboard.press("t");
  await theirs.keyboard.type("Seen by both");
  await theirs.keyboard.press("Enter");
  await expect(codingsOf(page).filter({ hasText: "Seen by both" })).toBeVisible();
  await other.close();
  expect(room).toContain("/reading");
});

test("the workbench fits a laptop without scrolling, a phone in one column", async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Middlefold");
  await page.setViewportSize({ width: 1366, height: 768 });
  await openWorkbench(page);
  await page.keyboard.press("n");
  await expect(wordsOf(page)).toBeVisible();
  for (const part of [listOf(page), wordsOf(page), page.getByRole("radio", { name: "Neutral" })]) {
    await expect(part).toBeInViewport();
  }
  await expect(page.getByRole("searchbox", { name: "Theme" })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(listOf(page)).toBeHidden();
  await expect(wordsOf(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await expect(listOf(page)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("tabs show whose words are listed, stand in the address, and Back leads to the one before", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  const tab = (name: RegExp) => page.getByRole("tab", { name });
  const countOf = async (name: RegExp) => Number(/\d+/.exec((await tab(name).textContent()) ?? "")?.[0]);
  const all = await countOf(/^All/);
  const counts = [
    await countOf(/^Survey/),
    await countOf(/^Young people/),
    await countOf(/^Own/),
    await countOf(/^Meeting/),
  ];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  await tab(/^Young people/).click();
  await expect(page).toHaveURL(/source=young-people/);
  await expect(page.getByText(`${counts[1]} texts`, { exact: true })).toBeVisible();
  await expect(page.getByRole("tabpanel", { name: /^Young people/ })).toContainText(`${counts[1]} texts`);
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/source=young-peoples-response/);
  await page.goBack();
  await expect(tab(/^Young people/)).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(tab(/^All/)).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(`${all} texts`, { exact: true })).toBeVisible();
});

test("each focus area says how far it is read and coded, and leads to what is unread of it", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  const open = page.getByRole("button", { name: "By focus area" });
  await open.press("Enter");
  const panel = page.getByRole("dialog", { name: "By focus area" });
  const area = panel.getByRole("group").first();
  await expect(area.getByRole("meter", { name: "Read by you" })).toBeVisible();
  await expect(area.getByRole("meter", { name: "Under a theme" })).toBeVisible();
  await expectAccessible(page, "[role=dialog]");
  const unread = area.getByRole("link", { name: /^Read \d+ unread texts$/ });
  const [count] = /\d+/.exec((await unread.textContent()) ?? "") ?? [];
  await unread.press("Enter");
  await expect(page).toHaveURL(/focus-area=.*&state=unread/);
  await expect(page.getByText(`${count} texts`, { exact: true })).toBeVisible();
});

test("the hand stays where it was: in the next text by key, on the button by mouse, the row in sight", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page);
  const heading = page.locator("#workbench-heading");
  await page.keyboard.press("n");
  for (let step = 0; step < 12; step += 1) {
    await expect(wordsOf(page)).toBeVisible();
    await expect(heading).toBeFocused();
    const address = page.url();
    await page.keyboard.press("n");
    await expect(page).not.toHaveURL(address);
  }
  await expect(page.getByRole("status").filter({ hasText: /^Text \d+ of \d+: \S/ })).toHaveCount(1);
  const current = listOf(page).locator("[data-selected]");
  await expect(current).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("-");
  await page.locator(".workbench-find-theme").getByRole("option").first().click();
  await expect(codingsOf(page).first()).toBeVisible();
  await expect(heading).toBeFocused();
  const next = page.getByRole("button", { name: "Read: next" });
  await next.click();
  await expect(next).toBeFocused();
  // An address that is opened anew shows its row, too.
  await page.goto(page.url().replace(/text=\d+/, "text=120"));
  await expect(current).toBeInViewport({ ratio: 1 });
});

test("in forced colours what is chosen, marked, felt, focused and done is seen", async ({
  page,
  continueAs,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await continueAs("lead inspector", "Middlefold");
  await openWorkbench(page, "?words=school");
  await rowsOf(page).nth(0).click();
  await expect(wordsOf(page)).toBeVisible();
  await page.keyboard.press("+");
  const styleOf = (
    selector: string,
    name: "backgroundColor" | "borderInlineStartColor" | "borderBottomColor",
  ) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element)[property], name);
  const canvas = await styleOf(".aria-grid-list", "backgroundColor");
  const pairs = [
    await styleOf(".aria-grid-row[data-selected]", "borderInlineStartColor"),
    await styleOf(".aria-tab[data-selected]", "borderBottomColor"),
    await styleOf(".workbench-words mark", "backgroundColor"),
    await styleOf(".workbench-row mark", "backgroundColor"),
    await styleOf(".aria-toggle-button[data-selected]", "backgroundColor"),
    await styleOf(".workbench-head .aria-meter-bar > span", "backgroundColor"),
  ];
  for (const colour of pairs) expect(colour).not.toBe(canvas);
  expect(await styleOf(".aria-grid-row:not([data-selected])", "borderInlineStartColor")).toBe(canvas);
  expect(await styleOf(".aria-tab:not([data-selected])", "borderBottomColor")).toBe(canvas);
  await rowsOf(page).nth(1).focus();
  await page.keyboard.press("ArrowDown");
  const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineWidth);
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the reading room has links by who said it, and a table of what is read and coded", async ({
    page,
    continueAs,
  }) => {
    await continueAs("lead inspector", "Middlefold");
    const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
    await page.goto(`${new URL(href ?? "", page.url()).pathname}/reading`);
    const sources = page.getByRole("navigation", { name: "By who said it" });
    await sources.getByRole("link", { name: /^Meeting \(\d+\)$/ }).click();
    await expect(page).toHaveURL(/source=meeting/);
    await expect(sources.locator("[aria-current=page]")).toHaveText(/^Meeting/);
    const progress = page.getByRole("table", { name: "What is left to read" });
    await expect(progress.getByRole("columnheader", { name: "Under a theme" })).toBeVisible();
    await progress.getByRole("link").first().click();
    await expect(page).toHaveURL(/reading\/\d+\?focus-area=.*state=unread/);
  });
});
