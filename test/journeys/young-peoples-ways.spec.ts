import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, send, test } from "./fixtures.ts";
import { makeSession } from "./session-code.ts";

const area = "/areas/exampleshire/young-people";
const phone = { viewport: { width: 360, height: 740 } };

/** Each screen says whom to call, fits a phone, breaks no rule, and asks for no words. */
async function expectScreen(page: Page, heading: string) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page.getByRole("link", { name: "0800 1111" })).toBeVisible();
  await expect(page.getByRole("link", { name: "999" })).toBeVisible();
  await expect(page.getByText("an adult you trust").first()).toBeVisible();
  await expect(page.locator("main textarea")).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

/** A device of its own, without what anybody else's browser holds. */
async function aDevice(browser: Browser, baseURL: string | undefined, more = {}) {
  const context = await browser.newContext({ ...phone, ...more, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  return { page, errors: failOnErrors(page) };
}

async function sayYes(page: Page) {
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await page.getByRole("button", { name: "No, only read them" }).click();
  await page.waitForURL(/question\/1$/);
}

async function readSlips(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/young-people/agreements`);
  const codeIn = async (state: string) =>
    (await page.getByRole("row").filter({ hasText: state }).first().getByRole("rowheader").textContent()) ??
    "";
  return { home, codeIn };
}

test("a 20-year-old alone reads what happens, says yes, and takes it back", async ({ browser, baseURL }) => {
  const { page, errors } = await aDevice(browser, baseURL);
  await page.goto(area);
  await expect(page.getByRole("main")).toHaveAttribute("data-state", "open");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Answer by myself" }).click();
  await expectScreen(page, "How old are you?");
  await page.getByRole("button", { name: "19 to 25" }).click();
  await expectScreen(page, "Is someone helping you?");
  await page.getByRole("link", { name: "Back" }).click();
  await expectScreen(page, "How old are you?");
  await page.getByRole("button", { name: "19 to 25" }).click();
  await expectScreen(page, "Is someone helping you?");
  // Without a signal what was pressed stays on the device, the page says so, and it is sent once there is one.
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "No, I do it by myself" }).click();
  await expect(page.getByRole("status").filter({ hasText: "We cannot reach Noonday" })).toBeVisible();
  await page.context().setOffline(false);
  await expectScreen(page, "Do other people use this phone, tablet or computer?");
  await page.getByRole("button", { name: "No, only I use it" }).click();
  await expectScreen(page, "What happens to what you say");
  await page.getByRole("button", { name: "Yes", exact: true }).click();
  await expectScreen(page, "May inspectors use your own words?");
  await page.getByRole("button", { name: "Yes, they may" }).click();
  await page.waitForURL(/question\/1$/);
  await page.goto(`${area}/consent`);
  await expectScreen(page, "What you said yes to");
  await page.getByRole("button", { name: "Do not use my words" }).click();
  await expect(page.getByText("Inspectors may not use your own words.")).toBeVisible();
  await page.getByRole("link", { name: "I do not want to take part any more" }).click();
  await expectScreen(page, "Do you want to take back what you said?");
  await page.getByRole("button", { name: "Yes, take it back" }).click();
  await expectScreen(page, "That is fine");
  await expect(page.getByText("What you said is erased.")).toBeVisible();
  expect(errors).toEqual([]);
});

test("whoever says no meets Childline, and nothing is asked of them; Stop leads out from each screen", async ({
  browser,
  baseURL,
}) => {
  const { page } = await aDevice(browser, baseURL, { javaScriptEnabled: false });
  await page.goto(`${area}/start`);
  await page.getByRole("button", { name: "16 to 18" }).click();
  await page.getByRole("button", { name: "Yes, someone helps me" }).click();
  await page.getByRole("button", { name: "Yes, other people use it too" }).click();
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That is fine");
  await expect(page.getByText("We stored nothing about you.")).toBeVisible();
  await page.getByRole("link", { name: "Start again" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).toHaveURL(new RegExp(`${area}$`));
});

test("a 15-year-old comes by a slip’s code, without script, once it was agreed", async ({
  browser,
  baseURL,
  page: inspectors,
  continueAs,
}) => {
  await continueAs("CQC inspector");
  const { home, codeIn } = await readSlips(inspectors);
  await expectAccessible(inspectors);
  const code = await codeIn("Given out");
  const { page } = await aDevice(browser, baseURL, { javaScriptEnabled: false });
  const { page: scripted } = await aDevice(browser, baseURL);
  await page.goto(`${area}/start`);
  await page.getByRole("button", { name: "11 to 15" }).click();
  await page.getByRole("button", { name: "No, I do it by myself" }).click();
  await page.getByRole("button", { name: "No, only I use it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Type your code");
  await scripted.goto(`${area}/code`);
  await expectScreen(scripted, "Type your code");
  await scripted.getByLabel("Code").fill("4K7P-9QWM");
  await scripted.getByRole("button", { name: "Go on" }).click();
  await expectScreen(scripted, "Type your code");
  await expect(
    scripted.getByRole("link", { name: "We do not know this code. Look at each letter again." }),
  ).toBeVisible();
  await page.getByLabel("Code").fill(code.toLowerCase().replace("-", " "));
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We are waiting for the slip");
  await page.goto(`${area}/consent`);
  await expect(page).toHaveURL(/\/code$/);

  await inspectors.goto(`${home}/young-people/agreements`);
  await inspectors.getByRole("link", { name: code }).click();
  await inspectors.getByRole("radio", { name: "The local authority" }).check();
  await inspectors.getByRole("radio", { name: "No", exact: true }).check();
  await inspectors.getByRole("radio", { name: "Spoken, to an inspector" }).check();
  await inspectors.getByRole("button", { name: "Record the agreement" }).click();
  await expect(inspectors.getByRole("alert")).toContainText("agrees only for a child who is looked after");
  await inspectors.getByRole("radio", { name: "Yes", exact: true }).check();
  await inspectors.getByRole("button", { name: "Record the agreement" }).click();
  await expect(inspectors.getByRole("row").filter({ hasText: code })).toContainText("Agreed");

  await page.goto(`${area}/start`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What happens to what you say");
  await expect(page.getByText("The council has said yes. Now you choose.")).toBeVisible();
  await expect(page.getByText("Inspectors look at what the council does, too.")).toBeVisible();
  await sayYes(page);
  await inspectors.reload();
  await expect(inspectors.getByRole("row").filter({ hasText: code })).toContainText("Used");
  await inspectors.getByRole("link", { name: code }).click();
  await expectAccessible(inspectors);
  await inspectors.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(inspectors.getByText("Withdrawn")).toBeVisible();
  await page.goto(`${area}/consent`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How old are you?");
});

test("a group of six answers on one tablet, one after the other, by their numbers", async ({
  browser,
  baseURL,
  page: inspectors,
  continueAs,
}) => {
  await continueAs("CQC inspector");
  const { code } = await makeSession(inspectors, "Youth centre");

  const { page: tablet, errors } = await aDevice(browser, baseURL);
  await tablet.goto(`/y/${code}`);
  await expectScreen(tablet, "Say what you think");
  await expect(tablet.getByText("This is for Youth centre.")).toBeVisible();
  await tablet.getByRole("button", { name: "Start" }).click();
  await tablet.getByRole("link", { name: /^Answer with a signal/ }).click();
  for (let number = 1; number <= 6; number += 1) {
    await expect(tablet.getByRole("heading", { level: 1 })).toHaveText("What is your number?");
    await expect(tablet.getByRole("button", { name: /^Number / })).toHaveCount(7 - number);
    if (number === 1) await expectScreen(tablet, "What is your number?");
    await tablet.getByRole("button", { name: `Number ${number}` }).click();
    await tablet.getByRole("button", { name: "No, I do it by myself" }).click();
    await tablet.getByRole("button", { name: "Yes, other people use it too" }).click();
    await sayYes(tablet);
    await tablet.locator(".young-card input").first().check();
    await send(tablet, tablet.getByRole("button", { name: "Go on" }));
    if (number === 1) {
      // Whoever opens the code again is asked first: what was said is sent nowhere yet.
      await tablet.goto(`/y/${code}`);
      await tablet.getByRole("button", { name: "Start" }).click();
      await expectScreen(tablet, "There is something here that was not sent");
      await tablet.getByRole("button", { name: "Stop. Send it or throw it away" }).click();
    } else {
      await tablet.getByRole("button", { name: "Stop" }).click();
    }
    await tablet.getByRole("button", { name: /^Keep it/ }).click();
    await expect(tablet.getByRole("region", { name: "Your card" })).toBeVisible();
    await tablet.getByRole("button", { name: "I am finished" }).click();
  }
  await expect(tablet.getByText("Is your number not here? Tell the inspector.")).toBeVisible();
  await inspectors.reload();
  await expect(inspectors.getByText("Began by it: 5 or more.")).toBeVisible();
  await inspectors.getByRole("button", { name: "Close the link" }).click();
  await expect(inspectors.getByRole("button", { name: "Reopen the link" })).toBeVisible();
  await tablet.goto(`/y/${code}`);
  await expectScreen(tablet, "Say what you think");
  await expect(tablet.getByText("This is closed now.")).toBeVisible();
  await tablet.goto("/y/ZZZZZ-ZZZZZ");
  await expectScreen(tablet, "We do not know this code");
  expect(errors).toEqual([]);
});

test("an inspector makes a link and slips to print, and quality assurance reads them", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/young-people/links`);
  await expectAccessible(page);
  await page.getByLabel("Which group is it for?").fill("Sixth form at the college");
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose what kind of place it is.");
  await page.getByLabel("What kind of place is it?").selectOption({ label: "College or training" });
  await page.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByRole("img", { name: /^QR code of .*\/y\// })).toBeVisible();
  await page.goto(`${home}/young-people/agreements`);
  await page.getByLabel("How many?").fill("3");
  await page.getByRole("button", { name: "Make slips" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Slips to give out");
  await expect(page.getByRole("article")).toHaveCount(3);
  await expectAccessible(page);
  await continueAs("quality assurance");
  await page.goto(`${home}/young-people/links`);
  await expect(page.getByText("Sixth form at the college")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make the link" })).toHaveCount(0);
  await continueAs("local area officer");
  expect((await page.goto(`${home}/young-people/links`))?.status()).toBe(404);
  expect((await page.goto(`${home}/young-people/agreements`))?.status()).toBe(404);
});
