import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true });

for (const how of ["by keyboard", "by pointer"] as const) {
  test(`after Undo in a toast ${how}, later toasts leave the focus where it is, and go by themselves`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto("/gallery?width=work");
    const show = page.getByRole("button", { name: "Show a toast" });
    const toasts = page.getByRole("region", { name: /What was done/ });
    for (let round = 1; round <= 2; round += 1) {
      await show.focus();
      await show.press("Enter");
      await expect(toasts).toContainText("Coded: Waiting.");
      await expect(show).toBeFocused();
      const undo = toasts.getByRole("button", { name: "Undo" });
      if (how === "by keyboard") await undo.press("Enter");
      else await undo.click();
      await expect(toasts).toContainText("Undone.");
      await expect(show).toBeFocused();
    }
    await show.press("Enter");
    await expect(toasts).toContainText("Coded: Waiting.");
    await expect(show).toBeFocused();
    await toasts.getByRole("button", { name: "Close" }).press("Enter");
    await expect(show).toBeFocused();
    await show.press("Enter");
    await expect(show).toBeFocused();
    await page.mouse.move(1, 1);
    await page.clock.fastForward(11_000);
    await expect(toasts).toHaveCount(0);
    await expect(show).toBeFocused();
  });
}
