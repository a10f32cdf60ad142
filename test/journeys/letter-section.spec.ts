import { expect, expectNoSidewaysScroll, send, test } from "./fixtures.ts";
import { look } from "./letter-steps.ts";

test("a section of the letter is written with chips, and inspectors comment on its sentences", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
  await page.goto(`${home}/letter`);
  await page.getByRole("button", { name: "Draft the letter" }).click();
  await page.getByRole("link", { name: /^Change ?: Staying in school/ }).click();
  const section = page.url();

  await test.step("what it points to stands as chips, put in where the caret is and taken out again", async () => {
    const box = page.getByLabel("What the letter says");
    await box.fill("Leaders met each week.");
    await box.press("Home");
    for (let step = 0; step < "Leaders met".length; step += 1) await box.press("ArrowRight");
    const find = page.getByRole("searchbox", { name: "Find a finding, figure or quotation" });
    await find.fill("F1");
    await find.press("Enter");
    await expect(box).toHaveValue("Leaders met [F1] each week.");
    await expect(box).toBeFocused();
    const remove = page.getByRole("button", { name: /^Remove Finding 1 from “Leaders met/ });
    await expect(remove).toBeVisible();
    await look(page);
    await remove.press("Enter");
    await expect(box).toHaveValue("Leaders met each week.");
    await expect(page.getByText("Finding 1 is removed from the words.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(box).toHaveValue("Leaders met [F1] each week.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("The section is saved.")).toBeVisible();
  });

  await test.step("a comment on a sentence that was changed meanwhile is not saved, and its words stay", async () => {
    await page.goto(section);
    await page.getByRole("link", { name: /^Comment on “Leaders met/ }).click();
    await page.getByLabel("Your comment").fill("Is it each week, or each month?");
    const other = await page.context().newPage();
    await other.goto(section);
    await other.getByLabel("What the letter says").fill("Leaders met each Monday [F1].");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText("The section is saved.")).toBeVisible();
    await page.getByRole("button", { name: "Save the comment" }).click();
    await expect(page.getByText("does not say “Leaders met each week.” any more").first()).toBeVisible();
    await expect(page.getByRole("radio", { name: "Leaders met each Monday." })).not.toBeChecked();
    await expect(page.getByLabel("Your comment")).toHaveValue("Is it each week, or each month?");
    await look(page);
    await other.goto(section);
    await other.getByLabel("What the letter says").fill("Leaders met each week [F1].");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText("The section is saved.")).toBeVisible();
    await other.close();
  });

  await test.step("inspectors comment on a sentence to each other, and settle it", async () => {
    await continueAs("CQC inspector", "Middlefold");
    await page.goto(section);
    await page.getByRole("link", { name: /^Comment on “Leaders met/ }).click();
    await expect(page.getByRole("radio", { name: "Leaders met each week." })).toBeChecked();
    await look(page);
    await page.getByRole("button", { name: "Save the comment" }).click();
    await expect(page.getByText("Write your comment").first()).toBeVisible();
    await page.getByLabel("Your comment").fill("Is it each week, or each month?");
    await page.getByRole("button", { name: "Save the comment" }).click();
    await expect(page.getByText("Your comment is saved.")).toBeVisible();
    await look(page);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter`);
    await page.getByRole("link", { name: /^One comment between inspectors to settle/ }).click();
    await expect(page.getByText("“Leaders met each week.”")).toBeVisible();
    await page.goto(section);
    await page.getByLabel("What the letter says").fill("Leaders met each month [F1].");
    await send(page, page.getByRole("button", { name: "Save", exact: true }));
    await page.goto(section);
    await expect(page.getByText("The sentence has changed since")).toBeVisible();
    await look(page);
    await page.getByRole("link", { name: /^Answer or settle it/ }).click();
    await look(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByRole("radio", { name: "The letter was changed" }).check();
    await page.getByLabel("Your answer").fill("Each month it is.");
    await page.getByRole("button", { name: "Settle it" }).click();
    await expect(page.getByText("Each month it is.")).toBeVisible();
    await other.getByRole("radio", { name: "The letter stays as it was" }).check();
    await other.getByLabel("Your answer").fill("No: it is right as it stands.");
    await other.getByRole("button", { name: "Settle it" }).click();
    await expect(other.getByText("has settled it already: that answer stands.").first()).toBeVisible();
    await expect(other.locator(".inset").getByText("No: it is right as it stands.")).toBeVisible();
    await look(other);
    await other.close();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a section says what to write for a finding, and shows what is saved with its chips", async ({
    page,
    continueAs,
  }) => {
    await continueAs("lead inspector", "Middlefold");
    const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
    await page.goto(`${home}/letter`);
    await page.getByRole("link", { name: /^Change ?: Staying in school/ }).click();
    await expect(page.getByText("Write the number in square brackets")).toBeVisible();
    await page.getByLabel("What the letter says").fill("Leaders met each week [F1].");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: /^Change ?: Staying in school/ }).click();
    await expect(page.locator(".letter-preview").getByRole("link", { name: "Finding 1" })).toBeVisible();
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: /^Comment on “Leaders met/ }).click();
    await page.getByLabel("Your comment").fill("Is that so?");
    await page.getByRole("button", { name: "Save the comment" }).click();
    await expect(page.getByText("Is that so?", { exact: true })).toBeVisible();
  });
});
