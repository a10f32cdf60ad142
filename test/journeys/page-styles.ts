import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

const [bundleFile = "none"] = readdirSync("public/build").filter((file) =>
  /^css-bundle-\w+\.css$/.test(file),
);

/**
 * Fails where the stylesheet of all pages has a rule for something on this page that the page's own stylesheet lacks. A rule
 * for a state, such as hovering, counts whatever the state is.
 */
export async function expectPageStyles(page: Page): Promise<void> {
  const allStyles = readFileSync(`public/build/${bundleFile}`, "utf8");
  const missing = await page.evaluate((text) => {
    const states =
      /::?(?:before|after|marker|placeholder|backdrop|selection|-[\w-]+|hover|focus|focus-visible|focus-within|active|visited|target|checked|disabled|enabled|user-invalid)(?![\w-])(?:\([^)]*\))?/g;
    const rulesOf = (rules: CSSRuleList, around = ""): [key: string, selector: string | null][] =>
      [...rules].flatMap((rule): [string, string | null][] => {
        if (rule instanceof CSSStyleRule) return [[around + rule.cssText, rule.selectorText]];
        if (!(rule instanceof CSSGroupingRule)) return [[around + rule.cssText, null]];
        return rulesOf(rule.cssRules, `${around}${rule.cssText.split("{")[0]}{`);
      });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const own = new Set(
      [...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules)).map(([key]) => key),
    );
    const applies = (selector: string | null) =>
      selector === null || document.querySelector(selector.replace(states, ":is(*)")) !== null;
    const applied = rulesOf(sheet.cssRules).filter(([, selector]) => applies(selector));
    // The steps of an animation are for the page where one of its rules names it.
    const isUnnamed = (key: string) => {
      const name = /@keyframes ([\w-]+)/.exec(key)?.[1];
      return (
        name !== undefined && !applied.some(([rule]) => !rule.includes("@keyframes") && rule.includes(name))
      );
    };
    return applied
      .filter(
        ([key]) => !own.has(key) && !isUnnamed(key) && !/^@page [a-z]/.test(key.replace(/^.*\{(?=@)/, "")),
      )
      .map(([key]) => key);
  }, allStyles);
  expect(missing, `styles of ${page.url()} that its stylesheet lacks`).toEqual([]);
}
