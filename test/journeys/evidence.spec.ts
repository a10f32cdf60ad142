import { excelFile, pdfFile } from "#app/demo/files.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an officer sends what inspectors asked for, an inspector reads it, and it is asked back", async ({
      page,
      continueAs,
    }) => {
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      const fileName = `Calls, ${javaScriptEnabled ? "spring" : "summer"}.pdf`;
      await continueAs("local area officer", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByRole("link", { name: /^Evidence( \d+ waiting)?$/ }).click();
      await expect(page.getByRole("heading", { name: /^The log of calls/ })).toBeVisible();
      await expect(page.getByText("What families told us this term.docx")).toHaveCount(0);
      await accessible();

      // A workbook under the name of a PDF is refused, and the words stay.
      const buffer = excelFile([["Calls", 12]]);
      await page
        .getByLabel("File", { exact: true })
        .setInputFiles({ name: fileName, mimeType: "application/pdf", buffer });
      await page.getByLabel("What does it show?").fill("Families were rung each month.");
      await page.getByRole("checkbox", { name: "Listening to families" }).check();
      await page.getByLabel(/What was asked for that it answers/).selectOption({ index: 1 });
      await page.getByRole("button", { name: "Send this file" }).click();
      await expect(page.getByText(/What is in the file is not what its name says/).first()).toBeVisible();
      await expect(page.getByLabel("What does it show?")).toHaveValue("Families were rung each month.");
      await accessible();
      const real = pdfFile(["Each family was rung once a month."]);
      await page
        .getByLabel("File", { exact: true })
        .setInputFiles({ name: fileName, mimeType: "application/pdf", buffer: real });
      await page.getByRole("button", { name: "Send this file" }).click();
      await expect(page.getByText(`${fileName} was received.`)).toBeVisible();
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);

      await continueAs("lead inspector", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByText("Sections: Overview").click();
      await page.getByRole("link", { name: /^Evidence( \d+ waiting)?$/ }).click();
      await accessible();
      await page.getByRole("link", { name: fileName }).last().click();
      await expect(page.getByRole("heading", { name: fileName })).toBeVisible();
      await expect(page.getByText("Not scanned for viruses").first()).toBeVisible();
      await accessible();
      await expectNoSidewaysScroll(page);
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download the file" }).click();
      expect((await download).suggestedFilename()).toBe(fileName);

      await continueAs("local area officer", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByText("Sections: Overview").click();
      await page.getByRole("link", { name: /^Evidence( \d+ waiting)?$/ }).click();
      await page.getByRole("link", { name: fileName }).last().click();
      await page.getByText("Withdraw it", { exact: true }).first().click();
      await page.getByLabel("Why do you want to withdraw it?").fill("A name was left in it.");
      await page.getByRole("button", { name: "Ask the inspectors" }).click();
      await expect(page.getByText("The inspectors are asked whether you may withdraw it.")).toBeVisible();
      await accessible();
    });
  });
