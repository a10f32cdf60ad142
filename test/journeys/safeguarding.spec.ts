import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("words that may speak of danger wait for the named inspector, who opens them and writes down what was done", async ({
      page,
      continueAs,
    }) => {
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      await continueAs("lead inspector", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      // The first of the two runs opens one of the example's entries, the second the other.
      await page.getByRole("link", { name: /^Safeguarding [12] not seen$/ }).click();
      await expect(page.getByText("You are the inspector named for this queue")).toBeVisible();
      await expect(page.getByText("not a judgement")).toBeVisible();
      await accessible();
      await page.getByText("Name the inspector for this queue").click();
      await page.getByLabel("Inspector named for this queue").selectOption({ index: 0 });
      await accessible();
      const entries = page.getByRole("region", { name: "Found, newest first" });
      const unseen = entries.locator(".card").filter({ hasText: "Not seen yet" }).first();
      await unseen.getByRole("link").click();
      await expect(page.locator("blockquote")).toContainText(/wants to die|bruises/);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("Record what was done");
      await page.getByLabel("Record what was done").fill("Rang the front door team at 10:40.");
      await accessible();
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByText("It is saved.")).toBeVisible();
      await accessible();
      await page.getByRole("link", { name: "Safeguarding", exact: true }).first().click();
      await expect(entries.getByText("1 note of what was done").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  });
