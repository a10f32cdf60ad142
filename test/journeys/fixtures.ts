import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { type Noonday, startDemo, usualNow } from "./noonday.ts";

type Person =
  | "lead inspector"
  | "CQC inspector"
  | "quality assurance"
  | "parent carer forum"
  | "local area officer"
  | "letter recipient"
  | "young people’s group";

type WorkerFixtures = { startsAt: string; demoFor(key: string): Promise<Noonday> };
type TestFixtures = {
  /** Whether the file only looks, and answers the survey: such files share one demo. */
  onlyAnswers: boolean;
  noonday: Noonday;
  /** Signs in through the demo's page as the person of an area in this role. */
  continueAs(person: Person, area?: string): Promise<void>;
};

/**
 * A test with a demo of its own for its file (`noonday`, at `startsAt`), so that no file finds the clock moved or what
 * another wrote; its pages fail it when they print an error or throw one. Set another instant for a file with
 * `test.use({ startsAt: "…" })`. Files that only answer share a demo, which takes seconds to start: `test.use({ onlyAnswers: true })`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  startsAt: [usualNow, { option: true, scope: "worker" }],
  onlyAnswers: [false, { option: true }],
  demoFor: [
    async ({ startsAt }, use) => {
      const served = new Map<string, Noonday>();
      await use(async (key) => {
        for (const [other, noonday] of served) {
          if (other === key || other === "answers") continue;
          await noonday.stop();
          served.delete(other);
        }
        const noonday = served.get(key) ?? (await startDemo({ now: startsAt }));
        served.set(key, noonday);
        return noonday;
      });
      for (const noonday of served.values()) await noonday.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  noonday: [
    async ({ demoFor, onlyAnswers }, use, { file }) => use(await demoFor(onlyAnswers ? "answers" : file)),
    { scope: "test", timeout: 300_000 },
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

export { expectAccessible } from "./accessible.ts";
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
export async function untilAwake(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector("script[type=module]") ||
      Object.keys(document.querySelector("main") ?? document).some((key) => key.startsWith("__react")),
  );
}

/** Presses what sends a form, and waits for the answer: whoever leaves sooner may take the press back. */
export async function send(page: Page, button: Locator): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-before", ""));
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  if ((await answered).request().isNavigationRequest())
    await page.locator("html:not([data-before])").waitFor();
  await page.waitForLoadState();
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
    // Remix prints that what it was reading for a page is no longer wanted, when somebody goes on before it has all arrived.
    const left = message.text().startsWith("AbortError: signal is aborted without reason");
    if (message.type() === "error" && !refused && !cut && !left) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** Fails where the page scrolls sideways at its width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [scroll, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(scroll, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(shown ?? 0);
}
