import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "./fixtures.ts";

/** A discussion of six with everybody's consents from before, and the code of its session. Whoever is signed in on the page makes it. */
export async function makeSession(inspectors: Page, place: string): Promise<{ home: string; code: string }> {
  const home =
    (await inspectors.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href")) ?? "";
  await inspectors.goto(`${home}/young-people/new`);
  await inspectors.getByLabel("Day", { exact: true }).fill("26");
  await inspectors.getByLabel("Month").fill("11");
  await inspectors.getByLabel("Year").fill("2026");
  await inspectors.getByLabel("Where is it held?").fill(place);
  await inspectors.getByLabel("What kind of place is it?").selectOption({ label: "Youth group or forum" });
  await inspectors.getByRole("button", { name: "Continue" }).click();
  for (const [age, parent] of [
    ["16 to 18", false],
    ["11 to 15", true],
  ] as const) {
    await inspectors.getByRole("radio", { name: age }).check();
    await inspectors.getByLabel("How many are like this?").fill("3");
    const own = inspectors.getByRole("radiogroup", { name: /agreed themselves/ });
    await own.getByRole("radio", { name: "Yes" }).check();
    if (parent) {
      const group = inspectors.getByRole("radiogroup", { name: /has a parent agreed/ });
      await group.getByRole("radio", { name: "Yes" }).check();
    }
    await inspectors.getByRole("button", { name: "Add", exact: true }).click();
  }
  await expect(inspectors.getByRole("heading", { name: /Young person 6/ })).toBeVisible();
  await inspectors.getByRole("link", { name: place }).first().click();
  await inspectors.getByRole("button", { name: "Session code" }).click();
  await expect(inspectors.getByRole("heading", { level: 1 })).toHaveText(place);
  await expectAccessible(inspectors);
  const code = (await inspectors.locator(".young-sheet-code").nth(1).textContent()) ?? "";
  return { home, code };
}
