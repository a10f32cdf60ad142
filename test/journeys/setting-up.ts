import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** What happens at each page on the way: nothing, or a look at how it stands. */
export type Look = (page: Page) => Promise<void>;

/** Shaped as letters print them: a lead-in, numbers, wrapped lines, abbreviations in brackets. */
export const weaknesses = `The inspection led to a written statement of action because of these weaknesses:

1. Too many education, health and care (EHC) plans and yearly reviews are finished
   late, and the quality of most of them is poor. Help with speech and language
   comes late as a consequence.
2. What is planned and offered for young people as they become adults does not
   meet their needs. Leaders know too little about what those aged 18 to 25 want.
3. Too often, parents and carers are told too little. Families are rarely asked
   before services are changed.`;

/** Asks for a link to sign in, and follows it out of the demo's outbox. */
export async function signInByEmail(page: Page, email: string, look: Look = async () => {}): Promise<void> {
  await page.goto("/sign-in");
  await look(page);
  await page.getByLabel("Your email address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
  await look(page);
  await page.goto(await newestLinkTo(page, email));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to Noonday");
  await look(page);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your re-visits");
}

/**
 * The newest link to sign in or to accept an invitation that somebody was sent, from the demo's outbox. Other messages may
 * be newer: the example's own were written while it was made, which on a slow machine ends later than a test begins.
 */
export async function newestLinkTo(page: Page, email: string): Promise<string> {
  await page.goto("/demo/outbox");
  const link = page
    .locator(".card")
    .filter({ hasText: email })
    .locator("a[href*='/sign-in/'], a[href*='/invitations/']")
    .first();
  return (await link.getAttribute("href")) ?? "";
}

/** Starts a re-visit as who is signed in; the path of its home. */
export async function startInspection(
  page: Page,
  { area, dayOne, look = async () => {} }: { area: string; dayOne: string; look?: Look },
): Promise<string> {
  await page.goto("/revisits");
  await look(page);
  await page.getByRole("link", { name: "Start a re-visit" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start a re-visit");
  await look(page);
  const [year = "", month = "", day = ""] = dayOne.split("-");
  await page.getByLabel("Local area").fill(area);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByRole("radio", { name: "3 days" }).check();
  await page.getByRole("button", { name: "Start the re-visit" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Focus areas");
  return new URL(page.url()).pathname.replace(/\/focus-areas$/, "");
}

/** Pastes the weaknesses and saves them as they were read, with these short names. */
export async function setFocusAreas(page: Page, home: string, names: readonly string[]): Promise<void> {
  await page.goto(`${home}/focus-areas`);
  await page.getByLabel("The weaknesses, as the letter has them").fill(weaknesses);
  await page.getByRole("button", { name: "Make focus areas of it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look through the focus areas");
  for (const [index, name] of names.entries()) {
    await focusArea(page, index + 1)
      .getByLabel("Short name")
      .fill(name);
  }
  await page.getByRole("button", { name: "Save the focus areas" }).click();
  await expect(page.getByText("The focus areas are saved.")).toBeVisible();
}

/** One focus area's fields in the form. */
export function focusArea(page: Page, number: number) {
  return page.getByRole("group", { name: `Focus area ${number}`, exact: true });
}

/** Enters one of the area's contacts into the form. */
export async function fillContact(
  page: Page,
  title: string,
  contact: { name: string; phone?: string; email?: string },
): Promise<void> {
  const group = page.getByRole("group", { name: title });
  await group.getByLabel("Name").fill(contact.name);
  await group.getByLabel("Phone").fill(contact.phone ?? "");
  await group.getByLabel("Email").fill(contact.email ?? "");
}

/** Confirms how long everything is kept, as families are to be told; nothing where that is confirmed. */
export async function confirmRetention(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/keeping`);
  const confirm = page.getByRole("button", { name: "Confirm how long" });
  if ((await confirm.count()) === 0) return;
  await confirm.click();
  await expect(page.getByText("It is confirmed. Families are told so.")).toBeVisible();
}

/** Records that the area was notified. */
export async function notify(page: Page, home: string): Promise<void> {
  await confirmRetention(page, home);
  await page.goto(`${home}/notification`);
  await page.getByRole("button", { name: "The area has been notified" }).click();
  await expect(page.getByText("Recorded. Families can see the re-visit now.")).toBeVisible();
}
