import type { Page } from "@playwright/test";
import {
  addInPlace,
  beforeQuestions,
  joinAsForum,
  look,
  offered,
  openChange,
  setUp,
} from "./an-inspection-to-write-questions-for.ts";
import { expect, failOnErrors, test } from "./fixtures.ts";
import { holdNext } from "./hold-next.ts";

test.use({ startsAt: beforeQuestions });
test.describe.configure({ mode: "serial" });
let home: string;
let questions: string;

test("an inspector writes questions from the start that is offered", async ({ page, continueAs }) => {
  test.setTimeout(480_000);
  await continueAs("lead inspector");
  home = await setUp(page, "Northvale");
  questions = `${home}/questions`;

  await test.step("a start is offered for each focus area", async () => {
    await page.goto(questions);
    await look(page);
    await page.getByRole("link", { name: "Begin from our suggestions", exact: true }).click();
    await look(page);
    const lastArea = page.getByRole("region", { name: "Finding help" });
    for (const box of await lastArea.getByRole("checkbox").all()) await box.uncheck();
    const first = page.getByRole("region", { name: "Plans" }).getByRole("textbox").first();
    await first.fill("");
    await page.getByRole("button", { name: "Add the ticked questions" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("Write the question");
    await expect(lastArea.getByRole("checkbox").first()).not.toBeChecked();
    await first.fill(offered.change);
    await page.getByRole("button", { name: "Add the ticked questions" }).click();
    await expect(page.getByRole("status").first()).toContainText("The questions are added");
  });

  await test.step("a focus area without a question is pointed out", async () => {
    await expect(page.getByText("No question yet for:").locator("..")).toContainText("Finding help");
    await look(page, { axe: false });
    await page.getByRole("link", { name: "Begin from our suggestions for Finding help" }).click();
    await expect(page.getByRole("textbox")).toHaveCount(6);
    await page.getByRole("button", { name: "Add the ticked questions" }).click();
    await expect(page.getByText("No question yet for:")).toHaveCount(0);
  });

  await test.step("questions of several types are written and changed", async () => {
    await openChange(page, "Finding help: enough has been done to put this right for my family.");
    await page.getByLabel("What do you want to ask?").fill("How do you hear about help?");
    await page.getByRole("radio", { name: "One from a list" }).check();
    await page.getByLabel("The choices").fill("By letter\nBy letter");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("Two of the choices are the same");
    await expect(page.getByLabel("The choices")).toHaveValue("By letter\nBy letter");
    await look(page);
    await page.getByLabel("The choices").fill("By letter\nBy phone\nFrom other parents");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("The question is changed");
    await page.getByRole("button", { name: "Edit “How do you hear about help?”" }).click();
    const editor = page.getByRole("form", { name: "Edit “How do you hear about help?”" });
    await expect(editor.getByRole("radio", { name: "From other parents" })).toBeVisible();
    await editor.getByRole("button", { name: "Close" }).click();
    const adding = await addInPlace(page, "Add a question for Plans");
    await adding.getByLabel("Question").fill("How often are you asked what you think?");
    await adding.getByLabel("How is it answered?").selectOption({ label: "How often" });
    await adding.getByRole("button", { name: "Add the question" }).click();
    await expect(page.getByText("Added, at the end of its focus area.")).toBeVisible();
    await page.goto(`${questions}/new`);
    await look(page);
    await page.getByLabel("What do you want to ask?").fill("Which of these have you used?");
    await page.getByRole("radio", { name: "Any from a list", exact: true }).check();
    await page.getByLabel("The choices").fill("Short breaks\nA key worker");
    await page.getByRole("checkbox", { name: "Plans" }).check();
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByRole("status").first()).toContainText("The question is added");
    await page.getByRole("button", { name: "More for “Which of these have you used?”" }).click();
    await page.getByRole("menuitem", { name: "Move up" }).click();
    await expect(page.getByText("Moved.")).toBeVisible();
    await openChange(page, "Which of these have you used?");
    await page.getByText("Remove this question").click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(page.getByText("Which of these have you used?")).toHaveCount(0);
  });

  await test.step("so are a question for young people and a focus of the open meeting", async () => {
    await page.getByRole("link", { name: "Young people", exact: true }).last().click();
    await page.waitForURL(/audience=young-people/);
    const adding = await addInPlace(page, "Add a question for Plans");
    await look(page);
    await adding.getByLabel("Question").fill("Does your plan help you?");
    await adding.getByRole("button", { name: "Add the question" }).click();
    await expect(page.getByText("Does your plan help you?").first()).toBeVisible();
    await look(page);
    await page
      .getByRole("navigation", { name: "Whose questions" })
      .getByRole("link", { name: "Open meeting" })
      .click();
    await page.waitForURL(/audience=open-meeting/);
    const focus = await addInPlace(page, "Add a focus for Plans");
    await look(page);
    await focus.getByLabel("Focus").fill("Plans that come on time");
    await focus.getByRole("button", { name: "Add the focus" }).click();
    await expect(page.getByText("Added, at the end of its focus area.")).toBeVisible();
    await page.goto(`${home}/open-meeting`);
    await expect(page.getByText("Plans that come on time")).toHaveCount(0);
    await page.goto(`${questions}?audience=open-meeting`);
    await page.getByRole("link", { name: "Publish the focuses" }).click();
    await look(page);
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status").first()).toContainText("The focuses are published");
    await page.goto(`${home}/open-meeting`);
    await expect(page.getByText("Plans that come on time")).toBeVisible();
  });
});

test("a forum reviews them, and the lead answers, approves, and changes one afterwards", async ({
  page,
  continueAs,
  browser,
  noonday,
}) => {
  test.setTimeout(480_000);
  await continueAs("lead inspector");
  const forum = await joinAsForum(page, browser, noonday);
  const forumsErrors = failOnErrors(forum);

  await test.step("the lead shares them with a date", async () => {
    await forum.goto(`${home}/review`);
    await expect(forum.getByText("Nothing to look at yet")).toBeVisible();
    await page.goto(questions);
    await page.getByRole("link", { name: "Share with the forum" }).click();
    await expect(page.getByText("Nadia Brook, Northvale Parent Voice")).toBeVisible();
    await page.getByLabel("A message to them").fill("What would parents not understand?");
    await page.getByLabel("Day", { exact: true }).fill("2");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("Choose today or a later date");
    await expect(page.getByLabel("A message to them")).toHaveValue("What would parents not understand?");
    await look(page);
    await page.getByLabel("Day", { exact: true }).fill("25");
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByText(/Shared with the forum.*answer by Wednesday 25 November 2026/)).toBeVisible();
  });

  await test.step("a reviewer sees each question as parents will, judges and comments", async () => {
    await forum.goto(`${home}/review?open=all`);
    await expect(forum.getByText("Please answer by Wednesday 25 November 2026.")).toBeVisible();
    await expect(forum.getByText("What would parents not understand?")).toBeVisible();
    const asked = forum.getByRole("radiogroup", { name: new RegExp(`^${offered.agreement}`) });
    await expect(asked.getByRole("radio")).toHaveCount(6);
    await expect(asked.getByRole("radio").first()).toBeDisabled();
    await look(forum);
    const judge = (text: string, verdict: string) =>
      forum
        .getByRole("radiogroup", { name: `How is it phrased? ${text}` })
        .getByRole("radio", { name: verdict })
        .check();
    const comment = (text: string) => forum.getByLabel(`Your comment on ${text}`);
    await judge(offered.change, "Could be clearer");
    await comment(offered.change).fill("Which plans? Say the whole name.");
    await judge(offered.agreement, "Well phrased");
    await comment(offered.words).fill("Too long. Ask for one thing.");
    await forum.getByLabel("Is anything missing").fill("Nothing is asked about transport.");
    await expect(forum.getByText("Saved. The lead inspector can see it.")).toHaveCount(3);
    await look(forum, { axe: false });
    // What is still to be finished is kept, and what saved itself is no longer unsaved.
    await expect(async () => {
      await forum.goto(`${home}/review?open=all`);
      await expect(forum.getByLabel("Is anything missing")).toHaveValue("Nothing is asked about transport.", {
        timeout: 3000,
      });
    }).toPass();
    await expect(comment(offered.words)).toHaveValue("Too long. Ask for one thing.");
    const more = comment(offered.agreement);
    await more.fill("y".repeat(6000));
    await forum.getByRole("button", { name: "I have finished" }).click();
    await expect(forum.getByRole("alert")).toBeFocused();
    await expect(more).toHaveValue("y".repeat(6000));
    await look(forum, { axe: false });
    await more.fill("");
    await forum.getByRole("button", { name: "I have finished" }).click();
    await expect(forum.getByRole("status").first()).toContainText("The lead inspector can see");
  });

  const renamed = "Is your child’s education, health and care plan better or worse for your family now?";
  const card = (on: Page, words: string) => on.locator(".review-comment").filter({ hasText: words });

  await test.step("the lead answers each comment: changed, or kept and why", async () => {
    await page.goto(questions);
    await page.getByRole("link", { name: "2 comments wait for an answer" }).click();
    await expect(page.getByText("Nothing is asked about transport.")).toBeVisible();
    await expect(page.getByText("Nadia Brook, Northvale Parent Voice: could be clearer")).toBeVisible();
    await look(page);
    const about = card(page, "Which plans?");
    await about.getByRole("link", { name: /^Answer/ }).click();
    await page.getByRole("radio", { name: "Changed the question" }).check();
    await page.getByLabel("What do you want to tell them?").fill("Thank you, it does now.");
    await page.getByRole("button", { name: "Save the answer" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("The question is still as the reviewer saw it");
    await expect(page.getByLabel("What do you want to tell them?")).toHaveValue("Thank you, it does now.");
    await look(page);
    await page.getByRole("link", { name: "Change the question", exact: true }).click();
    await page.getByLabel("What do you want to ask?").fill(renamed);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Answer the comment");
    await about.getByRole("link", { name: /^Answer/ }).click();
    await expect(page.getByRole("radio", { name: "Changed the question" })).toBeChecked();
    await page.getByLabel("What do you want to tell them?").fill("Thank you, it does now.");
    await page.getByRole("button", { name: "Save the answer" }).click();
    await expect(page.getByRole("status").first()).toContainText("the reviewer can see it");
    // The other one where its question stands.
    await page.goto(questions);
    const waiting = page.getByRole("group", { name: "Comments on this question" });
    await waiting.getByText("1 comment waits for an answer").click();
    await waiting.getByRole("button", { name: "Answer: kept" }).click();
    await expect(waiting).toContainText("Say why");
    await look(page);
    const reason = waiting.getByLabel("What do you want to tell them?");
    const held = await holdNext(page, /\/outcome$/);
    await reason.fill("Both halves are needed.");
    await waiting.getByRole("button", { name: "Answer: kept" }).click();
    await held.sent;
    await reason.pressSequentially(" So we think.");
    held.release();
    await expect(page.getByText("Your answer is kept, and the reviewer can see it.")).toBeVisible();
    await expect(waiting).toContainText("What you typed since is not sent");
    await expect(reason).toHaveValue("Both halves are needed. So we think.");
    await look(page);
    const forgotten = page.waitForResponse(/\/autosaves\/removal$/);
    await reason.fill("");
    await forgotten;
    await page.reload();
    await expect(page.getByRole("treegrid")).toBeVisible();
    await expect(waiting).toHaveCount(0);
  });

  await test.step("the reviewer sees the answers", async () => {
    await forum.goto(`${home}/review?open=all`);
    await expect(card(forum, "Which plans?")).toContainText("Changed");
    const difference = card(forum, "Which plans?").locator(".word-difference");
    await expect(difference.locator("ins").first()).toContainText(
      "your child’s education, health and care plan",
    );
    await expect(card(forum, "Too long.")).toContainText("Kept");
    await expect(card(forum, "Too long.")).toContainText("Both halves are needed.");
    await look(forum);
  });

  await test.step("the lead approves the set, having read it", async () => {
    await page.goto(questions);
    await page.getByRole("link", { name: "Approve" }).click();
    await expect(page.getByText("No comment waits for an answer.")).toBeVisible();
    await expect(page.getByText(/Northvale Parent Voice: finished at/)).toBeVisible();
    await page.getByText("Read them as parents will see them").click();
    await expect(page.getByRole("radiogroup", { name: new RegExp(renamed.slice(0, 40)) })).toBeVisible();
    await look(page);
    await page.getByRole("button", { name: "Approve version 1" }).click();
    await expect(page.getByRole("status").first()).toContainText("Approved");
    await expect(page.getByText(/Version 1: 7 questions/)).toBeVisible();
    await look(page, { axe: false });
    await forum.reload();
    await expect(forum.getByText("The questions are approved")).toBeVisible();
  });

  await test.step("a later change makes a new version, and the lead says whether it means the same", async () => {
    await page.goto(questions);
    await openChange(page, offered.agreement);
    await expect(page.getByText("This question has been approved")).toBeVisible();
    await look(page);
    await page.getByLabel("What do you want to ask?").fill("Enough has been done to put plans right.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await openChange(page, "How do you hear about help?");
    await page.getByLabel("What do you want to ask?").fill("Who tells you about help?");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("parents still get the approved version")).toBeVisible();
    await look(page, { axe: false });
    await page.getByRole("link", { name: "Approve" }).click();
    const same = page
      .getByRole("region", { name: "Changed: Enough has been done to put plans right." })
      .getByRole("radiogroup", { name: "Does it mean the same?" });
    await expect(same.getByRole("radio", { name: /^No/ })).toBeChecked();
    await same.getByRole("radio", { name: /^Yes/ }).check();
    await look(page);
    await page.getByRole("button", { name: "Approve version 2" }).click();
    await expect(page.getByText(/Version 2: 7 questions/)).toBeVisible();
    await expect(page.getByText(/Version 1: 7 questions/)).toBeVisible();
  });
  expect(forumsErrors, "the forum's page printed or threw errors").toEqual([]);
  await forum.context().close();
});
