import type { Page } from "@playwright/test";

/** Types a number where script is there: the field that has taken the native one's place, not that one a moment before. */
export async function typeNumber(page: Page, label: string, text: string): Promise<void> {
  await page.locator(".aria-number-field").getByRole("textbox", { name: label }).fill(text);
}
