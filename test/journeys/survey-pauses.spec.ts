import type { BrowserContext, Page } from "@playwright/test";
import { agree, goOn, survey } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, test } from "./fixtures.ts";
import { findUntranslated } from "./untranslated.ts";

const area = "/areas/exampleshire";
const answer = "We typed this while the survey was being paused.";
const reason = "Some questions do not show on phones.";

test.describe.configure({ mode: "serial" });

/** The page of the survey's state, of the area's lead. */
async function openState(page: Page): Promise<string> {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/survey-state`);
  return `${home}/survey-state`;
}

async function fillMoment(page: Page, label: string, time: string): Promise<void> {
  const day = page.getByRole("group", { name: `${label}: day` });
  await day.getByLabel("Day").fill("23");
  await day.getByLabel("Month").fill("11");
  await day.getByLabel("Year").fill("2026");
  await page.getByLabel(`${label}: time`).fill(time);
}

/** Looks at a family's page at the width of a phone, in Easy Read and in the other languages of the area too. */
async function lookAtFamilysPage(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(path);
  const cookie = { name: "noonday-show", url: new URL(page.url()).origin };
  for (const settings of ["", "easyRead=on", "language=pl", "language=ar"]) {
    await page.context().addCookies([{ ...cookie, value: encodeURIComponent(settings) }]);
    await page.goto(path);
    await expect(page.locator("main")).toHaveAttribute("data-state", "paused");
    await expect(page.locator("main")).toContainText(reason);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await page.context().addCookies([{ ...cookie, value: "" }]);
}

async function aFamily(context: BrowserContext): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  return { page, errors: failOnErrors(page) };
}

test("the lead pauses while a family types: nothing is lost, and it is sent once the survey goes on", async ({
  page,
  browser,
  baseURL,
  continueAs,
  noonday,
}) => {
  test.slow();
  const context = await browser.newContext({ baseURL });
  const { page: family, errors } = await aFamily(context);
  await agree(family);
  await goOn(family);
  await family.locator("textarea").first().fill("Before the pause.");
  await expect(family.locator("[data-saving-state]")).toHaveAttribute("data-kind", "saved");
  // A second window stands on the same page, and a device without script is in the middle of answers of its own.
  const second = await aFamily(context);
  await second.page.goto(family.url());
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const without = await plain.newPage();
  await agree(without);
  await goOn(without);

  await continueAs("lead inspector");
  const state = await openState(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Pause the survey" }).click();
  await page.getByLabel("Why, in words for families").fill("");
  await page.getByRole("button", { name: "Pause the survey now" }).click();
  await expect(page.getByRole("alert")).toContainText("Say why");
  await page.getByLabel("Why, in words for families").fill(reason);
  await page.getByLabel("Note for inspectors").fill("The list of choices is empty on small screens.");
  await fillMoment(page, "When it should go on", "3pm");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Pause the survey now" }).click();
  await expect(page.getByText("The survey is paused. Families see it from now on.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });

  await family.locator("textarea").first().fill(answer);
  await expect(family.locator("[data-saving-state]")).toHaveAttribute("data-kind", "saved");
  await family.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(family.locator("main")).toHaveAttribute("data-state", "paused");
  await expect(family.getByRole("heading", { level: 1 })).toHaveText("The survey is paused");
  await expect(family.locator("main")).toContainText("Your answers are saved here, and not sent yet");
  await expect(family.locator("main")).toContainText(reason);
  await expect(family.locator("main")).toContainText("It should go on at 3pm");
  await expect(family.locator("main")).not.toContainText("list of choices is empty");
  await lookAtFamilysPage(family, survey);

  await second.page.reload();
  await expect(second.page.locator("main")).toHaveAttribute("data-state", "paused");
  await without.locator("textarea").first().fill("From the device without script.");
  await without.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(without.locator("main")).toHaveAttribute("data-state", "paused");
  await expect(without.locator("main")).toContainText("Your answers are saved here, and not sent yet");

  const visitor = await aFamily(await browser.newContext({ baseURL }));
  await visitor.page.goto(area);
  await expect(visitor.page.locator("main")).toHaveAttribute("data-state", "paused");
  await expect(visitor.page.locator("main")).toContainText(reason);
  await lookAtFamilysPage(visitor.page, area);
  const pseudo = await browser.newContext({ baseURL, locale: "qps-ploc" });
  const reader = await aFamily(pseudo);
  for (const path of [area, survey]) {
    await reader.page.goto(path);
    expect(await findUntranslated(reader.page), path).toEqual([]);
  }
  await pseudo.close();
  await visitor.page.goto("/");
  await expect(visitor.page.getByText("Survey paused")).toBeVisible();
  await visitor.page.goto(`${survey}/consent`);
  await expect(visitor.page).toHaveURL(new RegExp(`${survey}$`));

  // The server is killed and starts again an hour later: the pause stands.
  await noonday.kill();
  await noonday.moveClockTo("2026-11-23T11:00:00+00:00");
  await family.goto(survey);
  await expect(family.locator("main")).toHaveAttribute("data-state", "paused");

  await page.goto(state);
  await page.getByRole("button", { name: "Let the survey go on" }).click();
  await expect(page.getByText("The survey goes on.")).toBeVisible();
  await page.getByRole("link", { name: "Record what did not work" }).click();
  await page.getByRole("button", { name: "Record and mark" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose all questions");
  await fillMoment(page, "It did not work from", "9:30am");
  await fillMoment(page, "It worked again at", "1pm");
  await page.getByLabel("What did not work").fill("The choices did not show on phones.");
  await page.getByLabel("All questions").check();
  await page.getByRole("button", { name: "Record and mark" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose an end that has passed");
  await fillMoment(page, "It worked again at", "10:30am");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Record and mark" }).click();
  await expect(page.getByText(/^Recorded\. Marked: .* unsent draft/)).toBeVisible();
  await expectAccessible(page);

  await family.setViewportSize({ width: 360, height: 780 });
  await family.goto(survey);
  await family.getByRole("button", { name: "Go on", exact: false }).first().click();
  await family.waitForURL(/focus/);
  await expect(family.getByText(/^This question did not work from 9:30am/).first()).toBeVisible();
  await expectAccessible(family);
  await family.goto(`${survey}/focus/1`);
  await expect(family.locator("textarea").first()).toHaveValue(answer);
  await family.goto(`${survey}/check`);
  await expect(family.getByText(/^This question did not work from 9:30am/).first()).toBeVisible();
  await expectAccessible(family);
  await expectNoSidewaysScroll(family);
  await without.goto(`${survey}/focus/1`);
  await expect(without.locator("textarea").first()).toHaveValue("From the device without script.");
  await expect(without.getByText(/^This question did not work/).first()).toBeVisible();
  const send = family.getByRole("button", { name: "Send my answers" });
  await send.click();
  await expect(family.locator("[data-receipt]").or(family.getByRole("alert"))).toBeVisible();
  expect(errors).toEqual([]);
  await context.close();
  await plain.close();
});

test("the lead extends the closing, and it stands everywhere", async ({
  page,
  browser,
  baseURL,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  const state = await openState(page);
  await page.getByRole("link", { name: "Extend the closing" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Extend the closing" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose when the survey closes");
  await page.getByRole("radio").first().check();
  const chosen = (await page.getByRole("radio").first().getAttribute("value")) ?? "";
  await page.getByLabel("Why it closes later").fill("It did not work on Monday morning.");
  await page.getByRole("button", { name: "Extend the closing" }).click();
  await expect(page.getByText("The new closing stands everywhere.")).toBeVisible();
  await expect(page.locator("main")).toContainText("It did not work on Monday morning.");

  const context = await browser.newContext({ baseURL });
  const { page: family } = await aFamily(context);
  await family.setViewportSize({ width: 360, height: 780 });
  for (const path of [area, survey]) {
    await family.goto(path);
    await expect(family.locator("main")).toContainText("It stays open longer than we said before");
    await expect(family.locator("main")).toContainText("It did not work on Monday morning.");
    await expectAccessible(family);
    await expectNoSidewaysScroll(family);
  }
  await family.goto(area);
  await expect(family.locator("[data-closes]")).toHaveAttribute("datetime", `${chosen}T12:00:00Z`);
  const calendar = await (await family.request.get(`${survey}/opening.ics`)).text();
  expect(calendar).toContain(`DTEND:${chosen.replaceAll("-", "")}T120000Z`);
  expect(calendar).toMatch(/SEQUENCE:[1-9]/);
  expect(calendar.replaceAll(/\r\n /g, "")).toContain("It did not work on Monday morning.");

  const home = state.replace("/survey-state", "");
  for (const path of ["", "/dates", "/poster", "/paper/form", "/responses", "/reach"]) {
    await page.goto(home + path);
    const day = Number(chosen.slice(-2));
    await expect(page.locator("body"), path).toContainText(
      new RegExp(`12 noon on \\w+ ${day} November 2026`),
    );
  }
  await page.goto(`${home}/dates/survey-closes`);
  await expect(page.getByRole("link", { name: "Extend the closing" })).toBeVisible();
  await page.goto(`${home}/collation`);
  await expect(page.getByText(/touched by fault 1 of the survey/)).toBeVisible();
  await page.getByText("Filter by what parents said about themselves").click();
  await page.getByLabel("Touched by a fault of the survey").selectOption("only");
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/faults=only/);
  await expect(page.getByText("the answers bear the mark of a fault of the survey")).toBeVisible();
  await expectAccessible(page);
  await context.close();
});
