import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findOrInstallChromium } from "../chromium.ts";
import { agree, goOn, survey } from "./answering.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";

  test(`a browser that refuses cookies is told so in plain words, and what to do, ${how}`, async ({
    baseURL,
  }, { project }) => {
    const folder = mkdtempSync(join(tmpdir(), "noonday-no-cookies-"));
    mkdirSync(join(folder, "Default"));
    const refuses = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(refuses));
    const visit = await chromium.launchPersistentContext(folder, {
      ...project.use.launchOptions,
      executablePath: findOrInstallChromium({ isFull: true }),
      javaScriptEnabled,
      baseURL,
    });
    try {
      const page = await visit.newPage();
      await agree(page);
      await page.waitForURL(/survey\?no-cookie$/);
      expect(await visit.cookies()).toEqual([]);
      await expect(page.getByText("Your place in the survey is not on this device")).toBeVisible();
      await expect(page.getByText("Allow cookies for this site, or use another browser")).toBeVisible();
      await expect(page.getByRole("link", { name: "Print the questions on paper" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    } finally {
      await visit.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test(`after twenty idle hours and a restart what stands on a page is saved as if nothing had been, ${how}`, async ({
      page,
      noonday,
    }) => {
      await noonday.moveClockTo("2026-11-23T10:00:20+00:00");
      await agree(page);
      await page.goto(`${survey}/focus/1`);
      await page.locator("textarea").first().fill("Typed before the night.");
      await noonday.moveClockTo("2026-11-24T06:00:20+00:00");
      await page.getByLabel("Worse").first().check();
      await goOn(page);
      await page.waitForURL(/focus\/2$/);
      await page.goto(`${survey}/focus/1`);
      await expect(page.locator("textarea").first()).toHaveValue("Typed before the night.");
      await expect(page.getByLabel("Worse").first()).toBeChecked();
      await page.goto(`${survey}/check`);
      await goOn(page, "Send my answers");
      await page.waitForURL(/receipt$/);
    });
  });
}

test("a server that dies in the middle of a page costs nothing: it is said, the words stay, and are saved when it is back", async ({
  page,
  noonday,
}) => {
  await noonday.moveClockTo("2026-11-23T10:00:20+00:00");
  await agree(page);
  await page.goto(`${survey}/focus/1`);
  await noonday.kill();
  await page.locator("textarea").first().fill("Typed while nobody was there.");
  await expect(page.getByText("We cannot save at the moment").first()).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("We cannot reach Noonday").first()).toBeVisible();
  await expect(page.locator("textarea").first()).toHaveValue("Typed while nobody was there.");
  await noonday.moveClockTo("2026-11-23T10:05:00+00:00");
  await page.waitForURL(/focus\/2$/, { timeout: 60_000 });

  await page.goto(`${survey}/check`);
  await noonday.kill();
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByText("We cannot reach Noonday").first()).toBeVisible();
  await noonday.moveClockTo("2026-11-23T10:06:00+00:00");
  await page.waitForURL(/receipt$/, { timeout: 60_000 });
  await page.goto(`${survey}/sent`);
});
