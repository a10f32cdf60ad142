import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { RunOptions } from "axe-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Axe = typeof import("axe-core");

/**
 * What breaks axe's rules in the page, or in what of it is `within`, in axe's own words. axe stays in a page that it was
 * read into; to read it in takes as long as to look at a small page, and to name places by selectors nearly as long as to find them.
 * It looks once the page is whole and its colours rest: a page half read has no heading yet, and a button between two colours none.
 */
export async function findBroken(page: Page, runOnly: string[], within = "html"): Promise<object[]> {
  await page.waitForLoadState();
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const options: RunOptions = { runOnly, resultTypes: ["violations"], selectors: false, iframes: false };
  return page.evaluate(
    async ([selector, chosen]) => {
      const { axe } = window as unknown as { axe: Axe };
      const passing = document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const { violations } = await axe.run(selector, chosen);
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ html }) => html.slice(0, 200)),
      }));
    },
    [within, options] as const,
  );
}

/** Fails with axe's own words where the page (or what of it is `within`) breaks WCAG 2.2 AA or axe's good practice. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await findBroken(page, standards, within), `axe at ${page.url()}`).toEqual([]);
}
