import type { Page } from "@playwright/test";
import { agree, goOn, survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

/** The forms of a page in which Enter presses another button than the main one: the first of a form is its default. */
const wrongDefaults = (page: Page) =>
  page.evaluate(() => {
    const submits = [...document.querySelectorAll<HTMLButtonElement>("button, input[type=submit]")].filter(
      ({ form, type }) => form !== null && type === "submit",
    );
    const isMain = (button: HTMLButtonElement) =>
      button.name === "" && !/button-(secondary|quiet|danger)/.test(button.className);
    return [...document.forms].flatMap((form) => {
      const own = submits.filter((button) => button.form === form);
      const [first] = own;
      const takesEnter = form.querySelector("input:not([type=hidden]), select") !== null;
      if (!takesEnter || !first || !own.some(isMain) || isMain(first)) return [];
      return [`${location.pathname}: ${first.textContent}`];
    });
  });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, onlyAnswers: true });

    test("Enter on an answer goes on to the next step", async ({ page }) => {
      await agree(page);
      await page.locator("main input[type=radio]").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/focus\/1$/);
      await page.getByLabel("Worse").first().check();
      await page.getByLabel("Worse").first().press("Enter");
      await page.waitForURL(/focus\/2$/);
      await expect(page.locator("html")).not.toHaveAttribute("data-easy-read", "");
      await page.goto(`${survey}/focus/1`);
      await expect(page.getByLabel("Worse").first()).toBeChecked();
    });
  });
}

test.describe("on families’ pages", () => {
  test.use({ onlyAnswers: true });

  test("the first button of every form is its main one", async ({ page }) => {
    const wrong: string[] = [];
    await page.goto("/areas/exampleshire");
    const pages = ["", "/declined", "/return", "/sent", "/consent", "/paper"].map((end) => survey + end);
    for (const path of [...pages, "/areas/exampleshire/show", "/areas/exampleshire/help", "/sign-in"]) {
      await page.goto(path);
      wrong.push(...(await wrongDefaults(page)));
    }
    await agree(page);
    for (const end of ["about", "focus/1", "focus/2", "check", "kept", "clearing", "erasure", "consent"]) {
      await page.goto(`${survey}/${end}`);
      wrong.push(...(await wrongDefaults(page)));
    }
    await page.goto(`${survey}/check`);
    expect(wrong).toEqual([]);
  });

  test("Shift pressed again and again leaves nothing", async ({ page }) => {
    await agree(page);
    await page.goto(`${survey}/focus/1`);
    for (let time = 0; time < 6; time += 1) await page.keyboard.press("Shift");
    await page.locator("textarea").first().fill("Still here.");
    await goOn(page);
    await page.goto(`${survey}/focus/1`);
    await expect(page.locator("textarea").first()).toHaveValue("Still here.");
  });

  test("words that are too long stay on the page, said to be unsaved, until they are shorter", async ({
    page,
  }) => {
    await agree(page);
    await page.goto(`${survey}/focus/1`);
    const area = page.locator("textarea").first();
    const most = Number(await area.getAttribute("data-limit"));
    await area.fill("a".repeat(most + 5));
    await expect(page.getByText("One answer is too long").first()).toBeVisible();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("alert")).toContainText("5 characters too long");
    await expect(area).toHaveValue("a".repeat(most + 5));
    await area.fill("a".repeat(most));
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await goOn(page);
    await page.waitForURL(/focus\/2$/);
  });

  test("Back after leaving quickly says what is true", async ({ page, context, noonday }) => {
    await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ body: "Weather" }));
    await agree(page);
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.waitForURL(/bbc/);
    await expect
      .poll(async () => (await context.cookies()).map(({ name }) => name))
      .not.toContain("noonday-draft");
    // As the browser asks for the page before, whose link was on the page where one agrees.
    await page.goto(`${survey}/about`, { referer: `${noonday.origin}${survey}/consent` });
    await page.waitForURL(/no-cookie$/);
    await expect(page.getByText("If you left quickly or cleared this device")).toBeVisible();
    await expect(page.locator("main")).toHaveAttribute("data-state", "open");
  });
});

test("on the pages of those who work here the first button of every form is its main one", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  const home = page.url().replace(/\/+$/, "");
  const wrong: string[] = [];
  const rooms = [
    "dates focus-areas focus-areas/paste questions questions/new contacts people open-meeting open-meeting/new",
    "young-people young-people/new evidence reading themes quotations collation reach/totals releases findings",
    "letter safeguarding samples entered-responses entered-responses/new paper review audit take-out notification",
  ].flatMap((line) => line.split(" "));
  for (const room of rooms) {
    await page.goto(`${home}/${room}`);
    wrong.push(...(await wrongDefaults(page)));
  }
  expect(wrong).toEqual([]);
});
