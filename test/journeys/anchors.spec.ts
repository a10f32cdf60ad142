import { beforeQuestions } from "./an-inspection-to-write-questions-for.ts";
import { expect, test } from "./fixtures.ts";
import { startInspection } from "./setting-up.ts";

test.use({ startsAt: beforeQuestions });

test("a link to a place in the page loses neither the page's step, its mistakes, nor what is typed", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  await startInspection(page, { area: "Anchorby", dayOne: "2026-12-07" });

  await test.step("the keyboard skips over the navigation on a page that answers a form", async () => {
    await page.getByLabel("The weaknesses, as the letter has them").fill("Plans are late.\nTherapy is late.");
    await page.getByRole("button", { name: "Make focus areas of it" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look through the focus areas");
    const name = page.getByRole("textbox", { name: "Short name" }).first();
    await name.fill("Plans on time");
    const skip = page.getByRole("link", { name: "Skip to main content" });
    await skip.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await expect(page).toHaveURL(/#main$/);
    await page.goBack();
    await expect(page).not.toHaveURL(/#main$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look through the focus areas");
    await expect(name).toHaveValue("Plans on time");
  });

  await test.step("a mistake is followed to its field", async () => {
    await page.goto("/revisits/new");
    await page.getByLabel("Local area").fill("Elsewhere");
    await page.getByLabel("Day", { exact: true }).fill("31");
    await page.getByLabel("Month", { exact: true }).fill("2");
    await page.getByLabel("Year", { exact: true }).fill("2027");
    await page.getByRole("button", { name: "Start the re-visit" }).click();
    const mistakes = page.getByRole("alert");
    await expect(mistakes).toBeFocused();
    const count = await mistakes.getByRole("link").count();
    expect(count).toBeGreaterThan(0);
    await mistakes.getByRole("link").first().click();
    await expect(page).toHaveURL(/#/);
    await expect(mistakes.getByRole("link")).toHaveCount(count);
    await expect(page.getByLabel("Local area")).toHaveValue("Elsewhere");
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("31");
  });
});
