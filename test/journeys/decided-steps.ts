import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { look } from "./letter-steps.ts";
import { switchOn } from "./switch-on.ts";

const chosenThemes = ["Sent home without a record", "Excluded, or moved on", "One person who understands"];
const publicThemes = ["Time lost at school", "Having to change school", "Staff who know the child"];

/** Puts many families' texts under three themes at once, as the reading room does. */
async function codeManyTexts(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/themes`);
  for (const name of chosenThemes) {
    const href = (await page.getByRole("link", { name }).first().getAttribute("href")) ?? "";
    const themeId = /themes\/([\w-]+)/.exec(href)?.[1] ?? "";
    const numbers = Array.from({ length: 60 }, (_, place) => place + 1).join("-");
    const status = await page.evaluate(
      async ([url, form]) => (await fetch(url, { method: "POST", body: new URLSearchParams(form) })).status,
      [`${home}/reading/many`, { act: "code", numbers, themeId, feeling: "negative" }] as const,
    );
    expect(status).toBe(200);
  }
}

/** The lead records who signed Urdu off, and switches it on for families. */
async function offerUrdu(page: Page, home: string): Promise<void> {
  await switchOn(page, `${home}/questions/languages/ur`, "Sana Iqbal");
  await page.goto(`${home}/questions/languages`);
  await expect(page.getByText("Sana Iqbal")).toBeVisible();
}

/** The lead chooses three themes of one weakness, words them, and sees them as families would. */
export async function chooseForFamilies(page: Page, home: string): Promise<void> {
  await offerUrdu(page, home);
  await codeManyTexts(page, home);
  await page.goto(`${home}/letter/decided`);
  await expect(page.getByText(/no themes, no quotation/).first()).toBeVisible();
  await look(page);
  const links = await page
    .locator("main a[href*='/letter/decided/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const link of links) {
    await page.goto(link);
    if ((await page.getByRole("group", { name: chosenThemes[0] }).count()) > 0) break;
  }
  await look(page);
  const words = page.getByLabel("In words for everybody");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await words.first().fill("Mrs Abernethy sends them home");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/may tell who somebody is/).first()).toBeVisible();
  await look(page);
  for (const [place, theme] of publicThemes.entries()) await words.nth(place).fill(theme);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("It is saved.")).toBeVisible();
  await expect(page.getByText(/3 themes, no quotation/)).toBeVisible();
  for (const theme of publicThemes) await expect(page.getByText(theme)).toBeVisible();
  await page.getByRole("link", { name: "Show it in Easy Read" }).click();
  await expect(page.getByText(/or more parents and carers\)/).first()).toBeVisible();
  await look(page);
}

/** Somebody gives their address, and says yes by the link of the message alone. */
export async function askToBeTold(page: Page): Promise<void> {
  await page.goto("/areas/middlefold/decided");
  await expect(page.getByText(/have not published their letter yet/)).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: "Tell me when the letter is out" }).click();
  await page.getByLabel("Your email address").fill("jo at example");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page);
  await page.getByLabel("Your email address").fill("jo@example.org");
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("An email with a link is on its way")).toBeVisible();
  await look(page);
  await page.goto("/demo/outbox");
  const link = /\/areas\/middlefold\/notice\/[0-9a-f]{64}/.exec(await page.locator("main").innerText())?.[0];
  await page.goto(link ?? "");
  await look(page);
  await page.getByRole("button", { name: "Yes, tell me once" }).click();
  await expect(page.getByText("We will write to you once")).toBeVisible();
  await look(page);
}

/** One message came; its page stands in plain words, in Easy Read and in Urdu. */
export async function readDecided(page: Page): Promise<void> {
  const outMails = page.getByText("The inspectors’ letter about Middlefold is out");
  await expect(async () => {
    await page.goto("/demo/outbox");
    await expect(outMails).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await page.goto("/areas/middlefold/notice");
  await expect(page).toHaveURL(/\/decided$/);
  const theme = page.getByText(publicThemes[0] ?? "");
  await expect(theme).toBeVisible();
  await expect(page.getByText(/at least \d+ parents and carers/)).toHaveCount(3);
  await expect(page.getByText("Counts of the answers were not published with the letter.")).toBeVisible();
  await expect(page.getByText("Enough has got better.")).toHaveCount(1);
  await look(page);
  for (const { name, value, words } of [
    { name: "easyRead", value: "on", words: /or more parents and carers/ },
    { name: "language", value: "ur", words: /کافی بہتری آئی ہے/ },
  ]) {
    await page.goto("/areas/middlefold/show");
    await page.locator(`input[name=${name}][value=${value}]`).check();
    await page.locator("main form button").last().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/show"));
    await page.goto("/areas/middlefold/decided");
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.locator("main svg.picture").first()).toBeVisible();
    await look(page);
  }
  await page.goto("/areas/middlefold/show");
  await page.locator("input[name=language][value=en]").check();
  await page.locator("input[name=easyRead][value=off]").check();
  await page.locator("main form button").last().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/show"));
}

/** What was corrected is corrected there, too, and told to nobody again. */
export async function readCorrectedDecisions(page: Page): Promise<void> {
  await page.goto("/areas/middlefold/decided");
  await expect(page.getByText(/^The letter was corrected on /)).toBeVisible();
  await expect(page.getByText("What was asked, and the answers").first()).toBeVisible();
  await look(page);
  await page.goto("/demo/outbox");
  await expect(page.getByText("The inspectors’ letter about Middlefold is out")).toHaveCount(1);
}
