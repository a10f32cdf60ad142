import type { Page } from "@playwright/test";
import { survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true, javaScriptEnabled: false });

/** Each choice, by the group that it stands in and what the page's frame says of it; the usual is not said. */
const choices: [group: string, choice: string, attribute: string, value: string | null][] = [
  ["Size of the words", "Large", "data-text-size", "large"],
  ["Size of the words", "Larger", "data-text-size", "larger"],
  ["Size of the words", "Largest", "data-text-size", "largest"],
  ["Size of the words", "Usual", "data-text-size", null],
  ["Space between letters and lines", "Wide", "data-spacing", "wide"],
  ["Shape of the letters", "Plain and wide", "data-font", "plain"],
  ["Shape of the letters", "As in a book", "data-font", "serif"],
  ["Colours", "Dark on light", "data-colours", "light"],
  ["Colours", "Light on dark", "data-colours", "dark"],
  ["Colours", "Black on cream", "data-colours", "cream"],
  ["Colours", "Yellow on black", "data-colours", "yellow-on-black"],
  ["Movement on the page", "Keep everything still", "data-motion", "still"],
];

const looks = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector("main li") ?? document.body;
    const style = getComputedStyle(paragraph);
    const button = getComputedStyle(document.querySelector("main button") ?? document.body);
    return {
      "data-text-size": style.fontSize,
      "data-spacing": [style.letterSpacing, style.lineHeight].join(),
      "data-font": style.fontFamily,
      "data-colours": [getComputedStyle(document.documentElement).backgroundColor, style.color].join(),
      "data-motion": [button.transitionDuration, button.animationDuration].join(),
    };
  });

test("each way of showing is in the first answer of the next page and of a new visit, without script", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await page.goto(survey);
  const usual = await looks(page);
  const seen = new Map<string, Set<string>>();
  let first = "";
  for (const [group, choice, attribute, value] of choices) {
    await page.goto(`${survey.replace("/survey", "/show")}?from=${encodeURIComponent(survey)}`);
    await page.getByRole("radiogroup", { name: group }).getByLabel(choice, { exact: true }).check();
    const answer = page.waitForResponse((response) => new URL(response.url()).pathname === survey);
    await page.getByRole("button", { name: "Show it like this" }).click();
    first = await (await answer).text();
    const [html = ""] = /<html[^>]*>/.exec(first) ?? [];
    if (value === null) expect(html).not.toContain(attribute);
    else expect(html).toContain(`${attribute}="${value}"`);
    const now = (await looks(page))[attribute as keyof typeof usual];
    if (value === null) expect(now).toBe(usual[attribute as keyof typeof usual]);
    else seen.set(attribute, (seen.get(attribute) ?? new Set()).add(now));
  }
  // Each differs from the usual and from the others, but for what a device may already be: light, without motion.
  for (const [attribute, distinct] of seen) {
    if (attribute === "data-motion") continue;
    const count = choices.filter(([, , own, value]) => own === attribute && value !== null).length;
    expect(distinct.size, attribute).toBe(count);
    if (attribute !== "data-colours")
      expect([...distinct]).not.toContain(usual[attribute as keyof typeof usual]);
  }

  const visit = await browser.newContext({ baseURL, storageState: await context.storageState() });
  const again = await visit.newPage();
  const answer = await again.goto(`${survey}/consent`);
  const [html = ""] = /<html[^>]*>/.exec((await answer?.text()) ?? "") ?? [];
  for (const said of [
    'data-spacing="wide"',
    'data-font="serif"',
    'data-colours="yellow-on-black"',
    'data-motion="still"',
  ]) {
    expect(html).toContain(said);
  }
  await again.goto("/accessibility");
  await expect(again.locator("html")).toHaveAttribute("data-colours", "yellow-on-black");
  await visit.close();
});
