import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the lead withdraws and confirms the area's totals, and reads figures in the area's proportions beside the plain ones", async ({
      page,
      continueAs,
    }) => {
      test.slow();
      const readable = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
        await page.setViewportSize({ width: 360, height: 780 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1280, height: 900 });
      };
      await continueAs("lead inspector", "Middlefold");
      const home = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");

      await page.goto(`${home}/reach`);
      await page.getByRole("link", { name: /^Whether the lead confirmed these totals/ }).click();
      await expect(page.getByText(/to weight answers by: plan or support, part of the area\./)).toBeVisible();
      await page.getByRole("button", { name: "Withdraw the confirmation" }).click();
      await expect(page.getByText("The confirmation is withdrawn. Nothing is weighted.")).toBeVisible();
      await page.getByRole("link", { name: "How answers are weighted" }).click();
      await expect(page.getByText(/has not confirmed how many children/)).toBeVisible();

      await page.goto(`${home}/reach/totals/confirmation`);
      for (const question of ["Age", "Plan or support", "Part of the area"]) {
        await page.getByRole("checkbox", { name: question }).uncheck();
      }
      await page.getByRole("button", { name: "Confirm the totals" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose at least one question");
      await readable();
      await page.getByRole("checkbox", { name: "Age" }).check();
      await page.getByRole("button", { name: "Confirm the totals" }).click();
      await expect(page.getByText("They are confirmed, and nothing is weighted by them")).toBeVisible();
      await readable();
      await page.getByRole("link", { name: "See why" }).click();
      await expect(page.getByText(/19 to 25: only \d families answered\. It takes 10/)).toBeVisible();

      await page.goto(`${home}/reach/totals/confirmation`);
      await page.getByRole("checkbox", { name: "Age" }).uncheck();
      await page.getByRole("checkbox", { name: "Plan or support" }).check();
      await page.getByRole("checkbox", { name: "Part of the area" }).check();
      await page.getByRole("button", { name: "Confirm the totals" }).click();
      await expect(page.getByText("The totals are confirmed.")).toBeVisible();
      await readable();
      await page.getByRole("link", { name: "How answers are weighted" }).click();
      await expect(
        page.getByRole("row", {
          name: /^Extra help without a plan 3,490 \d+ 59% \d+% \([\d.]+ of 100\) 59%/,
        }),
      ).toBeVisible();
      await expect(
        page.getByText(/“An education, health and care plan” is 56% here and 51% there\./),
      ).toBeVisible();
      await readable();

      await page.goto(`${home}/collation`);
      await page.getByRole("link", { name: "1. Staying in school" }).click();
      const figure = page.getByText(
        /^In the area’s proportions\. .* beside 24% .* 101 answered, effective sample size \d+/,
      );
      await expect(figure).toBeVisible();
      await expect(
        page.getByText(/^The conclusion holds without any one group: more said “Worse”/),
      ).toBeVisible();
      await expect(
        page.getByText(/^All answers together: “None of these”: .* Without one group they tell/),
      ).toBeVisible();
      await page.getByText("How this was worked out").first().click();
      await expect(page.getByText(/^Weights run from 0\.\d\d to \d\.\d\d\./).first()).toBeVisible();
      await readable();

      await page.goto(`${home}/reach/totals`);
      await page.getByLabel("5 to 10").fill("2,200");
      await page.getByRole("button", { name: "Save the totals" }).click();
      await page.getByRole("link", { name: "Confirm them, to weight answers by them" }).click();
      await expect(page.getByText(/The lead has not confirmed them\./)).toBeVisible();
      await page.getByRole("link", { name: "Change the totals" }).click();
      await page.getByLabel("5 to 10").fill("2110");
      await page.getByRole("button", { name: "Save the totals" }).click();
      await page.getByRole("link", { name: "Confirm them, to weight answers by them" }).click();
      await page.getByRole("checkbox", { name: "Age" }).uncheck();
      await page.getByRole("button", { name: "Confirm the totals" }).click();
      await expect(page.getByText(/to weight answers by: plan or support, part of the area\./)).toBeVisible();
    });
  });
