import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, send, test } from "./fixtures.ts";

async function themesPath(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  return `${new URL(href ?? "", page.url()).pathname}/themes`;
}

async function makeThemes(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByLabel("Name", { exact: true }).last().fill(name);
    await page.getByRole("button", { name: "Make the theme" }).click();
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true }).last()).toHaveValue("");
  }
}

async function openTheme(page: Page, name: string): Promise<void> {
  await page.goto(await themesPath(page));
  const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
  await page.goto(href ?? "");
}

const treeOf = (page: Page) => page.getByRole("treegrid", { name: "Themes by focus area" });
const toastOf = (page: Page) => page.getByRole("region", { name: /What was done/ });
const rowNames = async (page: Page) =>
  (await treeOf(page).getByRole("row").allTextContents()).flatMap(
    (text) => /(?:Alpha|Beta|Gamma|Delta)/.exec(text) ?? [],
  );

/** Goes into the tree as a keyboard does: to the row, and by Tab to what stands in it. */
async function reach(page: Page, rowName: string, name: string): Promise<void> {
  await treeOf(page).getByRole("row", { name: rowName, exact: true }).focus();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").getAttribute("aria-label"))?.startsWith(name)) return;
  }
  throw new Error(`no ${name} in the row`);
}

test("themes are ordered, renamed, merged, removed and brought back in a tree, by keyboard and pointer", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await page.goto(await themesPath(page));
  await makeThemes(page, "Alpha", "Beta", "Gamma");
  const tree = treeOf(page);
  const row = (name: string) => tree.getByRole("row", { name, exact: true });
  await expect(row("Alpha")).toBeVisible();
  await expectAccessible(page);
  expect(await rowNames(page)).toEqual(["Alpha", "Beta", "Gamma"]);

  // By keyboard: the menu's steps.
  await reach(page, "Alpha", "Change Alpha");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Move down" }).press("Enter");
  await expect(toastOf(page)).toContainText("“Alpha” has moved.");
  await expect.poll(() => rowNames(page)).toEqual(["Beta", "Alpha", "Gamma"]);
  // By keyboard: the grip.
  await reach(page, "Gamma", "Drag Gamma");
  await page.keyboard.press("Enter");
  for (let step = 0; step < 10; step += 1) {
    const label = await page.locator(":focus").getAttribute("aria-label");
    if (/^Insert between .* and Beta$/.test(label ?? "")) break;
    await page.keyboard.press("ArrowUp");
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => rowNames(page)).toEqual(["Gamma", "Beta", "Alpha"]);

  // In place: a name that is taken comes back with what was typed.
  await row("Beta").getByRole("button", { name: "Change Beta" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  const field = page.getByRole("textbox", { name: "Name of the theme" });
  await expect(field).toBeFocused();
  await page.keyboard.type("alpha");
  await page.keyboard.press("Enter");
  await expect(field).toHaveAccessibleDescription("This focus area has another theme called “alpha”");
  await expect(field).toHaveValue("alpha");
  await expectAccessible(page);
  await field.fill("Delta");
  await field.press("Enter");
  await expect(toastOf(page)).toContainText("It is called “Delta” now.");
  await expect(row("Delta")).toBeVisible();

  // The usual key, which the keys' dialog names.
  await row("Delta").focus();
  await page.keyboard.press("F2");
  await expect(field).toBeFocused();
  await page.keyboard.type("Not this");
  await page.keyboard.press("Escape");
  await expect(row("Delta")).toBeFocused();
  await page.keyboard.press("?");
  const keys = page
    .getByRole("dialog", { name: "Keys" })
    .getByRole("region", { name: "In the list of themes" });
  await expect(keys).toContainText("F2");
  await page.keyboard.press("Escape");

  // By pointer: dropped on another, asked for, undone.
  const [from, onto] = [await row("Gamma").boundingBox(), await row("Alpha").boundingBox()];
  if (!from || !onto) throw new Error("no rows");
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + from.height / 2 + 10, { steps: 4 });
  await page.mouse.move(onto.x + 80, onto.y + onto.height / 2, { steps: 8 });
  await page.mouse.up();
  const question = page.getByRole("alertdialog", { name: "Merge “Gamma” into “Alpha”?" });
  await expect(question).toBeVisible();
  await expectAccessible(page, "[role=alertdialog]");
  await question.getByRole("button", { name: "Merge" }).press("Enter");
  await expect(toastOf(page)).toContainText("“Gamma” is merged into “Alpha”.");
  await expect.poll(() => rowNames(page)).toEqual(["Delta", "Alpha"]);
  await page.reload();
  await expect(row("Alpha")).toBeVisible();
  expect(await rowNames(page)).toEqual(["Delta", "Alpha"]);
  await page.getByText("1 theme merged or removed").click();
  await page.getByRole("button", { name: "Undo the merge of Gamma" }).click();
  await expect(page.getByText("The theme is back, with what was under it.")).toBeVisible();
  await expect(row("Gamma")).toBeVisible();

  await row("Gamma").getByRole("button", { name: "Change Gamma" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page
    .getByRole("alertdialog", { name: "Remove “Gamma”?" })
    .getByRole("button", { name: "Remove" })
    .click();
  await expect(row("Gamma")).toHaveCount(0);
  await toastOf(page).getByRole("button", { name: "Undo" }).click();
  await expect(toastOf(page)).toContainText("“Gamma” is back, with what was under it.");
  await expect(row("Gamma")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 780 });
  await expectNoSidewaysScroll(page);
});

test("a theme shows its texts first, then who said them of how many, each figure with its words", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await openTheme(page, "The wait itself");
  const texts = page
    .getByRole("tabpanel", { name: "Texts" })
    .getByRole("listitem")
    .filter({ has: page.locator("h3") });
  await expect(texts.first()).toBeVisible();
  await expect(texts.first().locator("mark").first()).toBeVisible();
  expect(await texts.count()).toBeLessThanOrEqual(20);
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Negative [1-9]/ }).click();
  await expect(page.getByRole("link", { name: /^Negative [1-9]/ })).toHaveAttribute("aria-current", "true");
  for (const text of await texts.all()) await expect(text).toContainText(/Negative: \S/);
  const heading = await texts.first().getByRole("link").textContent();
  await texts.first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: heading ?? "" }).first()).toBeVisible();
  await expect(page).toHaveURL(/reading\/\d+\?theme=.*feeling=negative/);
  await page.goBack();

  // By keyboard alone: to the table, and through it.
  await page.getByRole("tab", { name: "Texts" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const table = page.getByRole("grid", { name: "Figures by source and group" });
  await expect(table).toBeVisible();
  await expectAccessible(page);
  await expect(table.getByRole("row", { name: "Age", exact: true })).toBeVisible();
  const survey = table.getByRole("row", { name: "Parents’ survey" });
  const cells = await survey.getByRole("gridcell").allTextContents();
  const [count = 0, base = 0, share = 0] = cells.slice(-3).map((cell) => Number.parseInt(cell, 10));
  expect(share).toBe(Math.round((100 * count) / base));
  expect(cells.at(-2)).toMatch(/^\d+ writers$/);
  const byShare = table.getByRole("columnheader", { name: "Share of base" });
  await byShare.press("Enter");
  await byShare.press("Enter");
  await expect(byShare).toHaveAttribute("aria-sort", "descending");
  await expect(table.getByRole("row", { name: "Age", exact: true })).toHaveCount(0);
  const shares = (await table.getByRole("gridcell").filter({ hasText: /%$/ }).allTextContents()).map((text) =>
    Number.parseInt(text, 10),
  );
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  const figure = survey.getByRole("link", { name: /^\d+ texts?, Parents’ survey: open/ });
  const figureText = await figure.textContent();
  await figure.press("Enter");
  await expect(page.getByText(new RegExp(`^${figureText} texts?$`)).first()).toBeVisible();
});

test("a theme's name that is taken opens the part in which it was typed", async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Middlefold");
  await openTheme(page, "A calm room to go to");
  await page.getByRole("tab", { name: "Change it" }).click();
  await page.getByText("Rename or describe").click();
  await page.getByRole("textbox", { name: "Name" }).fill("Sent home without a record");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByRole("alert").getByRole("link", { name: /another theme of that name/ }),
  ).toBeVisible();
  await expect(page.getByRole("tab", { name: "Change it" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Sent home without a record");
  await expectAccessible(page);
});

test("what cannot be done comes back with its reason", async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Middlefold");
  await page.goto(await themesPath(page));
  await makeThemes(page, "Vanishing");
  const row = treeOf(page).getByRole("row", { name: "Vanishing", exact: true });
  await expect(row).toBeVisible();
  await page.route("**/name", (route) => route.fulfill({ status: 404 }));
  await row.getByRole("button", { name: "Change Vanishing" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name of the theme" }).fill("Lost");
  await page.keyboard.press("Enter");
  await expect(toastOf(page)).toContainText("it is no longer here");
  await expect(page.getByRole("textbox", { name: "Name of the theme" })).toHaveValue("Lost");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a theme's texts, its table and what changes it stand one under the other", async ({
    page,
    continueAs,
  }) => {
    await continueAs("quality assurance", "Middlefold");
    await openTheme(page, "The wait itself");
    await expect(page.getByRole("heading", { name: "Change it" })).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Texts", "Who said it"]);
    await expect(
      page
        .getByRole("listitem")
        .filter({ has: page.locator("h3") })
        .first(),
    ).toContainText(/(?:Positive|Negative|Mixed|Neutral): \S/);
    const table = page.getByRole("table", { name: "Figures by source and group" });
    await expect(table.getByRole("rowheader", { name: "Plan or support" })).toBeVisible();
    await expect(table.getByRole("row", { name: /^Foster carer/ })).toContainText(
      /writers?(?:\d+%|–|under 1%)$/,
    );
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: /^Negative [1-9]/ }).click();
    await expect(page.getByRole("link", { name: /^Negative [1-9]/ })).toHaveAttribute("aria-current", "true");
    await page.getByRole("link", { name: /^Open its/ }).click();
    await expect(page).toHaveURL(/reading\?theme=.*&feeling=negative$/);
  });

  test("themes are ordered, renamed, merged, removed and brought back by forms", async ({
    page,
    continueAs,
  }) => {
    await continueAs("CQC inspector", "Middlefold");
    await page.goto(await themesPath(page));
    const path = page.url();
    await makeThemes(page, "Kept", "Other");
    const item = (name: string) =>
      page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
    await item("Kept").getByText("Change Kept").click();
    await expectNoSidewaysScroll(page);
    await item("Kept").getByRole("button", { name: "Move down" }).click();
    const order = async () =>
      (await page.getByRole("listitem").getByRole("link").allTextContents()).filter((name) =>
        ["Kept", "Other"].includes(name),
      );
    await expect(item("Other")).toBeVisible();
    await item("Other").getByText("Change Other").click();
    await item("Other").getByRole("button", { name: "Move up" }).click();
    expect(await order()).toEqual(["Other", "Kept"]);

    await item("Other").getByText("Change Other").click();
    await item("Other").getByLabel("Name").fill("kept");
    await item("Other").getByRole("button", { name: "Rename" }).click();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("kept");
    await page.getByRole("textbox", { name: "Name" }).fill("Another");
    await send(page, page.getByRole("button", { name: "Save" }));
    await page.goto(path);
    await item("Another").getByText("Change Another").click();
    await item("Another").getByLabel("Merge into").selectOption({ label: "Kept" });
    await item("Another").getByRole("button", { name: "Merge" }).click();
    await expect(page.getByText("What was under the other theme is here now.")).toBeVisible();
    await page.goto(path);
    await expect(item("Another")).toHaveCount(0);
    await page.getByText("1 theme merged or removed").click();
    await page.getByRole("button", { name: "Undo the merge of Another" }).click();
    await expect(item("Another")).toBeVisible();
    await item("Another").getByText("Change Another").click();
    await item("Another").getByRole("button", { name: "Remove" }).click();
    await page.getByText("1 theme merged or removed").click();
    await page.getByRole("button", { name: "Bring back Another" }).click();
    await expect(page.getByText("The theme is back, with what was under it.")).toBeVisible();
  });
});
