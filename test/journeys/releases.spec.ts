import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a lead releases counts, shares them, and the forum sees them and no words", async ({
      page,
      continueAs,
    }) => {
      test.slow();
      await continueAs("lead inspector", "Middlefold");
      const home = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
      await page.goto(`${home}/releases`);
      // What each split would hide stands there before anything is made.
      const preview = page.getByRole("table", { name: /What it would show and hide now/ });
      await expect(preview.getByRole("row")).not.toHaveCount(1);
      if (javaScriptEnabled) await expect(preview.getByRole("row", { name: /^Nothing/ })).toBeVisible();
      await page.getByRole("button", { name: "Show what it hides with these limits" }).click();
      await expect(preview).toBeVisible();
      await page.getByRole("button", { name: "Make the release" }).click();
      await expect(page.getByRole("alert")).toContainText("Say what this release is for.");
      await page.getByLabel("What it is for").fill("For the parent carer forum");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Make the release" }).click();
      // With script it is made; without, a moment later, nothing has changed since and that one stands.
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Release 1 of counts/);
      const release = page.url().replace(/\?.*/, "");
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      const share = page.getByRole("button", { name: "Share it" });
      if (await share.isVisible()) await share.click();
      await expect(page.getByText("Shared with the forum and the local area")).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download as CSV" }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/^middlefold-counts-1-.*\.csv$/);

      await continueAs("parent carer forum", "Middlefold");
      await page.goto(release);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Release 1 of counts");
      await expect(page.getByRole("button", { name: "Share it" })).toHaveCount(0);
      expect((await page.request.get(`${home}/take-out/words.csv`)).status()).toBe(404);
      expect((await page.request.get(`${home}/collation`)).status()).toBe(404);
    });
  });
