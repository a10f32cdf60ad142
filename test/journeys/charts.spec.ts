import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function homeOf(page: Page, area: string): Promise<string> {
  const href = await page.getByRole("link", { name: area }).first().getAttribute("href");
  return new URL(href ?? "", page.url()).pathname;
}

/** axe, and no sideways scroll on a phone and at 400% zoom. */
async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 780 });
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("the first screen of a focus area holds every bar, young people's faces and the five largest themes", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const home = await homeOf(page, "Middlefold");
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${home}/collation`);
  const areas = await page
    .getByRole("heading", { level: 2, name: /^\d\. / })
    .getByRole("link")
    .all();
  const addresses = await Promise.all(areas.map((link) => link.getAttribute("href")));
  for (const [place, address] of addresses.entries()) {
    await page.goto(address ?? "");
    const bars = page.locator("figure.answer-bar");
    for (const bar of await bars.all()) await expect(bar).toBeInViewport({ ratio: 1 });
    expect(await bars.count()).toBeGreaterThanOrEqual(3);
    await expect(
      page.getByRole("region", { name: "Faces in discussions" }).getByRole("figure"),
    ).toBeInViewport({ ratio: 1 });
    const themes = await page.locator(".theme-rows > .theme-rows-list > li").all();
    if (place === 0) expect(themes).toHaveLength(5);
    for (const theme of themes) await expect(theme).toBeInViewport({ ratio: 1 });
  }

  await test.step("a mark is reached by Tab, says what it is, and Escape puts that away", async () => {
    await page.goto(addresses[0] ?? "");
    const mark = page.getByRole("img", { name: "Worse: 43 of 94, 46% (36% to 56%)" });
    await page.getByRole("link", { name: "Has the help to stay in school got better or worse?" }).focus();
    await page.keyboard.press("Tab");
    await expect(mark).toBeFocused();
    const words = mark.getByText("Worse: 43 of 94", { exact: false });
    await expect(words).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(words).toBeHidden();
  });
});

test("charts have one scale and an axis, and each mark says its figure with base and interval", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await page.goto(`${await homeOf(page, "Middlefold")}/collation/charts`);
  const map = page.getByRole("group", { name: /^What parents and young people feel about each focus area/ });
  await expect(map).toContainText("good (+100)");
  const point = map.getByRole("img", { name: /^Staying in school\. Parents: −27, .*of 22 faces$/ });
  await point.focus();
  await expect(point.getByText("Staying in school. Parents")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(point.getByText("Staying in school. Parents")).toBeHidden();
  const changes = page.getByRole("group", { name: /^Worse or better/ });
  await expect(changes.getByRole("img", { name: "Worse: 43 of 94, 46% (36% to 56%)" })).toBeVisible();
  await expect(changes.getByRole("img", { name: "Balance −29 (−43 to −13) of 94" })).toBeVisible();
  await expect(changes).toContainText("+100%");
  await expectReadable(page);
});

test("the findings board has the themes beside the figures", async ({ page, continueAs }) => {
  await continueAs("CQC inspector", "Middlefold");
  await page.goto(`${await homeOf(page, "Middlefold")}/findings`);
  await page
    .getByRole("link", { name: /Staying in school/ })
    .first()
    .click();
  const themes = page.getByRole("region", { name: "Themes", exact: true });
  await expect(
    themes.getByRole("link", { name: "Young people: 13%, 2 of 15 texts (4% to 38%)" }).first(),
  ).toBeVisible();
  await themes.getByText("1 more theme").click();
  await expect(themes.getByRole("link", { name: "Fined for being ill" })).toBeVisible();
  await expectReadable(page);
});
