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
  await page.keyboard.press("r");
  await expect(codingsOf(page)).toHaveCount(1);
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
