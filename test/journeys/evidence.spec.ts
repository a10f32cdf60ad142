import { writeFileSync } from "node:fs";
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
      const choose = async (file: Buffer) => {
        if (javaScriptEnabled) await page.getByRole("button", { name: "Choose files" }).waitFor();
        await page
          .locator("input[type=file]")
          .setInputFiles({ name: fileName, mimeType: "application/pdf", buffer: file });
      };
      await choose(buffer);
      await page.getByLabel("What does it show?").fill("Families were rung each month.");
      await page.getByRole("checkbox", { name: "Listening to families" }).check();
      await page.getByLabel(/What was asked for that it answers/).selectOption({ index: 1 });
      await page.getByRole("button", { name: "Send this file" }).click();
      await expect(page.getByText(/What is in the file is not what its name says/).first()).toBeVisible();
      await expect(page.getByLabel("What does it show?")).toHaveValue("Families were rung each month.");
      await accessible();
      const real = pdfFile(["Each family was rung once a month."]);
      if (javaScriptEnabled) await page.getByRole("button", { name: `Remove ${fileName}` }).click();
      await choose(real);
      await page.getByLabel("What does it show?").fill("Families were rung each month.");
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

test("many files are dropped at once, and what fails can be tried again", async ({
  page,
  continueAs,
}, info) => {
  test.slow();
  await continueAs("local area officer", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/evidence`);
  const zone = page.locator(".aria-drop-zone");
  await zone.waitFor();
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const contents = {
    "Minutes.pdf": pdfFile(["The minutes of May."]),
    "Poster.png": png,
    "Notes.txt": Buffer.from("Notes of the day."),
    "Program.exe": Buffer.from("MZ"),
  };
  const files = Object.entries(contents).map(([name, bytes]) => {
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    return path;
  });
  await zone.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await zone.boundingBox()) ?? {};
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    const data = { items: [], files, dragOperationsMask: 1 };
    await browser.send("Input.dispatchDragEvent", { type, x: x + 20, y: y + 20, data });
  }
  const items = page.getByRole("list", { name: "Files to send" }).getByRole("listitem");
  await expect(items).toHaveCount(4);
  await expect(items.filter({ hasText: "Program.exe" })).toContainText(
    "This is not a kind of file that can be taken",
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove Program.exe" }).press("Enter");
  await expect(items).toHaveCount(3);

  for (const name of ["Minutes.pdf", "Poster.png"]) {
    await page.getByLabel(`What does it show? ${name}`).fill(`What ${name} shows.`);
  }
  await page.getByRole("checkbox", { name: "Listening to families" }).check();
  // One of three is lost on its way, another has no description.
  let posts = 0;
  await page.route("**/evidence/file", async (route) => {
    posts += 1;
    if (posts === 2) await route.abort("connectionreset");
    else await route.continue();
  });
  await page.getByRole("button", { name: "Send 3 files" }).click();
  await expect(items.filter({ hasText: "Minutes.pdf" })).toContainText("Received");
  await expect(items.filter({ hasText: "Poster.png" })).toContainText("It did not arrive.");
  await expect(items.filter({ hasText: "Notes.txt" })).toContainText("Say what it shows");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel("What does it show? Notes.txt").fill("Notes of the day.");
  await page.getByRole("button", { name: "Send 2 files" }).press("Enter");
  await expect(page.getByText("3 files were received, and marked as late.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Poster.png" }).first()).toBeVisible();
  expect(posts).toBe(4);
});
