import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const phone = { width: 360, height: 740 };
const mat = "How is your help going?";
const cards = "What matters most when you are grown up?";

test.describe.configure({ mode: "serial" });

async function findHome(page: Page): Promise<string> {
  await page.goto("/revisits");
  const link = page.getByRole("main").getByRole("link", { name: "Exampleshire" }).first();
  return (await link.getAttribute("href")) ?? "";
}

test("a lead chooses a picture by eye, writes no seventh question, and approves what was changed", async ({
  page,
  continueAs,
}) => {
  test.setTimeout(240_000);
  await continueAs("lead inspector");
  const home = await findHome(page);
  await page.goto(`${home}/questions?audience=young-people`);
  await expect(page.getByText("6 questions of at most six.")).toBeVisible();
  await expect(page.getByRole("treegrid")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("button", { name: `Edit “${cards}”` })
    .first()
    .click();
  const form = page.getByRole("form", { name: `Edit “${cards}”` });
  await expect(form.getByLabel("Card 1", { exact: true })).toHaveValue("A job");
  await expectAccessible(page);

  const choose = form.getByRole("button", { name: /^Choose by eye ?: Picture of card 1$/ });
  await choose.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Picture of card 1" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Find a picture").fill("respite");
  await expect(dialog.getByRole("status")).toHaveText("1 picture");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Short breaks" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(form.getByLabel("Picture of card 1", { exact: true })).toHaveValue("short-breaks");
  await form.getByLabel("Card 1", { exact: true }).fill("");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByText("Write a word or two for this picture.")).toBeVisible();
  await form.getByLabel("Card 1", { exact: true }).fill("Time off");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText("Time off · My own home").first()).toBeVisible();

  await page
    .getByRole("button", { name: /^Add a question/ })
    .first()
    .click();
  const adding = page.getByRole("form", { name: /^Add a question/ });
  await adding.getByLabel("Question").fill("Is this a seventh?");
  await adding.getByRole("button", { name: "Add the question" }).click();
  await expect(adding.getByText("Young people are asked six questions at most.")).toBeVisible();
  await adding.getByRole("button", { name: "Discard" }).click();
  await expect(adding).toHaveCount(0);

  await page.goto(`${home}/questions/approve-young-peoples`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Approve version 2" }).click();
  await expect(page.getByText("Approved. Discussions are recorded against this set")).toBeVisible();
  await page.goto(`${home}/questions/share?audience=young-people`);
  await expect(page.getByText("Exampleshire Young Voices")).toBeVisible();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.getByText("The questions are shared.")).toBeVisible();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test("a young people’s group reviews the questions on a phone, and sees nothing else", async ({
      page,
      continueAs,
    }) => {
      await continueAs("young people’s group");
      const home = await findHome(page);
      await page.goto(home);
      await page.getByRole("link", { name: "Look at the questions for young people" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Questions for young people");
      await expect(page.getByRole("heading", { name: "Question 6" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      const first = page.getByRole("region", { name: "Question 1" });
      await first.getByRole("radio", { name: "It could be easier" }).check();
      const words = javaScriptEnabled ? "Say who makes the plan." : "Say it with fewer words.";
      await first.getByLabel(/What would you change/).fill(words);
      await page.getByRole("button", { name: "I have finished" }).click();
      await expect(page.getByText("Thank you. The inspector can see what you said.")).toBeVisible();
      await expect(first.getByLabel(/What would you change/)).toHaveValue(words);
      for (const elsewhere of ["questions", "review", "collation", "young-people", "dates", "evidence"]) {
        const answer = await page.request.get(`${home}/${elsewhere}`);
        expect([elsewhere, answer.status()]).toEqual([elsewhere, 404]);
      }
    });
  });

test("cards and a mat are tallied in a discussion, printed, and stand in the collation", async ({
  page,
  continueAs,
}) => {
  test.setTimeout(240_000);
  await continueAs("CQC inspector");
  const home = await findHome(page);
  await page.goto(`${home}/questions/comments?audience=young-people`);
  await expect(page.getByText("Say it with fewer words.")).toBeVisible();
  await page.goto(`${home}/young-people/new`);
  await page.getByLabel("Day", { exact: true }).fill("26");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("Where is it held?").fill("The library");
  await page.getByLabel("What kind of place is it?").selectOption({ label: "College or training" });
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("radio", { name: "16 to 18" }).check();
  await page.getByLabel("How many are like this?").fill("2");
  await page
    .getByRole("radiogroup", { name: /agreed themselves/ })
    .getByRole("radio", { name: "Yes" })
    .check();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Young person 2/ })).toBeVisible();
  await page.getByRole("link", { name: "Go on to the start" }).click();
  await page.getByRole("checkbox", { name: "I have told them this" }).check();
  for (const number of [1, 2])
    await page
      .getByRole("group", { name: `Young person ${number}` })
      .getByRole("radio", { name: "Says yes" })
      .check();
  await page.getByRole("button", { name: "Record the start" }).click();
  await expect(page.getByText("2 young people count in this discussion.")).toBeVisible();
  const discussion = page.url().replace(/\/focus\/\d+$/, "");

  await page.goto(`${discussion}/focus/3`);
  const board = page.getByRole("region", { name: mat });
  const talking = board.getByRole("region", { name: "Talking" });
  await talking.getByRole("button", { name: "Talking, Going well: one more" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(talking.getByRole("status")).toHaveText("2 of 2 have answered. That is everybody.");
  await board.getByRole("button", { name: "Moving, Leave out: one more" }).click();
  await expect(board.getByRole("region", { name: "Moving" }).getByRole("status")).toHaveText(
    "1 of 2 have answered.",
  );
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${discussion}/focus/4`);
  await page.getByRole("button", { name: "Time off: one more" }).click();
  await page.getByRole("button", { name: "Not sure: one more" }).click();
  await expect(page.getByRole("region", { name: cards }).getByRole("status")).toContainText("2 of 2");
  await page.goto(discussion);
  await expectAccessible(page);

  await page.goto(`${home}/young-people/cards`);
  await expect(page.getByRole("heading", { name: mat })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/collation`);
  await page
    .getByRole("link", { name: /Speech and language/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: mat })).toBeVisible();
  await expect(page.getByText("2 young people answered")).toBeVisible();
  await expect(page.getByText("2 young people laid cards on this mat.")).toBeVisible();
  await expectAccessible(page);
});
