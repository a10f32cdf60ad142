import type { Page } from "@playwright/test";

/** Signs a language off, all of it as it stands, and switches it on. `address`: of its page. */
export async function switchOn(page: Page, address: string, name = "Nadia Example"): Promise<void> {
  const opened = await page.request.get(address);
  const [, words = ""] = /name="words" value="([0-9a-f]+)"/.exec(await opened.text()) ?? [];
  const { origin } = new URL(opened.url());
  const date = { "date-day": "2", "date-month": "11", "date-year": "2026" };
  for (const [path, form] of [
    [address, { words, name, ...date }],
    [`${address}/switch`, { on: "yes" }],
  ] as const) {
    const answer = await page.request.post(path, {
      form: { ...form },
      headers: { Origin: origin },
      maxRedirects: 0,
    });
    if (answer.status() !== 302) throw new Error(`${path} answered ${answer.status()}`);
  }
}
