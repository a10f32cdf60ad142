import type { Page } from "@playwright/test";
import { agree, goOn, survey } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";

test.describe.configure({ mode: "serial" });
test.use({ viewport: { width: 360, height: 740 } });

const closing = /^The survey closes at /;

async function moveBeforeClosing(page: Page, noonday: Noonday, minutes: number) {
  await page.goto("/areas/exampleshire");
  const closes = await page.locator("[data-closes]").first().getAttribute("datetime");
  await noonday.moveClockTo(
    Temporal.Instant.from(closes ?? "")
      .subtract({ minutes })
      .toString(),
  );
}

async function sendWhatThereIs(page: Page) {
  await expect(page.getByRole("heading", { name: closing })).toBeVisible();
  await page.getByRole("radio").first().check();
  await goOn(page, "Send what I have now");
  expect(new URL(page.url()).pathname).toBe(`${survey}/check`);
  await expect(page.getByRole("heading", { name: closing })).toBeVisible();
  await page.goto(survey);
  await page.getByRole("link", { name: "Send what I have now" }).click();
}

test("a page that was opened before the last two hours saves, and the next says when the survey closes", async ({
  page,
  noonday,
}) => {
  await moveBeforeClosing(page, noonday, 125);
  await agree(page);
  await expect(page.getByRole("heading", { name: closing })).toHaveCount(0);
  await page.getByRole("radio").first().check();
  await moveBeforeClosing(await page.context().newPage(), noonday, 118);
  await goOn(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await sendWhatThereIs(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send my answers" }).first().click();
  await expect(page.locator("[data-receipt]")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("each page says when the survey closes, and what there is can be sent", async ({ page, noonday }) => {
    await moveBeforeClosing(page, noonday, 60);
    await agree(page);
    await sendWhatThereIs(page);
    // Nothing but who they are was said yet: that is no response.
    await page.getByRole("button", { name: "Send my answers" }).first().click();
    await expect(page.getByRole("alert")).toBeVisible();
    await page.goto(`${survey}/focus/1`);
    await sendWhatThereIs(page);
    await page.getByRole("button", { name: "Send my answers" }).first().click();
    await expect(page.locator("[data-receipt]")).toBeVisible();
  });
});
