import type { Page } from "@playwright/test";
import { addInPlace, beforeQuestions, look } from "./an-inspection-to-write-questions-for.ts";
import { expect, test } from "./fixtures.ts";

test.use({ startsAt: beforeQuestions });

const rows = (page: Page) => page.getByRole("treegrid").getByRole("link", { name: /^Change “/ });
const editor = (page: Page) => page.getByRole("form", { name: /^Edit/ });

test("questions are added, worded and translated without leaving the desk", async ({ page, continueAs }) => {
  test.slow();
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/questions`);
  const name = "Add a question for Growing up";
  const added = "Do you know what comes after school?";

  await test.step("a question is added in its place: refused beside the field, kept, then added", async () => {
    let form = await addInPlace(page, name);
    await expect(form.getByLabel("Question")).toBeFocused();
    const before = await rows(page).count();
    await form.getByLabel("How is it answered?").selectOption({ label: "One from a list" });
    await form.getByLabel("The choices").fill("Yes\nYes");
    const kept = page.waitForResponse(/\/autosaves$/);
    await form.getByRole("button", { name: "Add the question" }).click();
    await expect(form.getByText("Write the question.")).toBeVisible();
    await expect(form.getByText("Two of the choices are the same.")).toBeVisible();
    await look(page);
    await kept;
    await page.reload();
    form = await addInPlace(page, name);
    await expect(form.getByLabel("The choices")).toHaveValue("Yes\nYes");
    await form
      .getByLabel("How is it answered?")
      .selectOption({ label: "How far they agree, without a middle" });
    await form.getByRole("checkbox", { name: /has not come up/ }).check();
    await form.getByLabel("Question").fill(added);
    await form.getByRole("button", { name: "Add it, and write another" }).click();
    await expect(page.getByText("Added, at the end of its focus area.")).toBeVisible();
    await expect(form.getByLabel("Question")).toHaveValue("");
    await expect(form.getByLabel("Question")).toBeFocused();
    await form.getByLabel("How is it answered?").selectOption({ label: "Better or worse since a date" });
    await expect(form.getByLabel("Year", { exact: true })).toHaveValue("2025");
    await form.getByLabel("Year", { exact: true }).fill("2030");
    await form.getByLabel("Question").fill("Has getting ready for adult life got better or worse?");
    await form.getByLabel("Question").press("Control+Enter");
    await expect(form.getByText("Choose a date in the past")).toBeVisible();
    await form.getByLabel("Year", { exact: true }).fill("2025");
    await form.getByLabel("Question").press("Control+Enter");
    await expect(form).toHaveCount(0);
    await expect(page.getByRole("button", { name })).toBeFocused();
    await expect(rows(page)).toHaveCount(before + 2);
  });

  const row = page.locator(".question-desk-row").filter({ hasText: added });
  await test.step("Easy Read is written beside it, with a picture chosen by eye", async () => {
    await expect(row).toContainText("Easy Read: not written");
    await page.getByRole("button", { name: `Edit “${added}”` }).click();
    await page.getByRole("tab", { name: /Easy Read/ }).focus();
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: /^Easy Read of/ });
    await form.getByLabel("Question").fill("Do you know what you will do after school?");
    await form.getByRole("button", { name: "Choose by eye" }).click();
    await page.getByRole("dialog").getByRole("option").nth(2).click();
    await look(page);
    await form.getByRole("button", { name: "Save Easy Read" }).click();
    await expect(page.getByText("Easy Read: saved.")).toBeVisible();
    await expect(form.getByText("Written", { exact: true })).toBeVisible();
    await expect(form.locator(".picture").first()).toBeVisible();
  });

  await test.step("words of a language stay under its tab until they are saved", async () => {
    await page.getByRole("tab", { name: "Polish" }).click();
    const form = page.getByRole("form", { name: /^Polish of/ });
    await form.getByLabel("Question").fill("Czy wiesz, co będzie po szkole?");
    await page.getByRole("tab", { name: "Question" }).click();
    await editor(page).getByRole("button", { name: "Close" }).click();
    await expect(page.getByText("Polish holds words that are not saved yet.")).toBeVisible();
    await page.getByRole("tab", { name: "Polish" }).click();
    await look(page);
    await form.getByRole("button", { name: "Save Polish" }).click();
    await expect(page.getByText("Polish: saved.")).toBeVisible();
    await form.getByRole("button", { name: "Close" }).click();
    await expect(form).toHaveCount(0);
    await expect(row).not.toContainText("Easy Read: not written");
  });

  await test.step("other standard words put it out of date, which its row says", async () => {
    await page.getByRole("button", { name: `Edit “${added}”` }).click();
    await editor(page).getByLabel("Question").fill("Do you know what comes after college?");
    await editor(page).getByRole("button", { name: "Save" }).click();
    const changed = page.locator(".question-desk-row").filter({ hasText: "what comes after college?" });
    await expect(changed).toContainText("Easy Read: changed since it was written");
  });
});

test("nothing at the desk moves when script takes over", async ({ browser, noonday, page, continueAs }) => {
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  const context = await browser.newContext({
    baseURL: noonday.origin,
    storageState: await page.context().storageState(),
    javaScriptEnabled: false,
  });
  const plain = await context.newPage();
  const readPlaces = (of: Page) =>
    of.locator(".aria-tree-row, .question-row-text, .question-desk-acts, .aria-button").evaluateAll((all) =>
      all.flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return height === 0 ? [] : [[x, y + scrollY, width, height].map(Math.round).join(" ")];
      }),
    );
  for (const width of [1280, 360]) {
    for (const one of [plain, page]) {
      await one.setViewportSize({ width, height: 740 });
      await one.goto(`${home}/questions`);
    }
    await expect(page.getByRole("treegrid")).toBeVisible();
    expect(await readPlaces(page)).toEqual(await readPlaces(plain));
  }
  await context.close();
});
