import type { Page } from "@playwright/test";

/** Exampleshire's survey, which is open in the example. */
export const survey = "/areas/exampleshire/survey";

/** Agrees to take part, and comes to the first step. */
export async function agree(page: Page): Promise<void> {
  await page.goto(`${survey}/consent`);
  for (const name of ["takePart", "becomeEvidence"]) await page.locator(`input[name=${name}]`).check();
  await goOn(page);
}

/** Opens the menu of a family's page: language, Easy Read, showing it one's own way, help. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator(".family-tools-menu > summary").click();
}

export async function turnOnEasyRead(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole("button", { name: "Easy Read: turn on" }).click();
  await page.locator("html[data-easy-read]").waitFor();
}

/** Presses a button that leads to another page, and waits for it. */
export async function goOn(page: Page, button = "Continue"): Promise<void> {
  const before = page.url();
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
}

/**
 * Presses a button that sends a form, and waits for the page that answers it, at whatever address: words of the answer can stand
 * in the page before it too, which would then be taken for it while it is about to go.
 */
export async function sendAndRead(page: Page, button: string): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-before", ""));
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.locator("html:not([data-before])").waitFor();
}
