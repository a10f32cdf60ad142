import type { Page } from "@playwright/test";

/** Letters that only words of the pseudo language have (`app/messages/pseudo.ts`), and its brackets. */
const disguised = /[ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļḾḿÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž]|\[!!|!!\]/;

/**
 * What a page in the pseudo language says in words that are no message, and what of it is cut off or sticks out at its
 * width. Not counted: what an area or inspectors wrote, which is marked as English; names and codes, marked as not to be
 * translated; what a family itself wrote, whose direction is its own; addresses; text that is hidden but for screen readers is only read, not measured.
 */
export async function findUntranslated(page: Page): Promise<string[]> {
  return page.evaluate((pattern) => {
    const isDisguised = new RegExp(pattern);
    const isAddress = /^(\S+@\S+|[\w-]+(\.[\w-]+)+(\/\S*)?)$/;
    const found: string[] = [];
    const judge = (text: string, where: string) => {
      if (/\p{L}{2}/u.test(text) && !isDisguised.test(text) && !isAddress.test(text.trim())) {
        found.push(`${where}: ${text.trim()}`);
      }
    };
    judge(document.title, "title");
    const theirs =
      '[lang="en"], [translate="no"], [data-receipt], [aria-hidden="true"], [dir="auto"], textarea, script, style';
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (element.closest(theirs) || element.closest("#script-words")) continue;
      for (const name of ["aria-label", "alt", "title", "placeholder"]) {
        judge(element.getAttribute(name) ?? "", name);
      }
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const own = texts.map(({ textContent }) => textContent ?? "");
      if (own.every((text) => text.trim() === "")) continue;
      for (const text of own) judge(text, element.tagName.toLowerCase());
      if (element.closest("svg, .visually-hidden, .skip-link, [hidden], details:not([open])")) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const isCut =
        getComputedStyle(element).overflow !== "visible" && element.scrollWidth > element.clientWidth + 1;
      if (isCut || left < -1 || right > document.documentElement.clientWidth + 1) {
        found.push(`no room: ${element.textContent?.trim().slice(0, 80)}`);
      }
    }
    return found;
  }, disguised.source);
}
