import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type Noonday, startDemo, usualNow } from "./noonday.ts";

type Person =
  | "lead inspector"
  | "CQC inspector"
  | "quality assurance"
  | "parent carer forum"
  | "local area officer"
  | "letter recipient";

type WorkerFixtures = { startsAt: string; demoOfFile(file: string): Promise<Noonday> };
type TestFixtures = {
  noonday: Noonday;
  /** Signs in through the demo's page as the person of an area in this role. */
  continueAs(person: Person, area?: string): Promise<void>;
};

/**
 * A test with a demo of its own for its file (`noonday`, at `startsAt`), so that no file finds the clock moved or the
 * answers given by another; its pages fail it when they print an error or throw one. Set another instant for a file
 * with `test.use({ startsAt: "…" })`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  startsAt: [usualNow, { option: true, scope: "worker" }],
  demoOfFile: [
    async ({ startsAt }, use) => {
      let served: { file: string; noonday: Noonday } | undefined;
      await use(async (file) => {
        if (served?.file !== file) {
          await served?.noonday.stop();
          served = { file, noonday: await startDemo({ now: startsAt }) };
        }
        return served.noonday;
      });
      await served?.noonday.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  noonday: [
    async ({ demoOfFile }, use, { file }) => use(await demoOfFile(file)),
    { scope: "test", timeout: 120_000 },
  ],
  baseURL: async ({ noonday }, use) => use(noonday.origin),
  page: async ({ page, javaScriptEnabled }, use) => {
    const errors = failOnErrors(page);
    if (javaScriptEnabled !== false) waitForScript(page);
    await use(page);
    expect(errors, "the page printed or threw errors").toEqual([]);
  },
  continueAs: async ({ page, javaScriptEnabled }, use) => {
    await use(async (person, area = "Exampleshire") => {
      await page.goto("/demo");
      await page
        .getByRole("region", { name: area })
        .getByRole("listitem")
        .filter({ hasText: new RegExp(`^.*${person}[,.]`, "i") })
        .getByRole("button", { name: /^Continue as/ })
        .first()
        .click();
      await page.waitForURL(/\/revisits/);
      if (javaScriptEnabled !== false) await untilAwake(page);
    });
  },
});

export { expect };

/**
 * Makes `goto` wait until React has taken over a page that it takes over at all. A test selects a field's words and
 * replaces them in two steps, and a page that wakes between them would keep both.
 */
function waitForScript(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const response = await goto(address, options);
    if (options?.waitUntil === "commit") return response;
    await untilAwake(page);
    return response;
  };
}

/** Waits until React has taken the page over, where it takes it over at all. */
async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector("script[type=module]") ||
      Object.keys(document.querySelector("main") ?? document).some((key) => key.startsWith("__react")),
  );
}

/** Collects what a page prints as an error or throws; a refused answer (4xx) that a test asks for is no error of the page's. */
export function failOnErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    const refused = /the server responded with a status of 4\d\d/.test(message.text());
    // A test that kills the server or cuts the signal asks for what a page then cannot reach.
    const cut = /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|INTERNET_DISCONNECTED)/.test(
      message.text(),
    );
    if (message.type() === "error" && !refused && !cut) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with axe's own words where the page (or what of it is `within`) breaks WCAG 2.2 AA or axe's good practice. */
export async function expectAccessible(page: Page, within = "html"): Promise<void> {
  // There are no frames, so that axe need not open a page of its own to gather what it finds in them.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .include(within)
    .withTags(standards);
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html.slice(0, 200)),
  }));
  expect(told, `axe at ${page.url()}`).toEqual([]);
}

/** Fails where the page scrolls sideways at its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [scroll, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(shown ?? 0);
}
