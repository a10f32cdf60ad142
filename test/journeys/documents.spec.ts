import type { Page } from "@playwright/test";
import { excelFile } from "#app/demo/files.ts";
import { aPng } from "#test/factories/images.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

type SentFile = { name: string; mimeType: string; buffer: Buffer };

async function send(page: Page, file: SentFile, { hasScript }: { hasScript: boolean }): Promise<void> {
  // A chooser holds the focus while somebody chooses; a test does not, and its file would go with the form that is taken over.
  if (hasScript) await page.getByRole("button", { name: "Choose files" }).waitFor();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("What does it show?").fill("How long each family waited.");
  await page.getByRole("checkbox", { name: "Listening to families" }).check();
  await page.getByRole("button", { name: "Send this file" }).click();
  await expect(page.getByText(`${file.name} was received`)).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a large spreadsheet is one document to read, and an image has a preview that comes by itself", async ({
      page,
      continueAs,
    }) => {
      const readable = async () => {
        await page.setViewportSize({ width: 360, height: 780 });
        await expectNoSidewaysScroll(page);
        if (javaScriptEnabled) await expectAccessible(page);
        await page.setViewportSize({ width: 1280, height: 900 });
      };
      /** Script looks by itself; without it somebody presses the link. */
      const settles = async (isReady: () => Promise<boolean>) => {
        if (!javaScriptEnabled)
          await expect(async () => {
            const again = page.getByRole("link", { name: "Look again" });
            if (await again.isVisible()) await again.click();
            expect(await isReady()).toBe(true);
          }).toPass();
        await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
      };
      const kind = javaScriptEnabled ? "spring" : "summer";
      const rows = Array.from({ length: 900 }, (_, place) => [
        `School ${place + 1}`,
        `Waited ${place} weeks for a plan`,
        place,
      ]);
      const sheet = { name: `Waits, ${kind}.xlsx`, mimeType: "application/zip", buffer: excelFile(rows) };
      const image = { name: `Board, ${kind}.png`, mimeType: "image/png", buffer: aPng(90, 60) };
      await continueAs("local area officer", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByRole("link", { name: /^Evidence( \d+ waiting)?$/ }).click();
      await send(page, sheet, { hasScript: javaScriptEnabled });
      await send(page, image, { hasScript: javaScriptEnabled });

      await continueAs("lead inspector", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByRole("link", { name: /^Evidence( \d+ waiting)?$/ }).click();
      const evidence = page.url();
      await page.getByRole("link", { name: image.name }).last().click();
      const preview = page.getByRole("img", { name: `${image.name}. Nobody has described it` });
      await settles(() => preview.isVisible());
      await expect
        .poll(() => preview.evaluate((element) => (element as HTMLImageElement).naturalWidth))
        .toBe(90);
      await readable();
      await page.goto(evidence);
      await page.getByRole("link", { name: sheet.name }).last().click();
      await settles(() => page.getByText("School 7", { exact: false }).first().isVisible());

      await page.goto(`${evidence.replace(/\/evidence.*/, "")}/reading`);
      await readable();
      await page
        .getByRole("link", { name: /^(?:Documents(?: \d+ of \d+ left for you)?|\d+ documents?)$/ })
        .click();
      await readable();
      await page.getByRole("link", { name: sheet.name }).click();
      await expect(
        page.getByRole("heading", { name: /^Passages 1 to 20 of \d+, page 1 of \d+$/ }),
      ).toBeVisible();
      await readable();
      await page.getByRole("button", { name: "Flag passage 3" }).click();
      await expect(page).toHaveURL(/#passage-3$/);
      await expect(page.getByText(/^Flagged by /)).toBeVisible();
      await page.getByRole("button", { name: "Read: next page" }).click();
      await expect(page.getByRole("heading", { name: /^Passages 21 to 40 of/ })).toBeVisible();
      await expect(page.getByText(/^20 of \d+ passages read by you$/)).toBeVisible();

      await page.getByLabel("Search in this document").fill('"School 888"');
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await expect(page.getByRole("heading", { name: /^Found in 1 passage of \d+$/ })).toBeVisible();
      await page.getByRole("link", { name: /^Code or link passage \d+$/ }).click();
      await page.getByLabel(/new theme/).fill(`Waits, ${kind}`);
      await page.getByLabel("Negative").check();
      await page.getByRole("button", { name: "Put under the theme" }).click();
      await expect(page.getByText("It is under the theme.")).toBeVisible();
      await readable();
      await page.getByRole("link", { name: `Waits, ${kind}`, exact: true }).click();
      await page.getByRole("link", { name: "Open its passage of documents" }).click();
      await expect(page.getByRole("heading", { name: "1 document", exact: true })).toBeVisible();
      await expect(page.getByText("Found in 1 passage", { exact: true })).toBeVisible();
    });
  });

test("a state that ends by itself takes neither the focus nor what is being typed", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Exampleshire");
  await page.getByRole("link", { name: "Exampleshire" }).first().click();
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Half Way");
  await page.getByLabel("Email address").fill("half.way@example.org");
  await page.getByRole("radio", { name: /^CQC inspector/i }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "half.way@example.org" }).first()).toBeVisible();
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("Somebody el");
  await expect(page.getByText(/message(s are| is) on (its|their) way\.$/)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Look again" })).toHaveCount(0);
  await expect(name).toHaveValue("Somebody el");
  await expect(name).toBeFocused();
});
