import type { Browser, Locator, Page } from "@playwright/test";
import { type Noonday, startDemo } from "../journeys/noonday.ts";
import { type Effort, KeyboardHand } from "./keyboard-hand.ts";
import { say } from "./say.ts";

const timeoutMs = 60_000;
/** Script takes a page over meanwhile, as it has before a hand comes to it. */
export const settledMs = 900;

/** Somebody at the example: their page, their hand and where their re-visit begins. */
export type Hand = { page: Page; hand: KeyboardHand; demo: Noonday; home: string };

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
export const link = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name, exact: typeof name === "string" });

/** Presses a link, and waits for its page. */
export async function go({ page, hand }: Hand, target: Locator): Promise<void> {
  const href = (await target.first().getAttribute("href")) ?? "";
  await hand.press(target);
  await page.waitForURL((url) => url.pathname === href.split("?", 1)[0]);
  await page.waitForTimeout(settledMs);
}

/** An example of its own, with its clock at `now` where that is given. */
export async function sitDown(browser: Browser, now?: string): Promise<Hand> {
  const demo = await startDemo(now === undefined ? {} : { now });
  const page = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" })
  ).newPage();
  page.setDefaultTimeout(timeoutMs);
  return { page, hand: new KeyboardHand(page), demo, home: "" };
}

/** Goes on as that person of the area, from its overview. */
export async function continueAs(at: Hand, person: RegExp, area = "Middlefold"): Promise<void> {
  const { page, hand, demo } = at;
  await page.goto(`${demo.origin}/demo`);
  const listed = page.getByRole("region", { name: area }).getByRole("listitem").filter({ hasText: person });
  await listed
    .getByRole("button", { name: /^Continue as/ })
    .first()
    .click();
  await page.waitForURL(/\/revisits/);
  if (at.home === "") at.home = (await link(page, area).first().getAttribute("href")) ?? "";
  await page.goto(`${demo.origin}${at.home}`);
  await page.waitForTimeout(settledMs);
  hand.takeEffort();
}

/** Says what a stage took. */
export function tell(stage: string, effort: Effort): void {
  say({ measured: "by keyboard alone", stage, ...effort });
}
