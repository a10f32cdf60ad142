import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { expect, failOnErrors, test } from "./fixtures.ts";
import { fillContact, notify, setFocusAreas, startInspection } from "./setting-up.ts";
import { typeNumber } from "./type-number.ts";
import { typeTime } from "./type-time.ts";

test("a re-visit from its start to what was said, released, taken out and audited", async ({
  page,
  browser,
  continueAs,
  noonday,
}) => {
  test.slow();
  await continueAs("lead inspector");
  const home = await startInspection(page, { area: "Norfolk", dayOne: "2026-12-14" });

  await test.step("it is set up, its questions approved and its meeting arranged", async () => {
    await setFocusAreas(page, home, ["Plans and reviews", "Becoming an adult", "Talking with families"]);
    await page.goto(`${home}/contacts`);
    await fillContact(page, "Children’s social care, by day", { name: "Front door", phone: "01632 960200" });
    await page.getByRole("button", { name: "Save the contacts" }).click();
    await expect(page.getByText("The contacts are saved.")).toBeVisible();
    await notify(page, home);
    await page.goto(`${home}/questions/start`);
    await page.getByRole("button", { name: "Add the ticked questions" }).click();
    await page.waitForURL(/\/questions\?/);
    await page.goto(`${home}/questions/approve`);
    await page.getByRole("button", { name: "Approve version 1" }).click();
    await expect(page.getByText("Approved. This is what parents will be asked.")).toBeVisible();
    await page.goto(`${home}/open-meeting/new`);
    await typeTime(page, "When does it start?", "10:00");
    await typeTime(page, "When does it end?", "11:30");
    await page.getByLabel("Where is it?").fill("The market hall");
    await page.getByLabel("How is it accessible?").fill("Level access and a hearing loop.");
    await page.getByRole("button", { name: "Arrange it" }).click();
    await expect(page.locator(".card").filter({ hasText: "The market hall" })).toBeVisible();
  });

  await page.goto("/areas/norfolk/survey");
  await expect(page.locator("main")).toHaveAttribute("data-state", "not-open");
  await noonday.moveClockTo("2026-12-07T12:00:05+00:00");
  await answerSurvey(browser, noonday.origin, {
    change: "Better",
    words: "Our plan came on time this year.",
  });
  await answerSurvey(browser, noonday.origin, { change: "Worse", words: "=Nobody rang us back." });

  await noonday.moveClockTo("2026-12-14T10:05:00+00:00");
  await continueAs("lead inspector", "Norfolk");

  await test.step("young people are heard, with their consent", async () => {
    await page.goto(`${home}/young-people/new`);
    await fillDate(page, ["14", "12", "2026"]);
    await page.getByLabel("Where is it held?").fill("The sixth form");
    await page.getByLabel("What kind of place is it?").selectOption({ label: "College or training" });
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("radio", { name: "16 to 18" }).check();
    await page.getByLabel("How many are like this?").fill("2");
    const agreed = page.getByRole("radiogroup", { name: /agreed themselves/ });
    await agreed.getByRole("radio", { name: "Yes" }).check();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "Go on to the start" }).click();
    await page.getByRole("checkbox", { name: "I have told them this" }).check();
    for (const number of [1, 2]) {
      const person = page.getByRole("group", { name: `Young person ${number}` });
      await person.getByRole("radio", { name: "Says yes" }).check();
    }
    await page.getByRole("button", { name: "Record the start" }).click();
    await page.getByRole("button", { name: /^Ask “/ }).click();
    await page.getByRole("button", { name: "Good: one more", exact: true }).first().click();
    await expect(page.locator(".tally-total").first()).toContainText("1 of 2 have shown a face.");
    await page.getByLabel("What was said").fill("They ask me what I want now.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("They ask me what I want now.").first()).toBeVisible();
  });

  await test.step("the meeting hears the statement, then notes are taken", async () => {
    await page.goto(`${home}/open-meeting`);
    await page.getByRole("link", { name: /Statement and notes of/ }).click();
    await page.getByRole("button", { name: "It has been read out" }).click();
    await page.getByLabel("What was it about?").selectOption({ label: "1. Plans and reviews" });
    await page.getByLabel("What was said").fill("Reviews happen, but nothing is written down after them.");
    await typeNumber(page, "How many people said it?", "6");
    await page.getByRole("radio", { name: "Most" }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("6 people said it")).toBeVisible();
  });

  await test.step("a focus area shows side by side what all of them said", async () => {
    await page.goto(`${home}/collation`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What was said, focus area by focus area",
    );
    await page.getByRole("main").getByRole("link", { name: "1. Plans and reviews" }).click();
    await expect(page.getByRole("heading", { name: "Parents and carers: 2 responses" })).toBeVisible();
    for (const said of [
      "Our plan came on time this year.",
      "=Nobody rang us back.",
      "They ask me what I want now.",
      "Reviews happen, but nothing is written down after them.",
    ]) {
      await expect(page.getByText(said).first(), said).toBeVisible();
    }
  });

  await test.step("counts are released and shared, words taken out safely", async () => {
    await page.goto(`${home}/releases`);
    await page.getByLabel("What it is for").fill("For the parent carer forum");
    await page.getByRole("button", { name: "Make the release" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 1 of counts");
    await page.getByRole("button", { name: "Share it" }).click();
    await expect(page.getByText("Shared with the forum and the local area")).toBeVisible();
    const counts = await (await page.request.get(`${home}/take-out/counts.csv`)).text();
    expect(counts).toContain("Plans and reviews");
    await page.goto(`${home}/collation`);
    const [words] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Words, for inspectors only (CSV)" }).click(),
    ]);
    expect(words.suggestedFilename()).toMatch(/words.*\.csv$/);
    const written = await (await page.request.get(`${home}/take-out/words.csv`)).text();
    expect(written).toContain("Our plan came on time this year.");
    expect(written).toContain("'=Nobody rang us back.");
  });

  await test.step("all of it is in the audit list, whose chain is whole", async () => {
    await page.goto(`${home}/audit`);
    for (const action of [
      /approved the questions/i,
      /sent a response/i,
      /opened what was said about a focus area/i,
      /shared a release of counts/i,
      /downloaded families’ words/i,
    ]) {
      await expect(page.getByText(action).first()).toBeVisible();
    }
    const { stdout } = await promisify(execFile)(process.execPath, ["app/commands/verify-audit.ts"], {
      env: { ...process.env, DATABASE_URL: join(noonday.dataDir, "noonday.sqlite") },
    });
    expect(stdout).toMatch(/The audit is whole: [\d,]+ entries\./);
  });
});

async function fillDate(page: Page, [day = "", month = "", year = ""]: readonly string[]): Promise<void> {
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
}

/** One parent, on a device of their own, from the start page to the receipt. */
async function answerSurvey(
  browser: Browser,
  origin: string,
  { change, words }: { change: string; words: string },
): Promise<void> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const errors = failOnErrors(page);
  await page.goto("/areas/norfolk/survey");
  await page.getByRole("button", { name: "Start now" }).click();
  await page.getByLabel("I agree to take part").check();
  await page.getByLabel("I agree that what I say becomes evidence").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/about$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/focus\/1$/);
  await page.getByLabel(change, { exact: true }).first().check();
  await page.locator("textarea").first().fill(words);
  while (/focus|background/.test(page.url())) {
    const before = page.url();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.getByRole("button", { name: "Send my answers" }).click();
  await page.waitForURL(/receipt$/);
  await expect(page.locator("[data-receipt]")).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
}
