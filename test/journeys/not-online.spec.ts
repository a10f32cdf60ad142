import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a lead says where the paper form goes, anybody prints it, and one that comes back is entered, corrected and withdrawn", async ({
      page,
      continueAs,
    }) => {
      test.slow();
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      await continueAs("lead inspector", "Exampleshire");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      await page.goto(`${home}/paper`);
      await page.getByLabel(/Where to post it/).fill("The library, 1 High Street\nOpen until 5pm");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("It is saved")).toBeVisible();
      await accessible();

      await page.goto("/areas/exampleshire/survey/paper?size=large");
      await expect(page.getByText("Open until 5pm")).toBeVisible();
      await expect(
        page.getByRole("img", { name: /^QR code of .*\/areas\/exampleshire\/survey$/ }),
      ).toBeVisible();
      await accessible();
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);

      await page.goto(`${home}/entered-responses/new`);
      await page.getByRole("button", { name: "Enter this response" }).click();
      await expect(
        page.getByRole("link", { name: "Say how it came: on paper, by phone or by email." }),
      ).toBeVisible();
      await accessible();
      await expectNoSidewaysScroll(page);
      await page.getByLabel("By phone").check();
      await page.locator("#received").fill("24");
      await page.locator("#received-month").fill("11");
      await page.locator("#received-year").fill("2026");
      await page.getByLabel("At what time?").fill("12 noon");
      await page.getByLabel("I agree to take part").check();
      await page.getByLabel("I agree that what I say becomes evidence").check();
      await page.getByLabel("Foster carer").check();
      await page.getByLabel("Better", { exact: true }).first().check();
      await page.getByRole("button", { name: "Enter this response" }).click();
      await expect(page.getByRole("alert")).toContainText(
        "What was received then or later cannot be counted.",
      );
      await expect(page.getByLabel("Foster carer")).toBeChecked();
      await page.locator("#received").fill("22");
      await page.getByRole("button", { name: "Enter this response" }).click();
      await expect(page.getByText("Entered as number")).toBeVisible();
      await accessible();
      await expectNoSidewaysScroll(page);

      await page
        .getByRole("link", { name: /^Correct/ })
        .first()
        .click();
      await expect(page.getByLabel("By phone")).toBeChecked();
      await page.getByLabel("On paper").check();
      await page.getByRole("button", { name: "Save the correction" }).click();
      await expect(
        page.getByRole("link", { name: "Say in which language the paper form was." }),
      ).toBeVisible();
      await page.getByLabel("In which language was the paper form?").selectOption("Polish");
      await page.getByRole("button", { name: "Save the correction" }).click();
      await expect(page.getByText(/^Number \d+ is corrected/)).toBeVisible();
      await page.goto(`${home}/responses`);
      await expect(page.getByRole("rowheader", { name: "On paper" })).toBeVisible();

      await page.goto(`${home}/entered-responses`);
      await page
        .getByRole("link", { name: /^Withdraw/ })
        .first()
        .click();
      await accessible();
      await page.getByRole("button", { name: "Withdraw and erase it" }).click();
      await expect(page.getByText(/is withdrawn. What it said is erased/)).toBeVisible();
    });
  });
