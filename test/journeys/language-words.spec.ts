import { openMenu } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, send, test } from "./fixtures.ts";

const survey = "/areas/exampleshire/survey";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    const back = javaScriptEnabled ? "Gadaal" : "Ka noqo";
    const corrected = javaScriptEnabled ? "یہاں سے شروع کریں" : "اب شروع کریں";

    test("a lead corrects a word of Urdu beside the English, and families read it once it is signed off", async ({
      page,
      browser,
      baseURL,
      continueAs,
    }) => {
      const look = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
        const before = page.viewportSize();
        await page.setViewportSize({ width: 360, height: 740 });
        await expectNoSidewaysScroll(page);
        if (before) await page.setViewportSize(before);
      };
      await continueAs("lead inspector");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      const language = `${home}/questions/languages/ur`;
      await page.goto(language);
      await expect(page.getByText(/^Signed off by .* It is on\.$/)).toBeVisible();
      await look();
      await page.getByRole("link", { name: "The survey: starting, saving, sending, receipts" }).click();
      const box = page.getByLabel("Start now", { exact: true });
      await expect(box).toHaveAttribute("dir", "rtl");
      await look();
      const closes = page.getByLabel("It closes at {moment}.", { exact: true });
      const before = await closes.inputValue();
      await closes.fill("بند ہوگا۔");
      await box.fill(corrected);
      await send(page, page.getByRole("button", { name: "Save", exact: true }));
      await expect(page.getByText("It has to say {moment}, as the English does.").first()).toBeVisible();
      await expect(box).toHaveValue(corrected);
      await closes.fill(before);
      await send(page, page.getByRole("button", { name: "Save", exact: true }));
      await expect(page.getByText("Families read it once the language is signed off again.")).toBeVisible();

      const phone = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
      await phone.goto(survey);
      await openMenu(phone);
      await phone.getByRole("button", { name: "اردو" }).click();
      await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(phone.getByRole("main")).not.toContainText(corrected);

      await page.goto(language);
      await expect(page.getByText(/^1 message stands otherwise than signed off/)).toBeVisible();
      await look();
      await page.getByLabel("Name of who signed it off").fill("Bilal Example");
      await send(page, page.getByRole("button", { name: "Record it" }));
      await expect(page.getByText("It is recorded who signed the language off.")).toBeVisible();
      await phone.goto(survey);
      await expect(phone.getByText(corrected, { exact: true }).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(phone);
    });

    test("a PO file is downloaded, filled in elsewhere, and uploaded", async ({ page, continueAs }) => {
      await continueAs("lead inspector");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      const language = `${home}/questions/languages/so`;
      await page.goto(language);
      const answer = await page.request.get(`${language}/words.po`);
      expect(answer.headers()["content-disposition"]).toContain("exampleshire-so.po");
      const text = await answer.text();
      const changed = text.replace(/(msgctxt "message:form.back"\nmsgid "Back"\nmsgstr ")[^"]*/, `$1${back}`);
      expect(changed).not.toBe(text);
      await page.getByRole("link", { name: "Upload one" }).click();
      await page.getByRole("button", { name: "Upload it" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose a file.");
      if (javaScriptEnabled) await expectAccessible(page);
      const file = { name: "so.po", mimeType: "text/x-gettext-translation", buffer: Buffer.from(changed) };
      await page.getByLabel("PO file").setInputFiles(file);
      await send(page, page.getByRole("button", { name: "Upload it" }));
      await expect(page.getByText("Taken: 1 message of Noonday’s")).toBeVisible();
      await page.goto(`${language}/words/everywhere`);
      await expect(page.getByLabel("Back", { exact: true })).toHaveValue(back);
    });
  });
}

test("the first page of all speaks every language", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await expectAccessible(page);
  await expect(page.getByText(/English and اردو|English, اردو/)).toBeVisible();
  for (const [code, dir] of [
    ["pl", "ltr"],
    ["ro", "ltr"],
    ["so", "ltr"],
    ["ar", "rtl"],
    ["bn", "ltr"],
    ["ur", "rtl"],
  ] as const) {
    await page.goto(`/?language=${code}`);
    await expect(page.locator("html")).toHaveAttribute("lang", code);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await expect(page.locator("main h1")).not.toContainText("Has help");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
