import type { Page } from "@playwright/test";
import { beforeQuestions, look, setUp } from "./an-inspection-to-write-questions-for.ts";
import { expect, send, test } from "./fixtures.ts";

test.use({ startsAt: beforeQuestions });

type Written = { text: string; ofEachChild?: boolean; on?: RegExp; answers?: string[]; choices?: string };

/** Writes a question on the page of its own, as somebody without script does. */
async function write(page: Page, home: string, { text, ofEachChild, on, answers = [], choices }: Written) {
  await page.goto(`${home}/questions/new`);
  await page.getByLabel("What do you want to ask?").fill(text);
  await page.getByRole("radio", { name: choices ? "One from a list" : "Yes or no" }).check();
  if (choices) await page.getByLabel("The choices").fill(choices);
  if (ofEachChild) await page.getByRole("radio", { name: "Asked about each child" }).check();
  if (on) await page.getByRole("radio", { name: on }).check();
  for (const answer of answers)
    await page
      .locator(".condition-source")
      .getByRole("checkbox", { name: answer })
      .and(page.locator(":visible"))
      .check();
  await page.getByRole("checkbox", { name: "Plans", exact: true }).check();
}

async function writeThree(page: Page, home: string): Promise<void> {
  await write(page, home, { text: "Is there a plan?", ofEachChild: true, choices: "Yes\nNot yet\nNo" });
  await look(page);
  await page.getByRole("button", { name: "Add it" }).click();
  await write(page, home, {
    ...{ text: "Is the plan good?", ofEachChild: true, on: /“Is there a plan\?”/, answers: ["Yes"] },
  });
  await look(page);
  await page.getByRole("button", { name: "Add it" }).click();
  // Nothing is ticked: it says so beside the field, and keeps what was typed.
  await write(page, home, { text: "Who helped with it?", on: /certain plan or support/ });
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick at least one answer on which it depends");
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue("Who helped with it?");
  await expect(page.getByRole("radio", { name: /certain plan or support/ })).toBeChecked();
  await page.getByRole("checkbox", { name: "an EHC plan" }).check();
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page).toHaveURL(/done=added/);
}

test("the lead says of whom each question is asked, and nothing is approved that nobody could be asked", async ({
  page,
  continueAs,
}) => {
  test.setTimeout(300_000);
  await continueAs("lead inspector");
  const home = await setUp(page, "Southmere");
  await writeThree(page, home);
  await page.goto(`${home}/questions`);
  await expect(page.getByText("Asked about each child for whom the family answered “Yes” to")).toBeVisible();
  await expect(page.getByText("Only families with an EHC plan are asked this.")).toBeVisible();
  await look(page);

  // Moved before what it depends on: it is said, on the list too, and undone by one press.
  await page.getByRole("button", { name: "More for “Is the plan good?”" }).click();
  await page.getByRole("menuitem", { name: "Move up" }).click();
  await expect(
    page.getByText(/“Is the plan good\?” depends on an answer that no longer comes/),
  ).toBeVisible();
  await expect(page.getByText("One question cannot be asked as it stands")).toBeVisible();
  await look(page);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("One question cannot be asked as it stands")).toBeHidden();

  // A choice worded anew has to be chosen again, at the desk with the keyboard alone.
  await page.getByRole("button", { name: "Edit “Is there a plan?”" }).focus();
  await page.keyboard.press("Enter");
  const desk = page.getByRole("form", { name: "Edit “Is there a plan?”" });
  await desk.getByLabel("The choices").fill("Yes, there is\nNot yet\nNo");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/“Is the plan good\?” depends on an answer/).first()).toBeVisible();
  await page.goto(`${home}/questions/approve`);
  await expect(page.getByText("One question cannot be asked as it stands")).toBeVisible();
  await page.getByRole("checkbox", { name: /will not be asked about/ }).check();
  await page.getByRole("button", { name: "Approve version 1" }).click();
  await expect(page.getByRole("alert")).toContainText("“Is the plan good?” could never be asked");
  await look(page);
  await page.getByRole("link", { name: "“Is the plan good?”" }).click();
  await expect(page.getByText("The choices of “Is there a plan?” have changed since.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Yes, there is" }).check();
  await look(page);
  await send(page, page.getByRole("button", { name: "Save" }));
  await page.goto(`${home}/questions/approve`);
  await page.getByRole("checkbox", { name: /will not be asked about/ }).check();
  await page.getByRole("button", { name: "Approve version 1" }).click();
  await expect(page.getByText("Approved. This is what parents")).toBeVisible();

  // As families of different kinds see them.
  await page.goto(`${home}/questions/preview`);
  await expect(page.getByText("Who helped with it?")).toBeVisible();
  await page.getByRole("link", { name: "Three children, without plans" }).click();
  await expect(page.getByText("Child 3").first()).toBeVisible();
  await expect(page.getByText("Who helped with it?")).toBeHidden();
  await look(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the lead says of whom each question is asked all the same", async ({ page, continueAs }) => {
    test.setTimeout(300_000);
    await continueAs("lead inspector");
    const home = await setUp(page, "Northmere");
    await page.goto(`${home}/questions/new`);
    await page.getByLabel("What do you want to ask?").fill("Is there a plan?");
    await page.getByRole("radio", { name: "Yes or no" }).check();
    await page.getByRole("radio", { name: "Asked about each child" }).check();
    await page.getByRole("checkbox", { name: "Plans", exact: true }).check();
    await page.getByRole("button", { name: "Add it" }).click();
    await write(page, home, {
      ...{ text: "Is the plan good?", on: /“Is there a plan\?”/, answers: ["Yes"] },
    });
    await look(page, { axe: false });
    await send(page, page.getByRole("button", { name: "Add it" }));
    await page.goto(`${home}/questions`);
    await expect(
      page.getByText("Only families who answered “Yes” to “Is there a plan?” for any child"),
    ).toBeVisible();
    await page.getByLabel("More for “Is the plan good?”").click();
    await page.getByRole("button", { name: "Move up “Is the plan good?”" }).click();
    await expect(page.getByText("One question cannot be asked as it stands")).toBeVisible();
    await look(page, { axe: false });
  });
});
