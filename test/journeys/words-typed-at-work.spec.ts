import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, send, test } from "./fixtures.ts";
import { usualNow } from "./noonday.ts";
import { newestLinkTo } from "./setting-up.ts";

const lead = "ruth.ellingworth@inspectorates.example.org";
const afterTheSession = "2026-11-23T23:30:00+00:00";
const words = "The list of plans that are late.\nWith the reason for each.";

async function homeOf(page: Page, area: string): Promise<string> {
  await page.goto("/revisits");
  const link = page.getByRole("main").getByRole("link", { name: area }).first();
  return (await link.getAttribute("href")) ?? "";
}

async function signInAgain(page: Page): Promise<void> {
  await expect(page.getByText("You were signed out while you typed")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByLabel("Your email address").fill(lead);
  await send(page, page.getByRole("button", { name: "Send me a link" }));
  await page.goto(await newestLinkTo(page, lead));
  await page.getByRole("button", { name: "Sign in" }).click();
}

const question = (page: Page) => page.getByLabel("What do you ask for?");
const notice = (page: Page) => page.getByRole("complementary", { name: "Typed and not saved yet" });

test("what an inspector typed is there again after a link was pressed and after signing in anew", async ({
  page,
  noonday,
  continueAs,
}) => {
  test.setTimeout(240_000);
  await continueAs("lead inspector");
  const form = `${await homeOf(page, "Exampleshire")}/evidence/requests/new`;

  await test.step("a link is pressed", async () => {
    await page.goto(form);
    await expect(notice(page)).toHaveCount(0);
    await question(page).fill(words);
    await page.getByRole("radio", { name: "Parent carer forum" }).check();
    await page.getByLabel("Month").fill("11");
    await page.getByRole("link", { name: "Evidence" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Evidence");
    await page.goto(form);
    await expect(question(page)).toHaveValue(words);
    await expect(page.getByRole("radio", { name: "Parent carer forum" })).toBeChecked();
    await expect(page.getByLabel("Month")).toHaveValue("11");
    await expect(notice(page)).toContainText("is back in the form below. It is not saved yet.");
    await expectAccessible(page);
  });

  await test.step("a mistake keeps it, and says nothing twice", async () => {
    await page.getByRole("button", { name: "Ask for it" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(question(page)).toHaveValue(words);
    await expect(notice(page)).toHaveCount(0);
  });

  await test.step("the session ends", async () => {
    await page.getByLabel("Day", { exact: true }).fill("30");
    await page.getByLabel("Year").fill("2026");
    await noonday.moveClockTo(afterTheSession);
    await page.getByRole("button", { name: "Ask for it" }).click();
    await signInAgain(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask for evidence");
    await expect(question(page)).toHaveValue(words);
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("30");
  });

  await test.step("once saved it does not come back", async () => {
    await page.getByRole("button", { name: "Ask for it" }).click();
    await expect(page.getByText("The list of plans that are late.").first()).toBeVisible();
    await page.goto(form);
    await expect(question(page)).toHaveValue("");
    await expect(notice(page)).toHaveCount(0);
  });

  await test.step("what is thrown away does not come back", async () => {
    await question(page).fill("Nothing of importance");
    await expect(page.getByText("What you type is kept until you save it.")).toBeVisible();
    await page.goto(form);
    await notice(page).getByRole("button", { name: "Discard" }).click();
    await expect(question(page)).toHaveValue("");
    await expect(notice(page)).toHaveCount(0);
  });

  await noonday.moveClockTo(usualNow);
});

test("the answer to a form keeps the words it was sent, where older ones are kept of it", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  const form = `${await homeOf(page, "Exampleshire")}/evidence/requests/new`;
  await page.goto(form);
  await question(page).fill(words);
  await expect(page.getByText("What you type is kept until you save it.")).toBeVisible();

  // The last words reach the server as a form before they do as an autosave.
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.context().route("**/autosaves", async (route) => {
    await arrived;
    await route.continue().catch(() => {});
  });
  await question(page).fill(`${words}\nAnd how late.`);
  await page.getByRole("button", { name: "Ask for it" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(notice(page)).toHaveCount(0);
  await expect(question(page)).toHaveValue(`${words}\nAnd how late.`);

  arrive();
  await page.getByRole("radio", { name: "Parent carer forum" }).check();
  await page.getByLabel("Day", { exact: true }).fill("30");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Ask for it" }).click();
  await expect(page.getByText("And how late.").first()).toBeVisible();
  await page.goto(form);
  await expect(question(page)).toHaveValue("");
  await expect(notice(page)).toHaveCount(0);
});

test("a forum's comment that was not saved is there the next evening, on another device", async ({
  page,
  browser,
  noonday,
  continueAs,
}) => {
  await continueAs("parent carer forum");
  const review = `${await homeOf(page, "Exampleshire")}/review`;
  await page.goto(review);
  const remark = "Is anything missing, or in the wrong place?";
  await page.getByLabel(remark).fill("What does “specialist” mean here?");
  await expect(page.getByText("What you type is kept until you save it.")).toBeVisible();

  const context = await browser.newContext({ baseURL: noonday.origin });
  await context.addCookies(await page.context().cookies());
  const phone = await context.newPage();
  const errors = failOnErrors(phone);
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(review);
  await expect(phone.getByLabel(remark)).toHaveValue("What does “specialist” mean here?");
  await expectNoSidewaysScroll(phone);
  expect(errors).toEqual([]);
  await context.close();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("what was sent after the session ended is saved with one press", async ({
    page,
    noonday,
    continueAs,
  }) => {
    test.setTimeout(240_000);
    await continueAs("lead inspector");
    const form = `${await homeOf(page, "Exampleshire")}/evidence/requests/new`;
    await page.goto(form);
    await question(page).fill("Which schools have a place?");
    await page.getByRole("radio", { name: /local area’s officers/i }).check();
    await page.getByLabel("Day", { exact: true }).fill("30");
    await page.getByLabel("Month").fill("11");
    await page.getByLabel("Year").fill("2026");
    await noonday.moveClockTo("2026-11-24T08:00:00+00:00");
    await page.getByRole("button", { name: "Ask for it" }).click();
    await signInAgain(page);
    await notice(page).getByText("What you typed", { exact: true }).click();
    await expect(notice(page).getByText("Which schools have a place?")).toBeVisible();
    await notice(page).getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Which schools have a place?").first()).toBeVisible();
    await page.goto(form);
    await expect(notice(page)).toHaveCount(0);
    await noonday.moveClockTo(usualNow);
  });
});
