import type { Browser, Page } from "@playwright/test";
import { addInPlace } from "./an-inspection-to-write-questions-for.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, test } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";

const phone = { width: 360, height: 740 };
const saved = "Saved. The lead inspector can see it.";
const added = [
  "How easy is it to find out what the local area offers to children like yours?",
  "When a service ended, did somebody tell you what would come after it?",
  "Do the people who support your child share what they know with each other?",
  "Is there something that works well, and that other areas should hear of?",
];

test.use({ viewport: phone });
test.describe.configure({ mode: "serial" });

/** Signs in through the demo as somebody of Exampleshire in a browser of their own. Returns their page and its re-visit. */
async function join(browser: Browser, noonday: Noonday, who: string | RegExp, options = {}) {
  const context = await browser.newContext({ baseURL: noonday.origin, viewport: phone, ...options });
  const page = await context.newPage();
  const errors = failOnErrors(page);
  await page.goto("/demo");
  await page
    .getByRole("region", { name: "Exampleshire" })
    .getByRole("listitem")
    .filter({ hasText: who })
    .getByRole("button", { name: /^Continue as/ })
    .first()
    .click();
  await page.waitForURL(/\/revisits/);
  await page.goto("/revisits");
  const link = page.getByRole("main").getByRole("link", { name: "Exampleshire" }).first();
  return { page, home: (await link.getAttribute("href")) ?? "", errors };
}

const item = (page: Page, text: string) => page.locator(".review-item").filter({ hasText: text });
const open = (page: Page, text: string) => item(page, text).locator("summary").click();
const commentOn = (page: Page, text: string) => page.getByLabel(`Your comment on ${text}`);
const wordingOf = (page: Page, text: string) => page.getByLabel(`How would you ask it? ${text}`);

test("26 questions are reviewed on a phone, in at most 8 screens, and all saves itself", async ({
  browser,
  noonday,
}) => {
  test.setTimeout(600_000);
  const lead = await join(browser, noonday, /lead inspector/i);
  const [first = "", second = "", third = ""] = added;
  await test.step("the example’s 22 questions become 26, and are shared again", async () => {
    await lead.page.goto(`${lead.home}/questions`);
    const adding = await addInPlace(lead.page, "Add a question for Plans on time, and right");
    for (const text of added) {
      await adding.getByLabel("Question").fill(text);
      await adding.getByLabel("How is it answered?").selectOption({ label: "How often" });
      await adding.getByRole("button", { name: "Add it, and write another" }).click();
      await expect(lead.page.getByRole("link", { name: `Change “${text}”` })).toBeVisible();
      await expect(adding.getByLabel("Question")).toHaveValue("");
    }
    await lead.page.goto(`${lead.home}/questions/share`);
    await lead.page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(lead.page.getByText(/Shared with the forum/)).toBeVisible();
  });

  const forum = await join(browser, noonday, "Coast Families Together");
  await test.step("they stand on at most 8 screens of a phone", async () => {
    await forum.page.goto(`${forum.home}/review`);
    await expect(forum.page.locator(".review-item")).toHaveCount(26);
    const height = await forum.page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height, `${height} px`).toBeLessThanOrEqual(8);
    await expectAccessible(forum.page);
    await expectNoSidewaysScroll(forum.page);
  });

  await test.step("a question is opened, judged and commented on by keyboard, and saves itself", async () => {
    await item(forum.page, first).locator("summary").focus();
    await forum.page.keyboard.press("Enter");
    await expect(commentOn(forum.page, first)).toBeVisible();
    await forum.page.keyboard.press("Tab");
    await forum.page.keyboard.press("ArrowDown");
    await expect(item(forum.page, first).getByText("Could be clearer").first()).toBeVisible();
    await forum.page.keyboard.press("Tab");
    await forum.page.keyboard.type("Which offer?");
    await expect(item(forum.page, first).getByText(saved)).toBeVisible();
    await wordingOf(forum.page, first).fill(
      "How easy is it to find out what help there is for children like yours?",
    );
    await expectAccessible(forum.page);
    await expect(async () => {
      await forum.page.goto(`${forum.home}/review?open=all`);
      await expect(wordingOf(forum.page, first)).toHaveValue(/what help there is/, { timeout: 2000 });
    }).toPass();
    await expect(commentOn(forum.page, first)).toHaveValue("Which offer?");
    await expect(forum.page.getByRole("complementary", { name: "Typed and not saved yet" })).toHaveCount(0);
    await expectNoSidewaysScroll(forum.page);
  });

  await test.step("without a signal it says so, and is saved once there is one", async () => {
    await forum.page.context().setOffline(true);
    await commentOn(forum.page, second).fill("Which service?");
    await expect(item(forum.page, second).getByText("Not saved yet.")).toBeVisible();
    await forum.page.context().setOffline(false);
    await expect(item(forum.page, second).getByText(saved)).toBeVisible({ timeout: 20_000 });
    forum.errors.length = 0;
  });

  await test.step("an older page writes over no newer words unseen", async () => {
    const older = await forum.page.context().newPage();
    await older.goto(`${forum.home}/review?open=all`);
    await commentOn(forum.page, second).fill("Which service is meant?");
    await expect(item(forum.page, second).getByText(saved)).toBeHidden();
    await expect(item(forum.page, second).getByText(saved)).toBeVisible();
    await commentOn(older, second).fill("What is a service?");
    const words = item(older, second).getByText("You have saved other words from another page");
    await expect(words).toContainText("“Which service is meant?”");
    await item(older, second).getByRole("button", { name: "Save these words instead" }).click();
    await expect(item(older, second).getByText(saved)).toBeVisible();
    await older.close();
  });

  await test.step("the rest is fine in one press, and undone in one", async () => {
    await forum.page.goto(`${forum.home}/review`);
    await expect(commentOn(forum.page, second)).toHaveValue("What is a service?");
    await expect(forum.page.getByText("Of 21 questions you have said nothing.")).toBeVisible();
    await forum.page.getByRole("button", { name: "The rest is fine" }).click();
    await expect(forum.page.getByText("21 questions are marked as well phrased.")).toBeVisible();
    await expect(item(forum.page, third).getByText("Well phrased").first()).toBeVisible();
    await expect(forum.page.getByText("You have said something of every question.")).toBeVisible();
    await forum.page.getByRole("button", { name: /^Undo/ }).click();
    await expect(forum.page.getByText("Of 21 questions you have said nothing.")).toBeVisible();
    await forum.page.getByRole("button", { name: "The rest is fine" }).click();
    await expect(forum.page.getByText("21 questions are marked as well phrased.")).toBeVisible();
  });

  await test.step("what is said of the whole saves itself before they have finished", async () => {
    const remark = forum.page.getByLabel("Is anything missing");
    await remark.fill("Ask about transport.");
    await expect(forum.page.locator(".review-remark").getByText(saved)).toBeVisible();
    await forum.page.reload();
    await expect(remark).toHaveValue("Ask about transport.");
    await lead.page.goto(`${lead.home}/questions`);
    await lead.page.getByText("A comment on the questions as a whole waits for an answer").click();
    await expect(lead.page.getByText("Ask about transport.")).toBeVisible();
    await expectAccessible(lead.page);
    await forum.page.getByRole("button", { name: "I have finished" }).click();
    await expect(forum.page.getByRole("status").first()).toContainText("you have finished");
    await expect(item(forum.page, third).getByText("Well phrased").first()).toBeVisible();
  });

  await test.step("on paper every question is open", async () => {
    await expect(commentOn(forum.page, third)).toBeHidden();
    await forum.page.emulateMedia({ media: "print" });
    await expect(commentOn(forum.page, third)).toBeVisible();
    await forum.page.emulateMedia({ media: "screen" });
  });

  const other = await join(browser, noonday, "Exampleshire Voices parent carer forum");
  await test.step("forums read each other’s comments while both agree, and no longer", async () => {
    const sees = async (page: Page, words: string) => {
      await page.goto(`${forum.home}/review?open=all`);
      return (await page.getByText(words).count()) > 0;
    };
    expect(await sees(other.page, "What is a service?")).toBe(false);
    await other.page.getByRole("button", { name: "Our forum agrees" }).click();
    await expect(other.page.getByText("Coast Families Together has not agreed.")).toBeVisible();
    expect(await sees(other.page, "What is a service?")).toBe(false);
    await forum.page.getByRole("button", { name: "Our forum agrees" }).click();
    await expect(forum.page.getByText(/^Your forum agreed:/)).toBeVisible();
    expect(await sees(other.page, "What is a service?")).toBe(true);
    expect(await sees(other.page, "Ask about transport.")).toBe(true);
    await expectAccessible(other.page);
    await expectNoSidewaysScroll(other.page);
    await forum.page.getByRole("button", { name: "Withdraw our agreement" }).click();
    await expect(forum.page.getByText("Your forum has not agreed.")).toBeVisible();
    expect(await sees(other.page, "What is a service?")).toBe(false);
    expect(await sees(other.page, "Ask about transport.")).toBe(false);
  });

  await test.step("at the desk the lead takes a wording over, puts it back, and answers the whole", async () => {
    await lead.page.goto(`${lead.home}/questions`);
    await expect(lead.page.getByRole("treegrid")).toBeVisible();
    const desk = lead.page.locator(".question-desk-row").filter({ hasText: first });
    await desk.getByText("1 comment waits for an answer").click();
    await expect(desk.locator("ins")).toContainText("help there is for");
    await expectAccessible(lead.page);
    await expectNoSidewaysScroll(lead.page);
    await desk.getByRole("button", { name: "Use this wording" }).click();
    await expect(lead.page.getByRole("link", { name: /what help there is/ })).toBeVisible();
    await expect(lead.page.getByRole("button", { name: /^Edit .*what help there is/ })).toBeFocused();
    await lead.page.getByRole("button", { name: "Undo" }).click();
    await expect(lead.page.getByText("The earlier wording is back")).toBeVisible();
    await expect(desk).toBeVisible();
    await lead.page.getByText("A comment on the questions as a whole waits for an answer").click();
    await lead.page.getByRole("button", { name: /^Answer the comment of .* on the whole/ }).click();
    await expect(lead.page.getByText("Say what you did with it.")).toBeVisible();
    await lead.page
      .locator(".desk-remarks")
      .getByLabel("What do you want to tell them?")
      .fill("There is a question on it now.");
    await lead.page.getByRole("button", { name: /^Answer the comment of .* on the whole/ }).click();
    await expect(lead.page.getByText("Your answer is kept, and the reviewer can see it.")).toBeVisible();
    await expect(lead.page.getByText("A comment on the questions as a whole waits")).toHaveCount(0);
    await expect(lead.page.locator(".desk-remarks").getByRole("status")).toBeFocused();
    await forum.page.goto(`${forum.home}/review`);
    await expect(forum.page.getByText("There is a question on it now.")).toBeVisible();
    await expect(forum.page.getByLabel("Is anything missing")).toHaveValue("");
  });

  await test.step("the lead takes a wording over in one press, and puts the earlier one back", async () => {
    await lead.page.goto(`${lead.home}/questions/comments`);
    const card = lead.page.locator(".review-comment").filter({ hasText: "Which offer?" });
    await expect(card.locator("ins")).toContainText("help there is for");
    await expectAccessible(lead.page);
    await expectNoSidewaysScroll(lead.page);
    await card.getByRole("button", { name: "Use this wording" }).click();
    await expect(lead.page.getByRole("status").first()).toContainText("worded as suggested");
    await card.getByRole("button", { name: "Put the earlier wording back" }).click();
    await expect(lead.page.getByRole("status").first()).toContainText("The earlier wording is back");
    await card.getByRole("button", { name: "Use this wording" }).click();
    await expect(card.getByText("Taken over")).toBeVisible();
    await lead.page.goto(`${lead.home}/questions/share`);
    await lead.page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(lead.page.getByText(/Shared with the forum/)).toBeVisible();
  });

  await test.step("the forum sees what changed as a difference, and that it was theirs", async () => {
    await forum.page.goto(`${forum.home}/review`);
    const changed = item(forum.page, "what help there is");
    await expect(changed.getByText("Changed", { exact: true })).toBeVisible();
    await changed.locator("summary").click();
    await expect(changed.locator(".review-looks ins")).toContainText("help there is for");
    await expect(changed.locator(".review-looks del")).toContainText("the local area offers to");
    await expect(changed.getByText("Taken over")).toBeVisible();
    await expectAccessible(forum.page);
  });
  expect([...lead.errors, ...forum.errors, ...other.errors]).toEqual([]);
  for (const { page } of [lead, forum, other]) await page.context().close();
});

test("without script it is whole: saved by buttons, the rest fine and undone, agreed and taken back", async ({
  browser,
  noonday,
}) => {
  test.setTimeout(240_000);
  const { page, home, errors } = await join(browser, noonday, "Exampleshire Voices parent carer forum", {
    javaScriptEnabled: false,
  });
  const [, second = "", third = ""] = added;
  await page.goto(`${home}/review`);
  await open(page, second);
  await item(page, second).getByRole("radio", { name: "Could be clearer" }).check();
  await commentOn(page, second).fill("Which one?");
  await wordingOf(page, second).fill("When a service ended, were you told what comes next?");
  await item(page, second).getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByRole("status").first()).toContainText(saved);
  await expect(commentOn(page, second)).toHaveValue("Which one?");
  await expectNoSidewaysScroll(page);
  await commentOn(page, second).fill("Which one is meant?");
  await page.getByRole("button", { name: "The rest is fine" }).click();
  await expect(page.getByText(/questions? (is|are) marked as well phrased/)).toBeVisible();
  await expect(item(page, third).getByText("Well phrased").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone: those questions")).toBeVisible();
  await expect(item(page, third).locator("summary").getByText("Well phrased")).toHaveCount(0);
  await page.getByLabel("Is anything missing").fill("Ask about holidays.");
  await page.getByRole("button", { name: "Save and go on later" }).click();
  await expect(page.getByRole("status").first()).toContainText(saved);
  await expect(page.getByLabel("Is anything missing")).toHaveValue("Ask about holidays.");
  await page.getByRole("link", { name: "Open all questions" }).click();
  await expect(commentOn(page, second)).toHaveValue("Which one is meant?");
  await expect(commentOn(page, third)).toBeVisible();
  await page.getByRole("button", { name: "Withdraw our agreement" }).click();
  await expect(page.getByText("Your forum has not agreed.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  expect(errors).toEqual([]);
  await page.context().close();
});
