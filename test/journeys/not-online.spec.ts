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
      // The page is shorter once its sections are tabs, and a button is elsewhere.
      const ready = async () => {
        if (javaScriptEnabled) await page.getByRole("tabpanel").waitFor();
      };
      await ready();
      const open = async (name: string) => {
        if (javaScriptEnabled) await page.getByRole("tab", { name }).click();
      };
      await page.getByLabel("By phone").check();
      await page.locator("#received").fill("24");
      await page.locator("#received-month").fill("11");
      await page.locator("#received-year").fill("2026");
      await page.getByLabel("At what time?").fill("12 noon");
      await open("Consent");
      await page.getByLabel("I agree to take part").check();
      await page.getByLabel("I agree that what I say becomes evidence").check();
      await open("About them");
      await page.getByLabel("Foster carer").check();
      await open("Plans on time");
      await page.getByLabel("Better", { exact: true }).first().check();
      await page.getByRole("button", { name: "Enter this response" }).click();
      await expect(page.getByRole("alert")).toContainText(
        "What was received then or later cannot be counted.",
      );
      await ready();
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
      await ready();
      await page.getByLabel("On paper").check();
      await page.getByRole("button", { name: "Save the correction" }).click();
      await expect(
        page.getByRole("link", { name: "Say in which language the paper form was." }),
      ).toBeVisible();
      await ready();
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

    test("a form that went back to the page of another's response says so, and enters its own at the next press", async ({
      page,
      continueAs,
    }) => {
      await continueAs("lead inspector", "Exampleshire");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      const id = page.locator("input[name=entry]");
      const send = page.getByRole("button", { name: "Enter this response" });
      const fill = async (answer: string) => {
        await page.goto(`${home}/entered-responses/new`);
        if (javaScriptEnabled) await page.getByRole("tabpanel").waitFor();
        const open = async (name: string) => {
          if (javaScriptEnabled) await page.getByRole("tab", { name }).click();
        };
        await page.getByLabel("By phone").check();
        await page.locator("#received").fill("22");
        await page.locator("#received-month").fill("11");
        await page.locator("#received-year").fill("2026");
        await page.getByLabel("At what time?").fill("9am");
        await open("Consent");
        await page.getByLabel("I agree to take part").check();
        await page.getByLabel("I agree that what I say becomes evidence").check();
        await open("Plans on time");
        await page.getByLabel(answer, { exact: true }).first().check();
      };
      await fill("Better");
      const first = await id.inputValue();
      await send.click();
      const number = Number(/\d+/.exec(await page.getByText("Entered as number").innerText())?.[0]);
      await fill("Worse");
      // As the browser's Back leaves it: the id of the one before, and what another family said.
      await id.evaluate((input, value) => {
        (input as HTMLInputElement).value = value;
      }, first);
      await send.click();
      await expect(page.getByRole("alert")).toContainText(`This page has entered number ${number} already.`);
      await expect(id).not.toHaveValue(first);
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      await send.click();
      await expect(page.getByText(`Entered as number ${number + 1}`)).toBeVisible();
    });
  });

test("a whole response is entered by number keys, and is back after the page was left", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  const form = `${home}/entered-responses/new`;
  await page.goto(form);
  const entry = await page.locator("input[name=entry]").inputValue();
  await page.getByRole("tabpanel", { name: "How it came" }).waitFor();

  await page.getByLabel("On paper").focus();
  await page.keyboard.press("2");
  await expect(page.getByLabel("By phone")).toBeChecked();
  await expect(page.getByLabel("In which language was the paper form?")).toBeFocused();
  await page.getByRole("button", { name: "Next: Consent" }).press("Enter");
  await expect(page.getByRole("tabpanel", { name: "Consent" })).toBeFocused();
  await page.getByLabel("I agree to take part").focus();
  await page.keyboard.press("1");
  await page.keyboard.press("1");
  await expect(page.getByLabel("I agree that what I say becomes evidence")).toBeChecked();

  await page.getByRole("tab", { name: "Waiting for autism" }).click();
  const scale = (name: RegExp) => page.getByRole("radiogroup", { name });
  const several = page.getByRole("group", { name: /which of these did you have/ });
  await scale(/got better or worse/)
    .getByLabel("Better")
    .focus();
  await page.keyboard.press("3");
  await page.keyboard.press("2");
  await expect(scale(/got better or worse/).getByLabel("Worse")).toBeChecked();
  await expect(scale(/useful help while we wait/).getByLabel("Agree", { exact: true })).toBeChecked();
  await page.keyboard.press("1");
  await page.keyboard.press("3");
  await expect(several.getByLabel("A course or workshop")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Tell us more about waiting")).toBeFocused();
  const saved = page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/autosaves") && (answer.request().postData() ?? "").includes("2 years"),
  );
  await page.keyboard.type("2 years. No news.");
  await saved;
  await expect(page.getByText("What you type is kept until you save it.")).toBeVisible();
  await expectAccessible(page);

  await page.goto(form);
  await expect(page.getByText("is back in the form below. It is not saved yet.")).toBeVisible();
  await page.getByRole("tab", { name: "Waiting for autism" }).click();
  await expect(several.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(page.getByLabel("Tell us more about waiting")).toHaveValue("2 years. No news.");
  await expect(page.locator("input[name=entry]")).toHaveValue(entry);

  await page.getByRole("button", { name: "Enter this response" }).click();
  // A link to what is missing opens its section.
  await page.getByRole("tab", { name: "Growing up" }).click();
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(page.locator("#received")).toBeFocused();
});
