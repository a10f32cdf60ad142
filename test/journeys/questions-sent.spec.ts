import type { Page } from "@playwright/test";
import { addInPlace, beforeQuestions } from "./an-inspection-to-write-questions-for.ts";
import { expect, test } from "./fixtures.ts";
import { holdNext } from "./hold-next.ts";

test.use({ startsAt: beforeQuestions });

const rows = (page: Page) => page.getByRole("treegrid").getByRole("link", { name: /^Change “/ });
const editor = (page: Page) => page.getByRole("form", { name: /^Edit/ });

async function openDesk(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/questions`);
  await expect(page.getByRole("treegrid")).toBeVisible();
}

test("what is typed while a save is on its way stays, counts as unsaved, and is saved by the next press", async ({
  page,
  context,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  await openDesk(page);
  const [first = ""] = await rows(page).allTextContents();
  const text = editor(page).getByLabel("Question");
  const save = editor(page).getByRole("button", { name: "Save", exact: true });
  const before = "Saved as it stood when you pressed.";

  await test.step("of a question", async () => {
    await page.getByRole("button", { name: `Edit “${first}”` }).click();
    const held = await holdNext(page, /\/wording$/);
    await text.fill("Is the plan right");
    await save.click();
    await held.sent;
    await text.pressSequentially(" now?");
    held.release();
    await expect(editor(page).getByRole("alert")).toContainText(before);
    await expect(text).toHaveValue("Is the plan right now?");
    await expect(editor(page).getByRole("button", { name: "Discard" })).toBeVisible();
    await save.click();
    await expect(editor(page)).toHaveCount(0);
    await expect(rows(page).first()).toContainText("Is the plan right now?");
  });

  await test.step("of Easy Read", async () => {
    await page.getByRole("button", { name: "Edit “Is the plan right now?”" }).click();
    await page.getByRole("tab", { name: /Easy Read/ }).click();
    const form = page.getByRole("form", { name: /^Easy Read of/ });
    const held = await holdNext(page, /\/wordings\?in=/);
    await form.getByLabel("Question").fill("Is your plan");
    await form.getByRole("button", { name: "Save Easy Read" }).click();
    await held.sent;
    await form.getByLabel("Question").pressSequentially(" right?");
    held.release();
    await expect(form.getByRole("alert")).toContainText(before);
    await expect(form.getByLabel("Question")).toHaveValue("Is your plan right?");
    await form.getByRole("button", { name: "Close" }).click();
    await expect(page.getByText("Easy Read holds words that are not saved yet.")).toBeVisible();
    await form.getByRole("button", { name: "Discard what I typed" }).click();
    await expect(form.getByLabel("Question")).toHaveValue("Is your plan");
    await form.getByLabel("Question").fill("Is your plan right?");
    await form.getByRole("button", { name: "Save Easy Read" }).click();
    await expect(page.getByText("Easy Read: saved.")).toBeVisible();
    await expect(form.getByRole("alert")).toHaveCount(0);
  });

  await test.step("a second save is not refused, and another’s change between them is", async () => {
    await page.getByRole("tab", { name: /Easy Read/ }).click();
    const easyRead = page.getByRole("form", { name: /^Easy Read of/ }).getByLabel("Question");
    await easyRead.fill("Is it right?");
    await page.getByRole("tab", { name: "Question" }).click();
    await text.fill("Is the plan right today?");
    await save.click();
    await expect(page.getByText("Saved. Easy Read holds words that are not saved yet.")).toBeVisible();
    await text.fill("Is the plan right by now?");
    await save.click();
    await expect(page.getByRole("form", { name: "Edit “Is the plan right by now?”" })).toBeVisible();
    await expect(editor(page).getByRole("alert")).toHaveCount(0);

    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: "Edit “Is the plan right by now?”" }).click();
    await editor(other).getByLabel("Question").fill("Is the plan as it should be?");
    await editor(other).getByRole("button", { name: "Save", exact: true }).click();
    await expect(editor(other)).toHaveCount(0);
    await other.close();
    await text.fill("Is the plan fine?");
    await save.click();
    await expect(editor(page).getByRole("alert")).toContainText("Is the plan as it should be?");
    await expect(page.getByRole("form", { name: "Edit “Is the plan as it should be?”" })).toBeVisible();
  });

  await test.step("discarding shows what is stored, another’s change with it, and forgets what was kept", async () => {
    const forgotten = page.waitForResponse(/\/autosaves\/removal$/);
    await editor(page).getByRole("button", { name: "Discard" }).click();
    await forgotten;
    await expect(text).toHaveValue("Is the plan as it should be?");
    await expect(editor(page).getByRole("alert")).toHaveCount(0);
    await text.fill("Is the plan as it should be now?");
    await page.getByRole("tab", { name: /Easy Read/ }).click();
    const form = page.getByRole("form", { name: /^Easy Read of/ });
    await form.getByRole("button", { name: "Discard what I typed" }).click();
    await expect(form.getByLabel("Question")).toHaveValue("Is your plan right?");
    await page.getByRole("tab", { name: "Question" }).click();
    await save.click();
    await expect(editor(page)).toHaveCount(0);
    await expect(rows(page).first()).toContainText("Is the plan as it should be now?");
    await page.reload();
    await expect(page.getByRole("treegrid")).toBeVisible();
    await expect(page.getByText(/^You typed something here/)).toHaveCount(0);
  });

  await test.step("of a new question, which is added as it stood", async () => {
    const form = await addInPlace(page, "Add a question for Growing up");
    const held = await holdNext(page, /\/questions\/addition/);
    await form.getByLabel("Question").fill("Do you know whom to ask?");
    await form.getByRole("button", { name: "Add the question" }).click();
    await held.sent;
    await form.getByLabel("Question").pressSequentially(" Or where?");
    held.release();
    await expect(form.getByRole("alert")).toContainText("It was added as it stood when you pressed.");
    await expect(form.getByLabel("Question")).toHaveValue("Do you know whom to ask? Or where?");
    await expect(rows(page).filter({ hasText: "Do you know whom to ask?" })).toHaveCount(1);
    await form.getByRole("button", { name: "Discard" }).click();
    await expect(form).toHaveCount(0);
  });
});

test("the wordings of a question that could not be loaded are tried again", async ({ page, continueAs }) => {
  await continueAs("lead inspector");
  await openDesk(page);
  const [first = ""] = await rows(page).allTextContents();
  await page.route(/\/wordings$/, (route) => route.abort("connectionrefused"), { times: 1 });
  await page.getByRole("button", { name: `Edit “${first}”` }).click();
  await expect(page.getByText("Easy Read and the languages could not be loaded.")).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(page.getByRole("tab", { name: /Easy Read/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Question" })).toBeFocused();
});
