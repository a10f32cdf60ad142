import type { FileChooser } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

test.use({ onlyAnswers: true, locale: "de-DE" });

const part = "#aria";

test.beforeEach(async ({ page }) => {
  await page.goto("/gallery?width=work");
});

test("what stands in for a native field posts through it, and is worked by keyboard", async ({ page }) => {
  // Until script has taken over, the native field of the same name stands there.
  const field = page.getByRole("combobox", { name: "Theme to enhance" }).and(page.locator("input"));
  // Parts that come later move the page, and a list closes where the page moves.
  await page.waitForLoadState("networkidle");
  await expect(async () => {
    await field.fill("");
    await field.focus();
    await page.keyboard.type("plans");
    await expect(field).toHaveAttribute("aria-expanded", "true", { timeout: 2000 });
    await page.keyboard.press("ArrowDown");
    await expect(field).toHaveAttribute("aria-activedescendant", /./, { timeout: 2000 });
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("Plans that nobody reads", { timeout: 2000 });
  }).toPass();
  await expect(page.locator("select[name=enhanced]")).toHaveValue("plans");
  // Filled from outside, such as by what was saved of the form.
  await page.locator("select[name=enhanced]").evaluate((select: HTMLSelectElement) => {
    select.value = "kind";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(field).toHaveValue("Kind people");
  await expect(page.getByRole("combobox", { name: "Theme that is missing" })).toHaveAccessibleDescription(
    /Type a part of its name\. Choose a theme/,
  );
});

test("a native field is left alone while somebody is in it", async ({ page }) => {
  const held: (() => void)[] = [];
  let holding = true;
  await page.route("**/build/**/*.js", async (route) => {
    if (holding) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.goto("/gallery?width=work", { waitUntil: "commit" });
  const native = page.locator("select[name=enhanced]");
  await native.focus();
  await native.selectOption("waiting");
  holding = false;
  for (const release of held) release();
  await expect(page.getByRole("option", { name: "Kind people" }).first()).toBeAttached();
  await expect(page.getByRole("grid", { name: "Texts to read" })).toBeVisible();
  // Script is there once it has taken over from another field.
  await expect(page.locator(".enhanced-native[hidden]").first()).toBeAttached();
  await page.waitForTimeout(500);
  await expect(native).toBeFocused();
  await native.selectOption("plans");
  await page.keyboard.press("Tab");
  // The next field's list may open as it is gone into, and hides all else from screen readers: no role is found then.
  const field = page.getByLabel("Theme to enhance", { exact: true }).and(page.locator("input"));
  await expect(field).toHaveValue("Plans that nobody reads");
});

test("rows are chosen with Shift and the keyboard, and few of many stand in the page", async ({ page }) => {
  const rows = page.getByRole("grid", { name: "Texts to read" });
  await rows.getByRole("row", { name: "Text 1", exact: true }).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("Chosen: 3", { exact: true })).toBeVisible();
  await page.keyboard.press("Control+a");
  await expect(page.getByText("Chosen: 300", { exact: true })).toBeVisible();
  await page.keyboard.press("End");
  await expect(rows.getByRole("row", { name: "Text 300" })).toBeVisible();
  expect(await rows.getByRole("row").count()).toBeLessThan(40);
});

test("options are found by typing, and Enter makes what there is not", async ({ page }) => {
  const field = page.getByRole("searchbox", { name: "Find a theme" });
  await field.fill("kind");
  await field.press("Enter");
  await expect(page.getByText("Theme: kind", { exact: true })).toBeVisible();
  await expect(field).toHaveValue("");
  await field.fill("Transport");
  await field.press("Enter");
  await expect(page.getByText("Theme: new: Transport")).toBeVisible();
});

test("tags go by Delete, and the focus stays among them", async ({ page }) => {
  const tags = page.getByRole("grid", { name: "Codings" });
  await tags.getByRole("row", { name: "Waiting" }).focus();
  await page.keyboard.press("Delete");
  await expect(tags.getByRole("row")).toHaveCount(2);
  await expect(tags.locator(":focus")).toHaveCount(1);
  const filters = page.getByRole("grid", { name: "Show only" });
  await filters.getByRole("row", { name: "Kind people" }).press("Enter");
  await expect(filters.locator("[aria-selected=true]")).toHaveCount(2);
});

test("a group, a toolbar and tabs are each one Tab stop", async ({ page }) => {
  await page.getByRole("radio", { name: "Positive" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "Negative" })).toBeChecked();
  await page.getByRole("button", { name: "Read: next" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Flag", exact: true })).toBeFocused();
  await expect(page.getByRole("tooltip")).toHaveText("Everybody here sees the flag.");
  await page.getByRole("tab", { name: "Texts" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tabpanel", { name: "Documents" })).toHaveText("Sent as evidence.");
});

test("a working day is chosen from a month by keyboard, and any day can be typed", async ({ page }) => {
  const date = page.getByRole("group", { name: "First day on site" }).first();
  const boxes = ["Day", "Month", "Year"].map((part) => date.getByLabel(part, { exact: true }));
  const values = () => Promise.all(boxes.map((box) => box.inputValue()));
  const button = date.getByRole("button", { name: /^Calendar/ });
  await button.press("Enter");
  const month = page.getByRole("dialog");
  await expect(month.getByRole("heading", { name: "December 2026" })).toBeVisible();
  await expect(month.getByText("25: Christmas Day, a bank holiday")).toBeVisible();
  await expect(month.getByRole("button", { name: /^Saturday, 5 December 2026/ })).toBeDisabled();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(month).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await values()).toEqual(["8", "12", "2026"]);
  await boxes[0]?.fill("5");
  expect(await values()).toEqual(["5", "12", "2026"]);
});

test("a number is typed and stepped to, and what is no number stays as it was typed", async ({ page }) => {
  const hall = page.getByRole("textbox", { name: "People in the hall" });
  const sent = page.locator("input[name=gallery-hall]");
  await expect(hall).toHaveValue("3");
  await hall.press("ArrowUp");
  await expect(sent).toHaveValue("4");
  await hall.fill("5000");
  await expect(sent).toHaveValue("5000");
  await page.getByRole("button", { name: "Increase People in the hall" }).click();
  await expect(sent).toHaveValue("5001");
  await hall.fill("");
  await page.keyboard.press("Tab");
  await expect(sent).toHaveValue("");
  const online = page.getByLabel("People online", { exact: true });
  await expect(online).toHaveValue("3 or 4");
  await expect(online).toHaveAttribute("name", "gallery-online");
  await online.fill("7");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Increase People online" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "People online" })).toHaveValue("7");
  // Filled from what was saved of the form, with what is no number.
  await page.locator("input[name=gallery-online]").evaluate((field: HTMLInputElement) => {
    field.value = "about ten";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(page.getByLabel("People online", { exact: true })).toHaveValue("about ten");
});

test("a time is typed part by part or as people write it, and half a time is not lost", async ({ page }) => {
  const doors = page.getByRole("group", { name: "Doors open" });
  const hour = doors.getByRole("spinbutton", { name: /^hour/ });
  await hour.focus();
  await page.keyboard.type("1845");
  await expect(page.getByText("Doors: 18:45")).toBeVisible();
  await hour.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText("Doors: 19:45")).toBeVisible();
  for (const part of ["minute", "hour"]) {
    await doors.getByRole("spinbutton", { name: new RegExp(`^${part}`) }).focus();
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
  }
  await page.keyboard.type("6");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Doors: 06:")).toBeVisible();
  await hour.focus();
  await page.keyboard.type("6pm");
  await expect(page.getByText("Doors: 18:00")).toBeVisible();
  // An hour that does not exist is not another one.
  for (const typed of ["25:00", "24:00"]) {
    await hour.focus();
    await page.keyboard.type(typed);
    await page.keyboard.press("Tab");
    await expect(page.getByText(`Doors: ${typed}`)).toBeVisible();
    await expect(hour).not.toHaveText(/\d/);
  }
  await hour.focus();
  await page.keyboard.type("2015");
  await expect(page.getByText("Doors: 20:15")).toBeVisible();
});

test("switches, ticks and radios are set by keyboard, and more of something is opened", async ({ page }) => {
  await page.getByRole("switch", { name: "Fold the list" }).press("Space");
  await expect(page.getByRole("switch", { name: "Fold the list" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Read it aloud" }).press("Space");
  await expect(page.getByRole("checkbox", { name: "Read it aloud" })).toBeChecked();
  const sizes = page.getByRole("radiogroup", { name: "Size of the type" });
  await sizes.getByRole("radio", { name: /^Small/ }).press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(sizes.getByRole("radio", { name: "Large" })).toBeChecked();
  const more = page.getByRole("button", { name: "What a theme is" });
  await more.press("Enter");
  await expect(page.getByText("What several people speak of, in a few words.").first()).toBeVisible();
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await expectAccessible(page, part);
});

test("a first and a last day are chosen from a month by keyboard", async ({ page }) => {
  const button = page.getByRole("group", { name: "Days to list" }).getByRole("button");
  await button.press("Enter");
  const month = page.getByRole("dialog");
  await expect(month.getByRole("heading", { name: "November 2026" })).toBeVisible();
  await expect(month.getByRole("button", { name: /^Saturday,? 28 November 2026/ })).toBeDisabled();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(month).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page.getByText(/^From 2026-11-1\d to 2026-11-1\d$/)).toBeVisible();
});

test("files are chosen by keyboard, several at once", async ({ page }) => {
  // A part of the page that script has not reached yet hears no key.
  let chooser: FileChooser | undefined;
  await expect(async () => {
    const opened = page.waitForEvent("filechooser", { timeout: 5000 });
    await page.getByRole("button", { name: "Choose minutes" }).press("Enter");
    chooser = await opened;
  }).toPass();
  const file = (name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from("Minutes") });
  await chooser?.setFiles([file("May.txt"), file("June.txt")]);
  await expect(page.getByText("Chosen: May.txt, June.txt")).toBeVisible();
});

test("sections of a long form become tabs, and none is made anew", async ({ page }) => {
  const field = page.getByLabel("By post or by phone?");
  await expect(page.getByRole("tabpanel", { name: "How it came" })).toBeVisible();
  await field.fill("By post");
  await page.getByRole("button", { name: "Next: Where it went" }).press("Enter");
  await expect(page.getByRole("tabpanel", { name: "Where it went" })).toBeFocused();
  await expect(field).toBeHidden();
  await page.getByRole("tab", { name: "Where it went" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("By post");
});

test("leaves of a tree are moved and put on each other by keyboard, and its branches fold", async ({
  page,
}) => {
  const tree = page.getByRole("treegrid", { name: "Themes of two focus areas" });
  const names = () => tree.getByRole("row").allTextContents();
  const grip = tree.getByRole("button", { name: "Drag Waiting" });
  await tree.getByRole("row", { name: "Waiting", exact: true }).focus();
  await page.keyboard.press("Tab");
  await expect(grip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("button", { name: /Insert between Plans that nobody reads and Kind/ }),
  ).toBeAttached();
  for (let step = 0; step < 6; step += 1) {
    const isThere = await page.locator(":focus").getAttribute("aria-label");
    if (isThere?.startsWith("Insert between Plans")) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Done: waiting (?:after plans|before kind)$/)).toBeVisible();
  expect((await names()).map((name) => name.replace(/[^A-Z]*/, ""))).toEqual([
    "Waiting times",
    "Plans that nobody reads",
    "Waiting",
    "Kind people",
    "Working together",
  ]);
  await tree.getByRole("row", { name: "Kind people" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  for (let step = 0; step < 8; step += 1) {
    const label = await page.locator(":focus").getAttribute("aria-label");
    if (label === "Drop on Waiting") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByText("Done: kind on waiting")).toBeVisible();
  await tree.getByRole("row", { name: "Waiting times" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(tree.getByRole("row")).toHaveCount(2);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Done: opened plans")).toBeVisible();
});

test("a menu is opened and chosen from by keyboard, and leaves out what cannot be done", async ({ page }) => {
  const change = page.getByRole("button", { name: "Change the theme" });
  await change.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await expectAccessible(page, "[role=menu]");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Remove" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Done: chose remove")).toBeVisible();
  await expect(change).toBeFocused();
});

test("a popover, a dialog and a toast open accessibly, and Escape leads back", async ({ page }) => {
  const why = page.getByRole("button", { name: "What is a theme?" });
  await why.press("Enter");
  await expect(page.getByRole("dialog", { name: "What a theme is" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(why).toBeFocused();
  const merge = page.getByRole("button", { name: "Merge the themes" });
  await merge.press("Enter");
  await expect(page.getByRole("alertdialog", { name: "Merge two themes?" })).toBeVisible();
  await expectAccessible(page, "[role=alertdialog]");
  await page.keyboard.press("Escape");
  await expect(merge).toBeFocused();
  await page.getByRole("button", { name: "Show a toast" }).press("Enter");
  const toast = page.getByRole("region", { name: /What was done/ });
  await expect(toast).toContainText("Coded: Waiting.");
  await expectAccessible(page, part);
  await toast.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(toast).toContainText("Undone.");
});

test("each edge stays in forced colours, and the language is English whatever the browser’s", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const borders = await page
    .locator(
      `${part} .aria-button:not(.aria-button--quiet), ${part} .aria-input, ${part} .aria-toggle-button`,
    )
    .evaluateAll((parts) => parts.map((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth)));
  expect(borders.length).toBeGreaterThan(8);
  expect(Math.min(...borders)).toBeGreaterThan(0);
  await page.getByRole("searchbox", { name: "Search the texts" }).fill("late");
  await expect(page.getByRole("button", { name: "Clear search" }).first()).toBeVisible();
});
