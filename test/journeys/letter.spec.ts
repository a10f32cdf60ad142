import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { expectPageStyles } from "./page-styles.ts";

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectPageStyles(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The lead records why the letter may leave, for all that holds it. */
async function sayWhy(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/letter`);
  await look(page);
  const reasons = page.getByRole("link", { name: /^Say why it may leave/ });
  for (let left = await reasons.count(); left > 0; left -= 1) {
    await reasons.first().click();
    await page.getByLabel("Reason").fill("It counts schools, or is done tomorrow.");
    await page.getByRole("button", { name: "Record the reason" }).click();
    await expect(reasons).toHaveCount(left - 1);
  }
}

async function assureForBoth(page: Page, home: string): Promise<void> {
  for (const [name, inspectorate] of [
    ["Meena Vasudeva", "Ofsted"],
    ["Owain Prosser-Lane", "CQC"],
  ] as const) {
    await page.goto("/demo");
    const list = page.getByRole("region", { name: "Middlefold" }).getByRole("listitem");
    await list.filter({ hasText: name }).getByRole("button").click();
    await page.waitForURL(/\/revisits/);
    await page.goto(`${home}/letter/assurance`);
    await expect(page.getByText(`You assure it for ${inspectorate}.`)).toBeVisible();
    await page.getByRole("button", { name: "Mark it as assured" }).click();
    await expect(page.getByText("The letter is marked as assured, as it is now.")).toBeVisible();
  }
}

test("inspectors judge each weakness, and the letter goes from its draft to everybody", async ({
  page,
  continueAs,
  noonday,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
  await page.goto(`${home}/findings`);
  await look(page);
  const boards = await page
    .locator("main a[href*='/findings/']")
    .evaluateAll((links) => [
      ...new Set(links.map((link) => /\/findings\/([\w-]+)/.exec(link.getAttribute("href") ?? "")?.[1])),
    ]);
  expect(boards.length).toBeGreaterThan(1);

  for (const person of ["lead inspector", "CQC inspector"] as const) {
    await continueAs(person, "Middlefold");
    for (const [place, board] of boards.entries()) {
      if (person === "lead inspector") {
        await page.goto(`${home}/findings/${board}/sources/parents`);
        await page.getByRole("radio", { name: /^Contradicts/ }).check();
        await page.getByLabel("Why, in a sentence").fill("Families do not see it yet.");
        await page.getByRole("button", { name: "Mark it" }).click();
        await page.waitForURL(/findings\/[\w-]+(?:[?#].*)?$/);
      }
      await page.goto(`${home}/findings/${board}/judgement`);
      if (place === 0 && person === "lead inspector") {
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByRole("alert")).toBeVisible();
        await look(page);
      }
      await page
        .getByRole("radio", { name: place === 0 ? "Yes, sufficient progress" : "No, not sufficient" })
        .check();
      await page.getByLabel("Why").fill("Plans are on time now; families and the figures agree.");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
    }
  }

  await noonday.moveClockTo("2026-12-02T10:00:00+00:00");
  await continueAs("lead inspector", "Middlefold");
  await test.step("it drafts itself, and is changed where it stands", async () => {
    await page.goto(`${home}/letter`);
    await page.getByRole("button", { name: "Draft the letter" }).click();
    await expect(page.getByText("The letter is drafted from the findings.")).toBeVisible();
    await look(page);
    const sections = await page
      .getByRole("link", { name: /^Change/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const section of sections) {
      await page.goto(section);
      const box = page.getByLabel("What the letter says");
      if ((await box.inputValue()) !== "") continue;
      await box.fill("We have no other serious concerns.");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("The section is saved.")).toBeVisible();
    }
    await page.goto(sections[0] ?? "");
    await look(page);
  });

  await test.step("quality assurance reads it, and it goes to its recipients", async () => {
    await continueAs("lead inspector", "Middlefold");
    await sayWhy(page, home);
    await assureForBoth(page, home);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/sending`);
    await look(page);
    await expect(page.getByText(/Once sent, it cannot be called back. It goes to /)).toBeVisible();
    await page.getByRole("button", { name: "Send it to them" }).click();
    await expect(page.getByText("The letter is with its recipients.")).toBeVisible();
    await continueAs("parent carer forum", "Middlefold");
    expect((await page.request.get(`${home}/letter`)).status()).toBe(404);
  });

  await test.step("a recipient comments on a fact, and is answered", async () => {
    await continueAs("letter recipient", "Middlefold");
    await page.goto(`${home}/letter`);
    await expect(page.getByText("This is a restricted draft")).toBeVisible();
    await look(page);
    await page.getByRole("link", { name: "Comment on facts" }).click();
    await page.getByLabel("Part of the letter").selectOption({ index: 1 });
    await page.getByLabel("Which fact is wrong, and what is right?").fill("The panel meets each fortnight.");
    await page.getByRole("button", { name: "Send the comment" }).click();
    await expect(page.getByText("The panel meets each fortnight.")).toBeVisible();
    await look(page);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/comments`);
    await page
      .getByRole("link", { name: /Answer/ })
      .first()
      .click();
    await page.getByRole("radio", { name: "The letter stays as it was" }).check();
    await page
      .getByLabel("What was changed, or why it stays")
      .fill("The letter does not say how often it meets.");
    await page.getByRole("button", { name: "Answer it" }).click();
    await expect(page.getByText("The letter does not say how often it meets.")).toBeVisible();
  });

  await noonday.moveClockTo("2026-12-18T10:00:00+00:00");
  await continueAs("lead inspector", "Middlefold");
  await page.goto(`${home}/letter/final`);
  await look(page);
  await page.getByRole("button", { name: "Make it final" }).click();
  await expect(page.getByText("The letter is final.")).toBeVisible();
  await test.step("it is reopened for a reason, and made final anew", async () => {
    await page.getByRole("link", { name: "Reopen it" }).click();
    await expect(page.getByLabel("Why it is reopened")).toBeVisible();
    await look(page);
    await page.getByLabel("Why it is reopened").fill("A family took its quotation back.");
    await page.getByRole("button", { name: "Reopen the letter" }).click();
    await expect(page.getByText("The letter is open again.")).toBeVisible();
    await expect(page.getByText("A family took its quotation back.")).toBeVisible();
    await page.goto(`${home}/letter/final`);
    await page.getByRole("button", { name: "Make it final" }).click();
    await expect(page.getByText("The letter is final.")).toBeVisible();
  });
  await page.goto(`${home}/letter/publication`);
  await page.getByRole("button", { name: "Publish it without counts" }).click();
  await expect(page.getByText("The letter is published.")).toBeVisible();

  await page.goto("/areas/middlefold");
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await expect(page.locator(".letter")).toContainText("sufficient progress");
  await expect(page.locator("main")).not.toContainText("[F");
  await look(page);

  await test.step("what is published is corrected, and everybody reads when and what", async () => {
    await page.goto(`${home}/letter/reopening`);
    await page.getByLabel("Why it is reopened").fill("The letter names the wrong month.");
    await page.getByRole("button", { name: "Reopen the letter" }).click();
    await expect(page.getByText("Everybody reads this edition until the corrected one")).toBeVisible();
    await expect(page.getByText("Published, being corrected")).toBeVisible();
    await page.getByRole("link", { name: /^Change ?: The re-visit and its decisions/ }).click();
    const words = page.getByLabel("What the letter says");
    await words.fill(`${await words.inputValue()} Inspectors met leaders twice.`);
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(page.getByText("The section is saved.")).toBeVisible();
    await page.goto("/areas/middlefold/letter");
    await expect(page.locator(".letter")).not.toContainText("Inspectors met leaders twice.");
    await assureForBoth(page, home);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/final`);
    await page.getByRole("button", { name: "Make it final" }).click();
    await page.goto(`${home}/releases`);
    await page.getByLabel("What it is for").fill("For the letter");
    await page.getByRole("button", { name: "Make the release" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Release 1 of counts$/);
    await page.goto(`${home}/letter`);
    await page.getByRole("link", { name: "Publish the corrected letter" }).click();
    await page.getByRole("radio", { name: /For the letter/ }).check();
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect(page.getByText("Say what was corrected").first()).toBeVisible();
    await expect(page.getByRole("radio", { name: /For the letter/ })).toBeChecked();
    await look(page);
    await page.getByLabel("What was corrected").fill("How often inspectors met leaders.");
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect(page.getByText(/was corrected by .*How often inspectors met leaders/)).toBeVisible();
    await page.goto("/areas/middlefold/letter");
    await expect(page.getByText(/^Corrected on .*: How often inspectors met leaders/)).toBeVisible();
    await expect(page.locator(".letter")).toContainText("Inspectors met leaders twice.");
    await look(page);
    const counts = page.getByRole("region", { name: "The counts" });
    await expect(counts.getByRole("table", { name: "What the letter’s findings rest on" })).toBeVisible();
    await counts.getByRole("link", { name: "All the counts, question by question" }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
    await look(page);

    await continueAs("parent carer forum", "Middlefold");
    await page.goto(home);
    await expect(page.getByRole("link", { name: "Send evidence" })).toHaveCount(0);
    await page.getByRole("link", { name: "Read the inspectors’ letter" }).click();
    await expect(page.locator(".letter")).toContainText("Inspectors met leaders twice.");
  });
});
