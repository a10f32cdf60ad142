import type { Page } from "@playwright/test";
import { aFilm } from "../factories/films.ts";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nTell us what you think.";

async function openMedia(page: Page) {
  if (!page.url().includes("/revisits")) await page.goto("/revisits");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/questions/media`);
}

async function fillForm(page: Page, file: { name: string; mimeType: string; buffer: Buffer } | null) {
  await page.getByRole("radio", { name: /^A film in British Sign Language/ }).check();
  await page.getByLabel("Who signs or speaks in it").fill("Sam Signer");
  await page.getByLabel("Captions of a film").fill(captions);
  if (file) await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Add it" }).click();
}

async function addFilm(page: Page) {
  await fillForm(page, null);
  await expect(page.getByRole("alert")).toContainText("Choose a file.");
  await expect(page.getByLabel("Captions of a film")).toHaveValue(/Tell us what you think/);
  await fillForm(page, { name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.from("no film") });
  await expect(page.getByRole("alert")).toContainText("This is no film that browsers can play.");
  const buffer = Buffer.from(await aFilm());
  await fillForm(page, { name: "film.webm", mimeType: "video/webm", buffer });
  await expect(page.getByText("It is added. Look at it, and sign it off.")).toBeVisible();
}

async function signOff(page: Page) {
  await page.getByRole("button", { name: "Sign it off for families" }).click();
  await expect(page.getByText("It is signed off.")).toBeVisible();
}

async function remove(page: Page) {
  await page.getByRole("button", { name: /^Remove it/ }).click();
  await expect(page.getByText("It is removed, with its file.")).toBeVisible();
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the lead adds, signs off and removes a film of a question", async ({ page, continueAs }) => {
    await continueAs("lead inspector");
    await openMedia(page);
    await page.getByRole("row").nth(2).getByRole("link").click();
    await addFilm(page);
    await signOff(page);
    await expect(page.getByText("Families see it", { exact: true })).toBeVisible();
    await remove(page);
  });
});

test("a family watches a film of what it agrees to, without script", async ({
  page,
  continueAs,
  browser,
}) => {
  const family = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const parent = await family.newPage();
  await continueAs("lead inspector");
  await openMedia(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("British Sign Language and sound");
  await expectAccessible(page);
  await page.getByRole("link", { name: "What families agree to" }).click();
  await addFilm(page);
  await expectAccessible(page);
  await signOff(page);
  const { origin } = new URL(page.url());
  const summary = parent.getByText("Watch this in British Sign Language");
  // A server may have looked half a minute ago, and looks again after that.
  const open = async () => {
    await parent.goto(`${origin}/areas/exampleshire/survey/consent`);
    return summary.count();
  };
  await expect.poll(open, { timeout: 45_000, intervals: [2000] }).toBe(1);
  await summary.click();
  const film = parent.locator("video");
  await expect(film).toBeVisible();
  await expectNoSidewaysScroll(parent);
  await page.goto(parent.url());
  await page.getByText("Watch this in British Sign Language").click();
  await expectAccessible(page);
  const source = (await film.getAttribute("src")) ?? "";
  const part = await family.request.get(new URL(source, origin).href, { headers: { Range: "bytes=0-9" } });
  expect(part.status()).toBe(206);
  expect(part.headers()["content-range"]).toMatch(/^bytes 0-9\/\d+$/);
  const track = (await film.locator("track").getAttribute("src")) ?? "";
  const captionsFile = await family.request.get(new URL(track, origin).href);
  expect(await captionsFile.text()).toContain("Tell us what you think.");
  await family.close();
  await openMedia(page);
  await page.getByRole("link", { name: "What families agree to" }).click();
  await remove(page);
  expect((await page.request.get(new URL(source, origin).href)).status()).toBe(404);
});
