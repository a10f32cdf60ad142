import { expect, type Page } from "@playwright/test";

/** Types a time, as "14:45", into the parts that script makes of its field. */
export async function typeTime(page: Page, label: string, time: string): Promise<void> {
  const field = page.getByRole("group", { name: label });
  await field.getByRole("spinbutton", { name: /^hour/ }).focus();
  await page.keyboard.type(time.replace(":", ""));
  await expect(field.getByRole("spinbutton")).toHaveText(time.split(":"));
}
