import type { BrowserContext, Page } from "@playwright/test";
import { beforeQuestions, look } from "./an-inspection-to-write-questions-for.ts";
import { expect, send, test } from "./fixtures.ts";
import { confirmRetention, fillContact, startInspection } from "./setting-up.ts";

test.use({ startsAt: beforeQuestions });

const eightWeaknesses = [
  "Plans are late and of poor quality.",
  "Families wait too long for a first appointment.",
  "Parents do not know where to find help.",
  "Young people are not prepared for adult life.",
  "Therapies are not planned together.",
  "Too many children are excluded from school.",
  "Parents are rarely asked before services change.",
  "Transitions between schools are planned late.",
].join("\n");

/** Counts each press by pointer on any page of a browser. */
async function countPresses(context: BrowserContext): Promise<() => number> {
  let presses = 0;
  await context.exposeFunction("countPress", () => {
    presses += 1;
  });
  await context.addInitScript(() =>
    addEventListener("pointerdown", () => (window as unknown as { countPress(): void }).countPress(), true),
  );
  return () => presses;
}

test("eight pasted weaknesses become a shared set in at most twelve presses", async ({
  page,
  context,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  const home = await startInspection(page, { area: "Westmoor", dayOne: "2026-12-07" });
  await page.goto(`${home}/contacts`);
  await fillContact(page, "Children’s social care, by day", { name: "Front door", phone: "01632 960200" });
  await page.getByRole("button", { name: "Save the contacts" }).click();
  await expect(page.getByText("The contacts are saved.")).toBeVisible();

  await confirmRetention(page, home);
  const presses = await countPresses(context);
  await page.goto(`${home}/focus-areas`);
  await page.getByLabel("The weaknesses, as the letter has them").fill(eightWeaknesses);
  await page.getByRole("button", { name: "Make focus areas of it" }).click();
  await expect(page.getByRole("textbox", { name: "Short name" })).toHaveCount(8);
  await page.getByRole("button", { name: "Save the focus areas" }).click();
  await page.getByRole("link", { name: "Notification", exact: true }).click();
  await page.getByRole("button", { name: "The area has been notified" }).click();
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await page.getByRole("link", { name: "Begin from our suggestions", exact: true }).click();
  await page.getByRole("button", { name: "Add the ticked questions" }).click();
  await expect(page.getByText("24 questions · ")).toBeVisible();
  await page.getByRole("link", { name: "Share with the forum" }).click();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText(/Shared with the forum \(share 1\)/)).toBeVisible();
  expect(presses()).toBe(9);
});

const rows = (page: Page) => page.getByRole("treegrid").getByRole("link", { name: /^Change “/ });
const editor = (page: Page) => page.getByRole("form", { name: /^Edit/ });

test("the lead changes, orders and removes questions where they stand", async ({
  page,
  context,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/questions`);
  await expect(page.getByRole("treegrid")).toBeVisible();
  await look(page);
  const texts = await rows(page).allTextContents();
  const [first = "", second = "", third = ""] = texts;

  await test.step("a question is changed in its place, and seen as parents see it", async () => {
    await page.getByRole("button", { name: `Edit “${second}”` }).click();
    await expect(editor(page).getByLabel("Question")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: `Edit “${second}”` })).toBeFocused();
    await page.keyboard.press("Enter");
    const typed = editor(page);
    await typed
      .getByLabel("How is it answered?")
      .selectOption({ label: "How far they agree, without a middle" });
    await typed.getByRole("checkbox", { name: /has not come up/ }).check();
    const asSeen = typed.getByRole("radiogroup").filter({ hasText: "This has not come up for me" });
    await expect(asSeen.getByRole("radio")).toHaveCount(6);
    await expect(asSeen.getByText("This has not come up for me")).toBeVisible();
    await look(page);
    await typed.getByLabel("Question").fill("");
    await typed.getByLabel("Question").press("Control+Enter");
    await expect(typed.getByText("Write the question")).toBeVisible();
    await expect(typed.getByLabel("Question")).toBeFocused();
    await typed.getByLabel("Question").fill("The plan says what my child is like.");
    await typed.getByLabel("Question").press("Control+Enter");
    await expect(editor(page)).toHaveCount(0);
    await expect(rows(page).nth(1)).toContainText("The plan says what my child is like.");
    await expect(page.getByText("“Has not come up” offered")).toBeVisible();
  });

  await test.step("what is typed is back after the page was left, until it is saved or discarded", async () => {
    const edit = page.getByRole("button", { name: `Edit “${first}”` });
    await edit.click();
    const kept = page.waitForResponse(/\/autosaves$/);
    await editor(page).getByLabel("Question").fill("Typed, and not saved");
    await kept;
    await page.reload();
    await expect(page.getByText(/^You typed something here at .*It was not saved\.$/)).toBeVisible();
    await edit.click();
    await expect(editor(page).getByLabel("Question")).toHaveValue("Typed, and not saved");
    const forgotten = page.waitForResponse(/\/autosaves\/removal$/);
    await editor(page).getByRole("button", { name: "Discard" }).click();
    await forgotten;
    await page.reload();
    await edit.click();
    await expect(editor(page).getByLabel("Question")).toHaveValue(first);
    await page.keyboard.press("Escape");
  });

  await test.step("another’s change meanwhile is not written over unseen", async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: `Edit “${first}”` }).click();
    await editor(other).getByLabel("Question").fill("Are plans better or worse now?");
    await page.getByRole("button", { name: `Edit “${first}”` }).click();
    await editor(page).getByLabel("Question").fill("Are plans better now?");
    await editor(page).getByRole("button", { name: "Save" }).click();
    await expect(editor(page)).toHaveCount(0);
    await editor(other).getByRole("button", { name: "Save" }).click();
    await expect(editor(other).getByRole("alert")).toContainText("Are plans better now?");
    await expect(editor(other).getByLabel("Question")).toHaveValue("Are plans better or worse now?");
    await editor(other).getByRole("button", { name: "Save" }).click();
    await expect(rows(other).first()).toContainText("Are plans better or worse now?");
    await other.close();
    await page.reload();
  });

  await test.step("a question is put elsewhere by keyboard, and back", async () => {
    await expect(page.getByRole("treegrid")).toBeVisible();
    await page.getByRole("row", { name: third, exact: true }).first().focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: `Drag ${third}` }).first()).toBeFocused();
    await page.keyboard.press("Enter");
    for (let step = 0; step < 10; step += 1) {
      const label = await page.locator(":focus").getAttribute("aria-label");
      if (/^Insert between .* and The plan says/.test(label ?? "")) break;
      await page.keyboard.press("ArrowUp");
    }
    await page.keyboard.press("Enter");
    await expect(rows(page).nth(1)).toContainText(third);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(rows(page).nth(2)).toContainText(third);
    await page
      .getByRole("button", { name: `More for “${third}”` })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Move up" }).click();
    await expect(rows(page).nth(1)).toContainText(third);
  });

  await test.step("it goes to another focus area by keyboard, with words, and back", async () => {
    await page
      .getByRole("button", { name: `Drag ${third}` })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    const target = "Drop on Waiting for autism and ADHD assessments";
    for (let step = 0; step < 12; step += 1) {
      if ((await page.locator(":focus").getAttribute("aria-label")) === target) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await expect(page.getByText("Moved to “Waiting for autism and ADHD assessments”.")).toBeVisible();
    await expect(rows(page).nth(1)).not.toContainText(third);
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(page.getByText("It is back where it was.")).toBeVisible();
    await expect(rows(page).nth(1)).toContainText(third);
    await page
      .getByRole("button", { name: `More for “${third}”` })
      .first()
      .click();
    await expect(page.getByRole("menuitem", { name: "Move to “Growing up”" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("one that was removed comes back", async () => {
    const size = page.getByText(/ questions · /);
    await expect(size).toContainText("22 questions");
    await page
      .getByRole("button", { name: `More for “${third}”` })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await expect(size).toContainText("21 questions");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(size).toContainText("22 questions");
    await expect(rows(page).nth(1)).toContainText(third);
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "looking with script" : "looking without script", () => {
    test.use({ javaScriptEnabled });

    test("the set is seen as parents see it, in each language and width", async ({ page, continueAs }) => {
      await continueAs("quality assurance");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      await page.goto(`${home}/questions`);
      await page.getByRole("link", { name: "See them as parents do" }).click();
      const seen = page.locator(".question-preview");
      // Of another focus area than those whose words the tests before have changed.
      await expect(seen.getByText("My family gets useful help while we wait").first()).toBeVisible();
      await look(page, { axe: javaScriptEnabled });
      await page.getByRole("link", { name: "Easy Read", exact: true }).click();
      await expect(seen.locator(".question-field-picture").first()).toBeVisible();
      await page.getByRole("link", { name: "Urdu", exact: true }).click();
      await expect(seen).toHaveAttribute("dir", "rtl");
      await expect(seen.getByText("معلوم نہیں").first()).toBeVisible();
      const narrow = (await seen.boundingBox())?.width ?? 0;
      await page.getByRole("link", { name: "On a computer" }).click();
      expect((await seen.boundingBox())?.width).toBeGreaterThan(narrow);
      await look(page, { axe: javaScriptEnabled });
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("many questions are pasted, looked through and added, and copied to another inspection", async ({
      page,
      continueAs,
    }) => {
      test.slow();
      await continueAs("lead inspector");
      const area = javaScriptEnabled ? "Eastvale" : "Southvale";
      const home = await startInspection(page, { area, dayOne: "2026-12-07" });
      await page.goto(`${home}/focus-areas`);
      await page
        .getByLabel("The weaknesses, as the letter has them")
        .fill("Plans are late.\nParents do not know where to find help.");
      await page.getByRole("button", { name: "Make focus areas of it" }).click();
      await page.getByLabel("Short name").first().fill("Plans on time, and right");
      await page.getByLabel("Short name").last().fill("Finding help");
      await send(page, page.getByRole("button", { name: "Save the focus areas" }));
      await page.goto(`${home}/questions`);
      await page.getByRole("link", { name: "Paste questions" }).click();
      await look(page, { axe: javaScriptEnabled });
      await page
        .getByLabel("The questions")
        .fill(
          "Finding help\n1. I know whom to ask.\nStrongly agree / Agree / Disagree / Strongly disagree / This has not come up for me\n" +
            "2. Who told you?\n- School\n- The council\n\nWhich of these have you used?",
        );
      await page.getByRole("button", { name: "Read the questions" }).click();
      await expect(page.getByText("3 questions were read.")).toBeVisible();
      const one = page.getByRole("group", { name: "Question 1" });
      await expect(one.getByLabel("How is it answered?")).toHaveValue("agreement-four");
      await expect(one.getByRole("checkbox", { name: /has not come up/ })).toBeChecked();
      const three = page.getByRole("group", { name: "Question 3" });
      await three.getByLabel("How is it answered?").selectOption({ label: "Any from a list" });
      await page.getByRole("button", { name: "Add the ticked questions" }).click();
      await expect(page.getByRole("alert")).toContainText("Write at least two choices");
      await expect(one.getByLabel("Question", { exact: true })).toHaveValue("I know whom to ask.");
      await look(page, { axe: javaScriptEnabled });
      await three.getByLabel("The choices").fill("Short breaks\nA key worker");
      await page.getByRole("button", { name: "Add the ticked questions" }).click();
      await expect(
        page.getByText("3 questions · 10 boxes to tick or write in · about 5 minutes"),
      ).toBeVisible();

      await page.getByRole("link", { name: "Copy from an earlier inspection" }).click();
      await look(page, { axe: javaScriptEnabled });
      await page.getByRole("link", { name: "Exampleshire", exact: true }).last().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Copy from Exampleshire");
      await expect(
        page.getByRole("group", { name: "Question 1", exact: true }).getByLabel("Focus area"),
      ).not.toHaveValue("");
      await look(page, { axe: javaScriptEnabled });
    });
  });
