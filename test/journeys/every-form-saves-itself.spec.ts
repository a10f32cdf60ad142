import type { Page } from "@playwright/test";
import { addresses } from "#app/routes.ts";
import { isWorkPage } from "#app/work-pages.ts";
import { expect, test } from "./fixtures.ts";

test.describe.configure({ timeout: 600_000 });

const maxFormsOnPage = 3;

const pages = addresses
  .filter(([path]) => isWorkPage({ pathname: path }))
  .map(([path, name]) => ({
    name,
    values: path.split(":").length,
    matcher: new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`),
  }))
  .sort((one, other) => one.values - other.values);

/** The pages that links lead to from one, each kind once. */
async function* pagesFrom(page: Page, start: string): AsyncGenerator<{ path: string; name: string }> {
  const paths = [start];
  const seen = new Set<string>();
  for (const path of paths) {
    const name = pages.find(({ matcher }) => matcher.test(path.split("?", 1)[0] ?? ""))?.name;
    if (name === undefined || seen.has(name) || /file$|calendar$|\/export$/.test(name)) continue;
    seen.add(name);
    await page.goto(path);
    yield { path, name };
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    paths.push(...links.map((link) => link.split("#", 1)[0] ?? ""));
  }
}

/** The first place to write in of the first forms of the page, with what stands in each; written into, where words are given. */
function firstTexts(page: Page, words: string | null): Promise<string[]> {
  return page.evaluate(
    ([typed, max]) => {
      const places = [...document.querySelectorAll<HTMLFormElement>("form[method=post]")].flatMap((form) => {
        const place = [...form.elements].find(
          (element): element is HTMLInputElement | HTMLTextAreaElement =>
            (element instanceof HTMLTextAreaElement ||
              (element instanceof HTMLInputElement && element.type === "text")) &&
            element.name !== "" &&
            !element.matches(":disabled, [inputmode], [readonly]"),
        );
        return place ? [place] : [];
      });
      return places.slice(0, max).map((place, index) => {
        if (typed === null) return place.value;
        place.value = `${typed} ${index}`;
        place.dispatchEvent(new Event("input", { bubbles: true }));
        return place.value;
      });
    },
    [words, maxFormsOnPage] as const,
  );
}

for (const person of ["lead inspector", "local area officer", "parent carer forum"] as const) {
  test(`what a ${person} writes into any form is back in it after the page was left`, async ({
    page,
    continueAs,
  }) => {
    await continueAs(person);
    let saves = 0;
    page.on("response", (response) => {
      if (response.url().endsWith("/autosaves") && response.status() === 204) saves += 1;
    });
    const found: string[] = [];
    for await (const { path, name } of pagesFrom(page, new URL(page.url()).pathname)) {
      saves = 0;
      // Other words on each page: those that are kept already, from another way to the same page, are not saved again.
      const typed = await firstTexts(page, `Typed on ${name}, and not sent`);
      if (typed.length === 0) continue;
      await expect.poll(() => saves, `saves of ${name}`).toBe(typed.length);
      await page.goto(path);
      await expect.poll(() => firstTexts(page, null), `what is back on ${name}`).toEqual(typed);
      found.push(name);
    }
    expect(found.length).toBeGreaterThan(person === "lead inspector" ? 25 : 2);
  });
}
