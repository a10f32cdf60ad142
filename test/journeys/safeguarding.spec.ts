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
      await page.getByRole("link", { name: /^Safeguarding [12] (not seen|overdue|waiting)$/ }).click();
      await expect(page.getByText("You are the inspector named for this queue")).toBeVisible();
      await expect(page.getByText("not a judgement")).toBeVisible();
      await accessible();
      await page.getByText("Name the inspector for this queue").click();
      await page.getByLabel("Inspector named for this queue").selectOption({ index: 0 });
      await accessible();
      const entries = page.getByRole("region", { name: "The queue" });
      const unseen = entries
        .getByRole("row")
        .filter({ hasText: /Not seen yet|Overdue/ })
        .first();
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
      const recorded = entries.getByRole("row").filter({ hasText: "1 note of what was done" }).first();
      await expect(recorded).toContainText("Ruth Ellingworth");
      if (!javaScriptEnabled) {
        await page.getByLabel("State", { exact: true }).selectOption("Nothing recorded yet");
        await page.getByRole("button", { name: "Show these" }).click();
        await expect(entries.getByText("1 note of what was done")).toHaveCount(0);
      }
    });
  });

test("the queue is sorted, filtered and kept up to date while it is open", async ({
  page,
  browser,
  continueAs,
}) => {
  await continueAs("lead inspector", "Exampleshire");
  await page.getByRole("link", { name: "Exampleshire" }).first().click();
  await page
    .getByRole("link", { name: /^Safeguarding/ })
    .first()
    .click();
  const table = page.getByRole("grid", { name: "The entries" });
  const rows = table.getByRole("row");
  await expect(rows.nth(1)).toBeVisible();
  const numbers = async () =>
    (await rows.getByRole("link").allTextContents()).map((text) => Number(/^Entry (\d+)/.exec(text)?.[1]));
  const newest = await numbers();
  expect(newest.length).toBeGreaterThan(1);
  await table.getByRole("columnheader", { name: "Age" }).click();
  await expect.poll(numbers).toEqual(newest.toReversed().toSorted((one, other) => other - one));
  await table.getByRole("columnheader", { name: "Age" }).click();
  await expect.poll(numbers).toEqual(newest.toSorted((one, other) => one - other));
  await page.getByRole("button", { name: /State$/ }).press("Enter");
  await page.getByRole("option", { name: "Without an outcome", exact: true }).click();
  const before = (await numbers()).length;

  // Somebody else records something meanwhile: the page shows it by itself.
  await page.getByRole("button", { name: /State$/ }).press("Enter");
  await page.getByRole("option", { name: "Any state" }).click();
  const href = (await rows.getByRole("link").first().getAttribute("href")) ?? "";
  const noteText = (await rows.nth(1).textContent()) ?? "";
  const other = await browser.newPage({ storageState: await page.context().storageState() });
  await other.goto(new URL(href, page.url()).href);
  await other.getByLabel(/^Record what (else )?was done/).fill("Passed on to the local area.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("It is saved.")).toBeVisible();
  await other.close();
  await expect(rows.filter({ has: page.locator(`a[href="${href}"]`) })).not.toHaveText(noteText, {
    timeout: 30_000,
  });
  await page.getByRole("button", { name: /State$/ }).press("Enter");
  await page.getByRole("option", { name: "Without an outcome", exact: true }).click();
  const recorded = await numbers();
  expect(recorded.length).toBeGreaterThanOrEqual(before);
  await expectAccessible(page);
  await expect(page).toHaveURL(/state=recorded/);
  await rows.getByRole("link").first().click();
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Without an outcome State$/ })).toBeVisible();
  await expect.poll(async () => (await numbers()).length).toBe(recorded.length);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
});

for (const javaScriptEnabled of [true, false])
  test.describe(`a concern, ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("is passed on from any page by anybody with a part, and has its outcome recorded", async ({
      page,
      continueAs,
    }) => {
      const words = `The driver of the ${javaScriptEnabled ? "green" : "red"} bus locked them in.`;
      await continueAs("parent carer forum", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page.getByRole("link", { name: "Write down a concern" }).click();
      await expect(page.getByText("does not replace your own duty to refer")).toBeVisible();
      await page.getByRole("button", { name: "Pass it on" }).click();
      await expect(page.getByRole("alert")).toContainText("Say whether somebody is in danger now");
      await page.getByLabel("Yes, or I think so").check();
      await page.getByLabel("What did you see or hear?").fill(words);
      await page.setViewportSize({ width: 360, height: 780 });
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Pass it on" }).click();
      await expect(page.getByRole("heading", { name: "Your concern was passed on" })).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(0);

      await page.setViewportSize({ width: 1280, height: 900 });
      await continueAs("lead inspector", "Exampleshire");
      await page.getByRole("link", { name: "Exampleshire" }).first().click();
      await page
        .getByRole("link", { name: /^Safeguarding/ })
        .first()
        .click();
      const rows = page.getByRole("region", { name: "The queue" }).getByRole("row");
      const row = rows.filter({ hasText: "Danger now" }).filter({ hasText: "Not seen yet" });
      await row.getByRole("link").first().click();
      await expect(page.getByText(words)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: "Record a referral" }).click();
      await page.getByLabel("To whom").fill("Children’s social care");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Record it" }).click();
      await expect(page.getByText(/^Referred to Children’s social care/)).toBeVisible();
      await page.getByRole("link", { name: "Record its outcome" }).click();
      await page.getByLabel("Referred to those who protect children").check();
      await page.getByLabel("How you came to that").fill("They take it on.");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Record the outcome" }).click();
      await expect(page.getByText("It is saved.")).toBeVisible();
      await expect(page.getByRole("link", { name: "Open it again" })).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  });
