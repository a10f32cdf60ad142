import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function roomOf(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  return `${new URL(href ?? "", page.url()).pathname}/reading`;
}

const words = "The teacher does try, but there are 32 children in the class.";
const isSaved = (page: Page) => page.getByText("It stands beside the original.");

test("an inspector finds what is not translated, writes it beside the original, and codes and quotes the translation", async ({
  page,
  continueAs,
}) => {
  await continueAs("CQC inspector", "Middlefold");
  const room = await roomOf(page);
  await page.goto(`${room}?translation=missing`);
  const rows = page.getByRole("grid", { name: "Texts", exact: true }).getByRole("row");
  await expect(rows.first()).toContainText("Not translated yet");
  const count = await rows.count();
  await rows.filter({ hasText: "استانی" }).click();
  await expect(page.locator(".workbench-words")).toContainText("استانی");
  const field = page.getByRole("textbox", { name: "Translation or transcript" });
  // Keys do nothing before the script is there.
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press("l");
    await expect(field).toBeFocused({ timeout: 2000 });
  }).toPass();
  await expectAccessible(page);
  await expect(page.getByRole("combobox", { name: "The original is in" })).toHaveValue("ur");
  await page.getByRole("button", { name: "Save it beside the original" }).click();
  await expect(page.getByText("Write the translation or transcript.")).toBeVisible();

  // What is typed is there again after the page was left.
  await field.fill(words);
  await page.waitForResponse((response) => response.url().includes("/autosaves"));
  await page.reload();
  await expect(page.locator(".workbench-words")).toBeVisible();
  await page.keyboard.press("l");
  await expect(field).toHaveValue(words);
  await page.getByRole("button", { name: "Save it beside the original" }).click();
  await expect(isSaved(page)).toBeVisible();
  await expect(page.getByText(/^Translated from Urdu by /).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${room}?translation=missing`);
  await expect(rows).toHaveCount(count - 1);

  // Alone: right-to-left beside left-to-right, coded and quoted by the words of the translation.
  await page.goto(`${room}/next?words=${encodeURIComponent("teacher 32")}`);
  await page.goto(page.url().split("?", 1)[0] ?? "");
  const translation = page.locator("#translation-words");
  await expect(translation).toHaveText(words);
  await expect(page.locator("#words")).toHaveAttribute("lang", "ur");
  expect(await page.locator("#words").evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  expect(await translation.evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
  await expect(page.getByText("Turn the keys off")).toBeVisible();
  await translation.evaluate((element) => {
    const text = element.querySelector("span, mark")?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 11);
  });
  await page.getByLabel("Or a new theme").fill("Large classes");
  await page.getByLabel("Mixed").check();
  await page.getByRole("button", { name: "Put under the theme" }).click();
  await expect(page.getByText("(in the translation)")).toBeVisible();
  await expect(translation.locator("mark").first()).toHaveText("The teacher");
  // The address leads to the themes: what lies half under the header of the page is there again further up.
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("link", { name: "Large classes" }).click();
  await expect(page.getByText(/^Translated from Urdu by /).first()).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the translation is written and corrected on a page of its own", async ({ page, continueAs }) => {
    await continueAs("lead inspector", "Middlefold");
    const room = await roomOf(page);
    await page.goto(`${room}?translation=missing&words=${encodeURIComponent("codziennie")}`);
    await page.getByRole("list").getByRole("heading").getByRole("link").first().click();
    await page.getByRole("link", { name: "Translate", exact: true }).click();
    await page.getByRole("textbox", { name: "Translation or transcript" }).fill("They ring me every day.");
    await page.getByRole("combobox", { name: "The original is in" }).selectOption("en");
    await page.getByRole("button", { name: "Save it beside the original" }).click();
    await expect(page.getByText(/A translation is from another language/).first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Translation or transcript" })).toHaveValue(
      "They ring me every day.",
    );
    await page.getByRole("combobox", { name: "The original is in" }).selectOption("pl");
    await page.getByRole("button", { name: "Save it beside the original" }).click();
    await expect(isSaved(page)).toBeVisible();
    await page.getByRole("link", { name: "Correct it" }).click();
    await page
      .getByRole("textbox", { name: "Translation or transcript" })
      .fill("They ring me at work nearly every day.");
    await page.getByRole("button", { name: "Save it beside the original" }).click();
    await page.getByText("Earlier versions: 1").click();
    await expect(page.getByText("They ring me every day.")).toBeVisible();
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
  });
});
