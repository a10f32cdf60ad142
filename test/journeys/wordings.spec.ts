import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function openWordings(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/questions`);
  await page.getByRole("link", { name: "Easy Read and translations" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Easy Read and translations");
}

const group = (page: Page, name: RegExp) => page.getByRole("group", { name });
const save = (page: Page) => page.getByRole("button", { name: "Save everything" }).first().click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the lead writes other wordings, is told what is missing, and loses nothing that was typed", async ({
      page,
      continueAs,
    }) => {
      await continueAs("lead inspector");
      await openWordings(page);
      await expect(page.getByText("Every question and every focus area has its wording here.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("link", { name: "Somali" }).click();
      await expect(page.getByText("22 questions have no wording in Somali.")).toBeVisible();
      const first = group(page, /What should be put right first/);
      const text = javaScriptEnabled ? "Maxaa marka hore la saxayaa?" : "Maxaa ugu horreeya?";
      await first.getByLabel("Hint").fill("Dhowr erey ayaa ku filan.");
      await save(page);
      await expect(page.getByRole("alert")).toContainText("Write the question too, or empty the rest.");
      await expect(first.getByLabel("Hint")).toHaveValue("Dhowr erey ayaa ku filan.");
      await expect(first.getByLabel("Question")).toHaveAttribute("lang", "so");
      if (javaScriptEnabled) await expectAccessible(page);
      await first.getByLabel("Question").fill(text);
      await save(page);
      await expect(page.getByText("Saved.")).toBeVisible();
      await expect(page.getByText("21 questions have no wording in Somali.")).toBeVisible();
      await expect(first.getByLabel("Question")).toHaveValue(text);

      // Withdrawn, for whoever walks through next.
      await first.getByLabel("Question").fill("");
      await first.getByLabel("Hint").fill("");
      await save(page);
      await expect(page.getByText("22 questions have no wording in Somali.")).toBeVisible();
    });
  });

test("a wording is out of date where the English changes, and holds again when the lead says so", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  await openWordings(page);
  const wordings = page.url();
  const questions = wordings.replace("/wordings", "");
  const change = async (from: string, to: string) => {
    await page.goto(questions);
    await page
      .getByRole("link", { name: `Change “${from}”` })
      .first()
      .click();
    await page.getByLabel("What do you want to ask?").fill(to);
    await page.getByRole("button", { name: "Save" }).click();
  };
  await change("What should be put right first?", "What should be put right first of all?");
  await expect(page.getByText("1 question has no Easy Read wording.")).toBeVisible();

  await page.goto(wordings);
  const first = group(page, /put right first of all/);
  await expect(first).toContainText("This was written beside other words");
  await expectAccessible(page);
  await first.getByLabel("It still says the same: use it").check();
  await save(page);
  await expect(page.getByText("Every question and every focus area has its wording here.")).toBeVisible();
  await change("What should be put right first of all?", "What should be put right first?");
});

test("a picture is chosen by eye, by keyboard", async ({ page, continueAs }) => {
  await continueAs("lead inspector");
  await openWordings(page);
  const question = group(page, /My child’s plan describes them/);
  const before = await question.getByLabel("Picture").inputValue();
  await question.getByRole("button", { name: "Choose by eye" }).press("Enter");
  const pictures = page.getByRole("listbox", { name: "Pictures" });
  await expect(pictures.getByRole("option").first()).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("ArrowRight");
  const chosen = await pictures.locator("[data-focused]").textContent();
  await page.keyboard.press("Enter");
  await expect(pictures).toHaveCount(0);
  await expect(question.getByLabel("Picture").locator("option:checked")).toHaveText(chosen ?? "");
  await expect(question.locator(".wording-picture").getByRole("img")).toHaveAccessibleName(chosen ?? "");
  await question.getByLabel("Picture").selectOption(before);
});

test("two windows do not write over each other unseen", async ({ page, context, continueAs }) => {
  await continueAs("lead inspector");
  await openWordings(page);
  await page.getByRole("link", { name: "Bengali" }).click();
  await expect(group(page, /The name “Growing up”/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const name = /The name “Growing up”/;
  await group(page, name).getByLabel("Name").fill("বড় হওয়া");
  await save(page);
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await group(other, name).getByLabel("Name").fill("বেড়ে ওঠা");
  await save(other);
  await expect(other.getByRole("alert")).toContainText("This was changed while you wrote.");
  await expect(group(other, name)).toContainText("বড় হওয়া");
  await save(other);
  await expect(group(other, name).getByLabel("Name")).toHaveValue("বেড়ে ওঠা");
});

test("a language is written from the right, signed off by a named person, and switched on", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  await openWordings(page);
  await page.getByRole("link", { name: "Urdu" }).click();
  const question = group(page, /My child’s plan describes them/).getByLabel("Question");
  await expect(question).toHaveAttribute("dir", "rtl");
  await expect(question).toHaveValue(/منصوبہ/);
  await expectAccessible(page);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expectNoSidewaysScroll(page);
  }

  await page.getByRole("link", { name: "Somali" }).click();
  await expect(page.getByText("Families cannot choose Somali yet")).toBeVisible();
  await page.getByRole("link", { name: "Languages for families" }).click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await expect(page.getByRole("button", { name: /^Switch/ })).toHaveCount(1);
  await page.getByRole("link", { name: "Read, correct and sign off the words in Arabic" }).click();
  await expect(page.getByText("Nobody has signed it off")).toBeVisible();
  await page.getByLabel("Name of who signed it off").fill("Nadia Example");
  await page.getByLabel("Year").fill("2036");
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByLabel("Name of who signed it off")).toHaveValue("Nadia Example");
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Day" }).fill("2");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByText("Signed off by Nadia Example on Monday 2 November 2026")).toBeVisible();
  await page.getByRole("button", { name: "Switch Arabic on" }).click();
  await expect(page.getByText("Families can choose the language now.")).toBeVisible();
  await page.getByRole("button", { name: "Switch Arabic off" }).click();
  await expect(page.getByRole("button", { name: "Switch Arabic on" })).toBeVisible();
});

test("whoever may not write them can read them", async ({ page, continueAs }) => {
  await continueAs("quality assurance");
  await openWordings(page);
  await expect(group(page, /My child’s plan describes them/)).toContainText("says what my child is like now");
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Polish" }).click();
  await expect(group(page, /My child’s plan describes them/).locator("[lang=pl]")).toContainText("dziecka");
  await page.getByRole("link", { name: "Languages for families" }).click();
  await expect(page.getByRole("button", { name: /Switch|Record/ })).toHaveCount(0);
});
