import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a lead deactivates somebody, and undoes it", async ({ page, continueAs }) => {
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      await continueAs("lead inspector", "Exampleshire");
      await page.getByRole("link", { name: "All people" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("All people");
      await accessible();
      const row = page.getByRole("row").filter({ hasNotText: "Lead inspector" });
      const link = row.getByRole("link").last();
      const name = (await link.textContent()) ?? "";
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await accessible();
      await page.getByRole("link", { name: `Deactivate ${name}` }).click();
      await accessible();
      await page.getByRole("button", { name: "Deactivate" }).click();
      await expect(page.getByText(`${name} is deactivated and signed out everywhere.`)).toBeVisible();
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);
      await accessible();
      await page.getByRole("button", { name: `Let ${name} sign in again` }).click();
      await expect(page.getByText(`${name} can sign in again.`)).toBeVisible();
      await page.goto("/sessions");
      await expect(page.getByRole("heading", { level: 2 })).toHaveText("Where you are signed in");
      await accessible();
    });
  });
