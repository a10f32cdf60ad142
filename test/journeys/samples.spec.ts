import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

/** Posts a form of Noonday's, as the browser of whoever is signed in would. */
async function post(page: Page, path: string, form: Record<string, string>): Promise<void> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, { form, headers: { Origin: origin }, maxRedirects: 0 });
  expect(answer.status(), path).toBeLessThan(400);
}

async function inspectionPath(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  return new URL(href ?? "", page.url()).pathname;
}

/** The texts of the sample that somebody is to read, by the way of its own button. */
async function readAll(
  page: Page,
  inspection: string,
  sample: string,
  themeOf: string | null,
): Promise<number[]> {
  const numbers: number[] = [];
  for (;;) {
    await page.goto(sample);
    const link = page.getByRole("link", { name: "Read what you have not read" });
    if ((await link.count()) === 0) return numbers;
    await page.goto((await link.getAttribute("href")) ?? "");
    const number = /\/reading\/(\d+)/.exec(page.url())?.[1];
    if (number === undefined) return numbers;
    const text = `${inspection}/reading/${number}`;
    if (themeOf !== null && numbers.length === 0) {
      const seen = await page.locator("input[name=seen]").first().getAttribute("value");
      const area = await page.locator("input[name=newThemeIn]").first().getAttribute("value");
      const coding = {
        seen: seen ?? "",
        newThemeIn: area ?? "",
        newTheme: themeOf,
        feeling: "mixed",
        part: "",
      };
      await post(page, text, coding);
    }
    await post(page, `${text}/readings`, { read: "yes" });
    numbers.push(Number(number));
  }
}

test("a sample waits for the other, hides what each codes, and then shows both beside the words to settle", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const inspection = await inspectionPath(page);
  await page.goto(`${inspection}/samples`);
  await page.getByLabel("How many texts").fill("5");
  await page.getByRole("button", { name: "Draw it" }).click();
  await expect(page.getByText(/^It waits for .* to agree/)).toBeVisible();
  const sample = new URL(page.url()).pathname;

  await continueAs("CQC inspector", "Middlefold");
  await page.goto(`${inspection}/samples`);
  await expect(page.getByText("1 sample waits for you")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Waits for you to agree" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(sample);
  await page.getByRole("button", { name: "Agree to read it" }).click();
  const numbers = await readAll(page, inspection, sample, "Queues");
  expect(numbers).toHaveLength(5);
  await page.goto(sample);
  await expect(page.getByRole("heading", { name: "Text by text" })).toHaveCount(0);

  await continueAs("lead inspector", "Middlefold");
  await page.goto(`${inspection}/samples`);
  await expect(page.getByRole("cell", { name: "5 texts left for you to read" })).toBeVisible();
  await readAll(page, inspection, sample, null);
  await page.goto(sample);
  const table = page.getByRole("table", { name: /What each put it under/ });
  await expect(table.getByRole("row")).toHaveCount(6);
  const first = table.getByRole("row").nth(1);
  await expect(first).toContainText(`Text ${numbers[0]}`);
  await expect(first).toContainText("Queues alone");
  const choice = first.getByRole("button", { name: /Queues/ });
  await expect(choice).toBeVisible();
  await expectAccessible(page);
  await choice.press("Enter");
  await page.getByRole("option", { name: "It is not under it" }).press("Enter");
  await expect(first.getByRole("status").filter({ hasText: "Settled: it is not under it." })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(first).toContainText(/Settled by /);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("differences are settled by a form", async ({ page, continueAs }) => {
    await continueAs("CQC inspector", "Middlefold");
    const inspection = await inspectionPath(page);
    await page.goto(`${inspection}/samples`);
    await page.getByRole("link", { name: /^5 texts, / }).click();
    const select = page.getByRole("combobox", { name: "Queues" });
    await expect(select).toHaveValue("not-under");
    await select.selectOption("It is under it");
    await page.getByRole("button", { name: /^Settle Queues/ }).click();
    await expect(page.getByText("It is settled.")).toBeVisible();
    await expect(select).toHaveValue("under");
  });
});
