import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll } from "./fixtures.ts";
import { expectPageStyles } from "./page-styles.ts";

export async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectPageStyles(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The lead sends the final letter, having read to whom it goes. */
export async function sendFinal(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/letter/final-sending`);
  await expect(page.getByText(/Once sent, it cannot be called back. It goes to /)).toBeVisible();
  await page.getByRole("button", { name: "Send the final letter" }).click();
  await expect(page.getByText("The final letter is with its recipients.")).toBeVisible();
}

/** The lead records why the letter may leave, for all that holds it. */
export async function sayWhy(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/letter`);
  await look(page);
  const reasons = page.getByRole("link", { name: /^Say why it may leave/ });
  for (let left = await reasons.count(); left > 0; left -= 1) {
    await reasons.first().click();
    await page.getByLabel("Reason").fill("It counts schools, or is done tomorrow.");
    await page.getByRole("button", { name: "Record the reason" }).click();
    await expect(reasons).toHaveCount(left - 1);
  }
}

export async function assureForBoth(page: Page, home: string): Promise<void> {
  for (const [name, inspectorate] of [
    ["Meena Vasudeva", "Ofsted"],
    ["Owain Prosser-Lane", "CQC"],
  ] as const) {
    await page.goto("/demo");
    const list = page.getByRole("region", { name: "Middlefold" }).getByRole("listitem");
    await list.filter({ hasText: name }).getByRole("button").click();
    await page.waitForURL(/\/revisits/);
    await page.goto(`${home}/letter/assurance`);
    await expect(page.getByText(`You assure it for ${inspectorate}.`)).toBeVisible();
    await page.getByRole("button", { name: "Mark it as assured" }).click();
    await expect(page.getByText("The letter is marked as assured, as it is now.")).toBeVisible();
  }
}

// The second test goes on where the first one ends.
