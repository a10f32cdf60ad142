import type { Page } from "@playwright/test";
import { openMenu } from "./answering.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { switchOn } from "./switch-on.ts";
import { findUntranslated } from "./untranslated.ts";

const area = "/areas/exampleshire";
const survey = `${area}/survey`;

test.use({ viewport: { width: 320, height: 640 } });

/** Ticks what is needed to take part, in any language, and goes on. */
async function agree(page: Page): Promise<void> {
  await page.goto(`${survey}/consent`);
  await page.locator('input[name="takePart"]').check();
  await page.locator('input[name="becomeEvidence"]').check();
  await goOn(page, /about$/);
}

/** The first button of a step's form, which is Continue or the like. */
async function goOn(page: Page, to: RegExp): Promise<void> {
  await page.locator("main form .button-row button, main form button.button--primary").first().click();
  await page.waitForURL(to);
}

test.describe("in a language that only shows what is not translated", () => {
  test.use({ locale: "qps-ploc" });

  test("every word of every family's page is a message, and has room to be two fifths longer", async ({
    page,
  }) => {
    test.slow();
    const wrong: string[] = [];
    const look = async (path: string, status = 200) => {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(status);
      await lookHere(path);
    };
    const lookHere = async (path: string) => {
      for (const each of await findUntranslated(page)) wrong.push(`${path} ${each}`);
      await expectNoSidewaysScroll(page);
    };
    for (const path of [
      "",
      "/open-meeting",
      "/young-people",
      "/young-people/talk",
      "/help",
      "/show",
      "/left",
      "/privacy",
    ])
      await look(area + path);
    for (const path of ["", "/consent", "/declined", "/return", "/sent", "/copy", "/paper"])
      await look(survey + path);
    await look(`/accessibility?from=${survey}`);
    await look(`${area}/nowhere`, 404);
    await page.goto(`${survey}/consent`);
    await page.locator("main form button").first().click();
    await expect(page.getByRole("alert")).toBeVisible();
    await lookHere("consent, not agreed");
    await agree(page);
    await lookHere("about");
    await page.goto(`${survey}/focus/1`);
    await page.locator("main textarea").first().fill("Words of a family’s own.");
    await goOn(page, /focus\/2/);
    await look(`${survey}/focus/1`);
    for (const path of ["", "/kept", "/consent", "/erasure", "/check"]) await look(survey + path);
    await page.locator("main form .button--primary, main form button").last().click();
    await page.waitForURL(/receipt$/);
    await lookHere("receipt");
    await look(survey);
    expect(wrong).toEqual([]);
  });

  test("in Easy Read too", async ({ page, context, baseURL }) => {
    const easy = { name: "noonday-show", value: encodeURIComponent("easyRead=on"), path: "/areas" };
    await context.addCookies([{ ...easy, domain: new URL(baseURL ?? "").hostname }]);
    await agree(page);
    for (const path of ["/focus/1", "/paper?size=large"]) {
      await page.goto(survey + path);
      expect(await findUntranslated(page), path).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });
});

test("a family answers in Urdu, which a named person signed off, from right to left; a lead switches the others on", async ({
  page,
  browser,
  baseURL,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  // Urdu is on in the example.
  const others = ["pl", "ro", "so", "ar", "bn"];
  for (const code of others) await switchOn(page, `${home}/questions/languages/${code}`);

  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 } });
  const phone = await context.newPage();
  const look = async () => {
    await expectAccessible(phone);
    await expectNoSidewaysScroll(phone);
  };
  await phone.goto(survey);
  await openMenu(phone);
  await phone.getByRole("button", { name: "اردو" }).click();
  await expect(phone.locator("html")).toHaveAttribute("dir", "rtl");
  await look();
  await agree(phone);
  await look();
  await phone.goto(`${survey}/focus/1`);
  await expect(phone.locator("main h1")).toContainText("منصوبے");
  await expect(phone.locator('main [lang="en"]').first()).toHaveAttribute("dir", "ltr");
  await look();
  await phone.locator('input[type="radio"]').first().check();
  await phone.locator("textarea").first().fill("اسکول نے سنا۔");
  await goOn(phone, /focus\/2/);
  await phone.goto(`${survey}/check`);
  await expect(phone.getByText("اسکول نے سنا۔")).toBeVisible();
  await look();
  await phone.locator("main form button").last().click();
  await phone.waitForURL(/receipt$/);
  await look();
  const young = `${area}/young-people`;
  for (const path of [area, `${area}/open-meeting`, young, `${young}/talk`, `${survey}/paper`]) {
    await phone.goto(path);
    await expect(phone.locator("html")).toHaveAttribute("lang", "ur");
    await look();
  }
  await context.close();

  for (const code of others) {
    const own = await browser.newContext({ baseURL, locale: code });
    const reader = await own.newPage();
    await reader.setViewportSize({ width: 320, height: 640 });
    await reader.goto(survey);
    await expect(reader.locator("html")).toHaveAttribute("lang", code);
    await expectAccessible(reader);
    await agree(reader);
    for (const path of ["consent", "focus/1", "check"]) {
      await reader.goto(`${survey}/${path}`);
      await expectAccessible(reader);
      await expectNoSidewaysScroll(reader);
    }
    await own.close();
  }
});
