import type { Page } from "@playwright/test";
import { agree, goOn, survey, turnOnEasyRead } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const phone = { width: 360, height: 740 };

/** Whether the first answer is seen as the page opens, with nothing scrolled. */
async function expectFirstAnswerOnFirstScreen(page: Page): Promise<void> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const box = await page.locator("main fieldset .choice").first().boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: phone });

    test("a parent of four says which help each child has, and reads it back", async ({ page }) => {
      await agree(page);
      await expectFirstAnswerOnFirstScreen(page);
      await expect(page.locator("[data-child='2']")).toBeHidden();
      await page.getByLabel("Parent or step-parent").check();
      await page.locator("input[name=children][value='4']").check();
      for (const child of [1, 2, 3, 4])
        await page
          .locator(`input[name=support-child-${child}][value=${child === 3 ? "waiting" : "ehc-plan"}]`)
          .check();
      await expect(page.locator("[data-child='5']")).toBeHidden();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await goOn(page);
      await page.waitForURL(/focus\/1$/);
      await expectFirstAnswerOnFirstScreen(page);
      await page.goBack();
      await expect(page.locator("input[name=support-child-3][value=waiting]")).toBeChecked();

      // Fewer children: what was said of the others is not lost while the page is open, and is not stored.
      await page.locator("input[name=children][value='2']").check();
      await expect(page.locator("[data-child='3']")).toBeHidden();
      await page.locator("input[name=children][value='3']").check();
      await expect(page.locator("input[name=support-child-3][value=waiting]")).toBeChecked();
      await page.locator("input[name=children][value='2']").check();
      await goOn(page);
      await page.goto(`${survey}/background/2`);
      await goOn(page);
      await page.waitForURL(/check$/);
      await expect(page.getByText("Child 2:").first()).toBeVisible();
      await expect(page.getByText("Child 3:")).toHaveCount(0);
      await page.goto(`${survey}/about`);
      await expect(page.locator("input[name=support-child-3][value=waiting]")).not.toBeChecked();
    });

    test("a young person is led to their own page, and nothing of it is stored", async ({ page }) => {
      await agree(page);
      await page.getByLabel("I am a young person, 16 or over").check();
      await expect(page.locator("input[name=children]").first()).toBeHidden();
      await goOn(page);
      await page.waitForURL(/young-people/);
      await page.goto(`${survey}/about`);
      await expect(page.locator("input[name=role]:checked")).toHaveCount(0);
    });

    test("in Easy Read each question is a screen with a picture, and Back leads to each", async ({
      page,
    }) => {
      await page.goto(survey);
      await turnOnEasyRead(page);
      await agree(page);
      await expectFirstAnswerOnFirstScreen(page);
      await expect(page.locator("main fieldset")).toHaveCount(1);
      await expect(page.locator("main legend svg")).toBeVisible();
      await page.getByLabel("Foster carer").check();
      await goOn(page);
      await page.locator("input[name=children][value='2']").check();
      await goOn(page);
      await goOn(page);
      await expect(page.locator("h1")).toContainText("Child 2:");
      await page.locator("input[name=support-child-2][value=none]").check();
      await goOn(page);
      await page.waitForURL(/focus\/1$/);
      await expectFirstAnswerOnFirstScreen(page);
      await page.getByRole("link", { name: "Back" }).click();
      await expect(page.locator("input[name=support-child-2][value=none]")).toBeChecked();
    });
  });
}

test("a page from before the questions were split keeps what it says of all children at once", async ({
  page,
}) => {
  await agree(page);
  await page.locator("form#step").evaluate((form: HTMLFormElement) => {
    for (const field of form.querySelectorAll(".profile-field, [name=each-child]")) field.remove();
    for (const [name, value] of [
      ["children", "2"],
      ["support", "waiting"],
      ["support", "none"],
      ["setting", "special"],
    ])
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  });
  await goOn(page);
  await page.goto(`${survey}/background/1`);
  await expect(page.locator("input[name=setting][value=special]")).toBeChecked();
  await page.goto(`${survey}/check`);
  await expect(page.getByText("Waiting for an assessment, a plan or a first answer")).toBeVisible();
});
