import type { Page } from "@playwright/test";
import { survey } from "./answering.ts";
import { expect, test, untilAwake } from "./fixtures.ts";

test.use({ onlyAnswers: true });

/** Holds back the script of the pages that come from now on, until it is let go. */
async function holdScript(page: Page): Promise<{ letGo(): void }> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/build/**/*.js", async (route) => {
    await isLetGo;
    await route.continue().catch(() => undefined);
  });
  return { letGo };
}

test("whoever goes on in a refused form before its script has come stays in the field", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/survey-state/pause`);
  const reason = page.getByLabel("Why, in words for families");
  const note = page.getByLabel("Note for inspectors");
  await reason.fill("");
  const { letGo } = await holdScript(page);
  await page.getByRole("button", { name: "Pause the survey now" }).click();
  await expect(page.getByRole("alert")).toContainText("Say why");
  await reason.fill("For families.");
  await note.focus();
  await page.keyboard.type("For us, ");
  letGo();
  await untilAwake(page);
  // The list of mistakes takes the focus as React takes over, if it does.
  await page.waitForTimeout(500);
  await page.keyboard.type("and nobody else.");
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("For us, and nobody else.");
  await expect(reason).toHaveValue("For families.");
});

test("whoever leaves a field of a refused form just as React takes over comes where they went", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  const browser = await page.context().newCDPSession(page);
  const reason = page.getByLabel("Why, in words for families");
  const note = page.getByLabel("Note for inspectors");
  // Each on a slower device, so that one or another of them leaves it in the midst of it.
  for (const rate of [1, 2, 3, 4, 6, 8, 12]) {
    await browser.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.goto(`${home}/survey-state/pause`);
    await reason.fill("");
    await browser.send("Emulation.setCPUThrottlingRate", { rate });
    await page.getByRole("button", { name: "Pause the survey now" }).click();
    await expect(page.getByRole("alert")).toContainText("Say why");
    await reason.fill("For families.");
    await note.fill("For us.");
    await untilAwake(page);
    expect([rate, await reason.inputValue(), await note.inputValue()]).toEqual([
      rate,
      "For families.",
      "For us.",
    ]);
  }
});

test("a family that is in the field again before the page’s script has come stays in it", async ({
  page,
}) => {
  await page.goto(`${survey}/return`);
  const code = page.getByLabel("Your code");
  await code.fill("7K2M");
  const { letGo } = await holdScript(page);
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await code.focus();
  letGo();
  await page.waitForLoadState("load");
  await expect(code).toBeFocused();
});

test("the list of mistakes has the focus where nobody has gone on", async ({ page }) => {
  await page.goto(`${survey}/return`);
  await page.getByLabel("Your code").fill("7K2M");
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
});
