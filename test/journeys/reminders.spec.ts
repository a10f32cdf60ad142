import { expect, expectAccessible, expectNoSidewaysScroll, send, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("somebody chooses which reminders they get by email", async ({ page, continueAs }) => {
      await continueAs("lead inspector");
      await page.goto("/account");
      await page.getByRole("link", { name: "Reminders by email" }).click();
      await expect(page.getByRole("heading", { name: "Reminders by email" })).toBeVisible();
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      const approval = page.getByLabel("Parents’ questions that are not approved");
      const was = await approval.isChecked();
      await approval.setChecked(!was);
      await send(page, page.getByRole("button", { name: "Save" }));
      await expect(page.getByText("Your choice is saved.")).toBeVisible();
      await page.reload();
      await expect(approval).toBeChecked({ checked: !was });
      await expect(page.getByLabel("Questions to review")).toBeChecked();
    });
  });
}
