import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";
import { fillContact, notify } from "./setting-up.ts";

/** A Monday two weeks before the survey of a re-visit that begins on 7 December opens: its questions are still to be written. */
export const beforeQuestions = "2026-11-16T09:00:00+00:00";

const weaknesses = [
  "Too many education, health and care plans are late or of poor quality.",
  "Parents do not know where to find help in the local area.",
];
const shortNames = ["Plans", "Finding help"];

/** Looks at a page as its reader would at a desk and on a phone. axe needs script, and looks at each page once in a state. */
export async function look(page: Page, { axe = true } = {}) {
  if (axe) {
    // What stands half under a bar that stays in sight is no small target: it scrolls out from under it.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
}

/** Starts a re-visit with two focus areas, records that the area was told, and invites a forum. Returns its address. */
export async function setUp(page: Page, name: string): Promise<string> {
  await page.goto("/revisits/new");
  await page.getByLabel("Local area").fill(name);
  await page.getByLabel("Day", { exact: true }).fill("7");
  await page.getByLabel("Month").fill("12");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("2 days").check();
  await page.getByRole("button", { name: "Start the re-visit" }).click();
  await page.waitForURL(/focus-areas/);
  const home = page.url().replace(/\/focus-areas.*/, "");
  await page.getByLabel("The weaknesses, as the letter has them").fill(weaknesses.join("\n"));
  await page.getByRole("button", { name: "Make focus areas of it" }).click();
  for (const [index, shortName] of shortNames.entries()) {
    await page.getByLabel("Short name").nth(index).fill(shortName);
  }
  await page.getByRole("button", { name: "Save the focus areas" }).click();
  await page.waitForURL(/saved/);
  // Questions are shared only once it is recorded that the area was told.
  await page.goto(`${home}/contacts`);
  await fillContact(page, "Children’s social care, by day", {
    name: `${name} social care`,
    phone: "01632 960001",
  });
  await page.getByRole("button", { name: "Save the contacts" }).click();
  await notify(page, home);
  await page.goto(`${home}/people`);
  await page.getByLabel("Name", { exact: true }).fill("Nadia Brook");
  await page.getByLabel("Email address").fill(`forum@${name.toLowerCase()}.example`);
  await page.getByRole("radio", { name: "Parent carer forum" }).check();
  await page.getByLabel("Organisation").fill(`${name} Parent Voice`);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`forum@${name.toLowerCase()}.example`).first()).toBeVisible();
  return home;
}

/** A forum's member who follows the newest invitation in a browser of their own. */
export async function joinAsForum(page: Page, browser: Browser, noonday: Noonday, options = {}) {
  await page.goto("/demo/outbox");
  const words = await page.getByRole("main").textContent();
  const [path = ""] = words?.match(/\/invitations\/[\w-]+/) ?? [];
  const context = await browser.newContext({ baseURL: noonday.origin, ...options });
  const forum = await context.newPage();
  await forum.goto(path);
  await forum.getByRole("button", { name: "Accept and sign in" }).click();
  await forum.waitForURL(/\/revisits\//);
  return forum;
}

export async function openChange(page: Page, text: string) {
  await page.getByRole("link", { name: `Change “${text}”` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Change this/);
}

export const offered = {
  change: "Plans: is this better or worse for your family now?",
  agreement: "Plans: enough has been done to put this right for my family.",
  words: "Plans: tell us more. What has changed for your family, and what has not?",
};

/** Opens the form in which a question or focus is added in its place at the desk, and gives it. */
export async function addInPlace(page: Page, name: string) {
  await expect(page.getByRole("treegrid")).toBeVisible();
  await page.getByRole("button", { name }).click();
  const form = page.getByRole("form", { name });
  await expect(form).toBeVisible();
  return form;
}
