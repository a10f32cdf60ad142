import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the officer enters how many children live here, everybody sees whom the survey misses, and the forum spreads the word", async ({
      page,
      continueAs,
    }) => {
      test.slow();
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      await continueAs("local area officer", "Exampleshire");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      await page.goto(`${home}/reach/totals`);
      await page.getByLabel("5 to 10").fill("some");
      await page.getByRole("button", { name: "Save the totals" }).click();
      await expect(page.getByRole("alert")).toContainText("enter a whole number");
      await page.getByLabel("5 to 10").fill("1,000");
      await page.getByLabel("11 to 15").fill("20000");
      await accessible();
      await page.getByRole("button", { name: "Save the totals" }).click();
      await expect(page.getByText("The totals are saved.")).toBeVisible();
      await expect(page.getByText(/As of 12 noon on .*rounded to the nearest 5/)).toBeVisible();
      const missing = page.getByRole("region", { name: "Who is not being reached" });
      await expect(missing).toContainText("11 to 15");
      await accessible();

      await continueAs("parent carer forum", "Exampleshire");
      await page.goto(home ?? "");
      await page.getByRole("link", { name: "Spread the word about the survey" }).click();
      await expect(page.getByLabel("Text message")).toHaveValue(
        /\/s\/exampleshire The survey closes at 12 noon/,
      );
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);
      await accessible();
      await page.getByRole("link", { name: /^A poster to print/ }).click();
      await expect(page.getByRole("img", { name: /^QR code of/ })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await accessible();
      await page.goto("/s/exampleshire");
      await expect(page).toHaveURL(/\/areas\/exampleshire\/survey$/);

      await continueAs("quality assurance", "Exampleshire");
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${home}/reach`);
      await expect(page.getByText("at this moment")).toBeVisible();
      await accessible();
    });
  });
