import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test.describe("the dates of a re-visit, for anyone", () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test("are worked out, drawn, said and taken along", async ({ page }) => {
        await page.goto("/timetable");
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByLabel("Day", { exact: true }).fill("27");
        await page.getByLabel("Month").fill("September");
        await page.getByLabel("Year").fill("2022");
        await page.getByLabel("3 days").check();
        await page.getByRole("button", { name: "Show the dates" }).click();
        await expect(page).toHaveURL(/\/timetable\?day-1=2022-09-27&days=3$/);
        await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
          "A re-visit of 3 days from Tuesday 27 September 2022",
        );
        await expect(page.getByText("State Funeral").first()).toBeVisible();
        await expect(page.getByRole("listitem").filter({ hasText: "opens at 12 noon" })).toContainText(
          "Tuesday 20 September 2022",
        );
        await expect(page.getByRole("cell", { name: /Tuesday 20 September 2022/ })).toContainText(
          "Survey opens",
        );
        if (javaScriptEnabled) await expectAccessible(page);
        const [file] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("link", { name: "Add these dates to your calendar" }).click(),
        ]);
        expect(file.suggestedFilename()).toBe("re-visit-2022-09-27.ics");
      });

      test("go on from the next working day where day 1 is none", async ({ page }) => {
        await page.goto("/timetable?day-1=2022-09-17&days=2");
        await expect(page.getByRole("alert")).toContainText("Saturday 17 September 2022 falls at a weekend.");
        if (javaScriptEnabled) await expect(page.getByRole("alert")).toBeFocused();
        await expect(page.getByLabel("Day", { exact: true })).toHaveValue("17");
        await page.getByRole("link", { name: /next working day/ }).click();
        await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
          "Tuesday 20 September 2022",
        );
      });
    });

  test("fit a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/timetable?day-1=2022-09-27&days=4");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

async function openDates(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/dates`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dates");
}

test.describe("the dates of Exampleshire's re-visit", () => {
  // Day 1 is Wednesday 25 November 2026, for three days; today is Monday the 23rd.
  test("are moved by the lead with a reason, and follow a new bank holiday once the lead says so", async ({
    page,
    continueAs,
  }) => {
    test.slow();
    await continueAs("lead inspector");
    await openDates(page);
    await expectAccessible(page);
    const dates = page.url();

    await page.getByRole("link", { name: "Move Last day on site" }).click();
    await expectAccessible(page);
    await page.getByLabel("Day", { exact: true }).fill("24");
    await page.getByRole("button", { name: "Move it" }).click();
    await expect(page.getByRole("alert")).toContainText("Say why");
    await page.getByLabel("Why it moves").fill("One more discussion with young people");
    await page.getByRole("button", { name: "Move it" }).click();
    await expect(page.getByRole("alert")).toContainText("must come after");
    await expect(page.getByLabel("Why it moves")).toHaveValue("One more discussion with young people");
    await page.getByLabel("Day", { exact: true }).fill("30");
    await page.getByRole("button", { name: "Move it" }).click();
    await expect(page.getByRole("status").first()).toContainText("now Monday 30 November 2026");
    const last = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Last day on site" }) });
    await expect(last).toContainText("By the rule: Friday 27 November 2026");
    await expect(last).toContainText("One more discussion with young people");

    await page.goto("/bank-holidays");
    await expectAccessible(page);
    await page.getByLabel("Day", { exact: true }).fill("25");
    await page.getByLabel("Month").fill("11");
    await page.getByLabel("Year").fill("2026");
    await page.getByLabel("Name").fill("A day of thanks");
    await page.getByRole("button", { name: "Add this bank holiday" }).click();
    await expect(
      page.getByText("Wednesday 25 November 2026 (A day of thanks) is on the list."),
    ).toBeVisible();
    await page.getByRole("link", { name: "Exampleshire: look at the new dates" }).click();
    await expect(page.getByText("Day 1 itself is now a bank holiday")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Confirm the new dates" }).click();
    await expect(page).toHaveURL(`${dates}?done=confirmed`);
    await expect(page.getByText("for 3 days from Thursday 26 November 2026 (day 1)")).toBeVisible();
    await expect(last).toContainText("Monday 30 November 2026");
  });

  test("are read by the forum, who cannot move them", async ({ page, continueAs }) => {
    await continueAs("parent carer forum");
    await openDates(page);
    await expect(page.getByRole("link", { name: /^Move/ })).toHaveCount(0);
    await expectAccessible(page);
  });
});
