import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function homeOf(page: Page, area: string): Promise<string> {
  const href = await page.getByRole("link", { name: area }).first().getAttribute("href");
  return new URL(href ?? "", page.url()).pathname;
}

function numberIn(text: string): number {
  return Number(text.match(/\d+/)?.[0]);
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

const parents = (page: Page) => page.getByRole("heading", { name: /^Parents and carers: \d+ responses?$/ });

async function download(page: Page, link: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Each cell of a CSV that a spreadsheet would take for a formula. */
function formulas(csv: string): string[] {
  return csv
    .replace(/^\uFEFF/, "")
    .split(/\r\n/)
    .flatMap((line) => [...line.matchAll(/(?:^|,)"?([^",]*)/g)].map(([, cell = ""]) => cell))
    .filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell));
}

test("an inspector reads a focus area from all sides, narrows it, and follows a figure to the words behind it", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const home = await homeOf(page, "Middlefold");

  await test.step("the summary of all focus areas", async () => {
    await page.goto(`${home}/collation`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "What was said, focus area by focus area",
    );
    await expect(page.getByRole("heading", { level: 2, name: /^\d\. / })).toHaveCount(4);
    await expect(page.getByText(/^\d+ answers · Balance [+−]?\d+ \(/).first()).toBeVisible();
    const school = page.getByRole("region", { name: "1. Staying in school" });
    await expect(school.getByRole("link", { name: "Excluded, or moved on" })).toBeVisible();
    await expect(school.getByText(/^Contradicting/)).toBeVisible();
    await expectReadable(page);
  });

  await test.step("one focus area: chart, table, words, young people and the meeting", async () => {
    await page.getByRole("link", { name: "1. Staying in school" }).click();
    await expect(parents(page)).toHaveText("Parents and carers: 122 responses");
    const chart = page.locator("figure.chart", {
      hasText: "Has the help to stay in school got better or worse?",
    });
    await expect(chart).toContainText(/\d+ answers · Don’t know: \d+/);
    await expect(chart).toContainText(/Not answered: \d+/);
    await chart.getByText("Show as a table").click();
    await expect(chart.getByRole("row", { name: /^Worse \d+$/ })).toBeVisible();
    await expect(page.getByText("(small)").first()).toBeVisible();
    await expect(page.getByText("Has counts below 5, which a release would hide.").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^In parents’ words: \d+$/ })).toBeVisible();
    const youngPeople = page.getByRole("region", { name: "Young people in discussions", exact: true });
    await expect(youngPeople.getByText(/^\d+ faces$/).first()).toBeVisible();
    await expect(youngPeople.getByRole("link", { name: /^Discussion of / }).first()).toBeVisible();
    const themes = page.getByRole("region", { name: "Themes", exact: true });
    await expect(themes.getByRole("link", { name: "Excluded, or moved on" })).toHaveAttribute(
      "href",
      /\/themes\//,
    );
    await expect(themes.getByRole("listitem").first()).toContainText("3 positive, 9 negative, 1 mixed");
    await expect(
      themes.getByRole("link", { name: "Parents’ survey: 22%, 9 of 41 writers (12% to 37%)" }),
    ).toHaveAttribute("href", /source=survey/);
    const meeting = page.getByRole("region", { name: "Open meeting", exact: true });
    await expect(meeting.getByText(/\d+ (person|people), .* agreed/).first()).toBeVisible();
    await expectReadable(page);
  });

  await test.step("a figure is one click from its words", async () => {
    const chart = page.locator("figure.chart", {
      hasText: "Has the help to stay in school got better or worse?",
    });
    const all = numberIn((await page.getByRole("heading", { name: /^In parents’/ }).textContent()) ?? "");
    await chart.getByRole("link", { name: /^Worse/ }).click();
    await expect(page.getByText("Only those who answered “Worse” to")).toBeVisible();
    const heading = page.getByRole("heading", { name: /^In parents’ words/ });
    await expect(heading).toBeInViewport();
    expect(numberIn((await heading.textContent()) ?? "")).toBeLessThan(all);
    await page.getByRole("link", { name: "Show everybody’s words" }).click();
    await expect(heading).toHaveText(`In parents’ words: ${all}`);
  });

  await test.step("the filter narrows everything of parents', stays on the way, and is cleared", async () => {
    await page.getByText("Filter by what parents said about themselves").click();
    await page.getByLabel("Age", { exact: true }).selectOption({ label: "5 to 10" });
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page.getByText("Only 46 responses, where age is “5 to 10”.")).toBeVisible();
    await expect(parents(page)).toHaveText("Parents and carers: 46 responses");
    await expect(
      page.getByText("Not filtered: young people’s faces and words, their own answers, the open meeting"),
    ).toBeVisible();
    for (const name of ["Faces in discussions", "Themes", "Young people in discussions", "Open meeting"]) {
      await expect(page.getByRole("region", { name, exact: true })).toContainText("Not filtered");
    }
    const bar = page
      .getByRole("figure", { name: "Has the help to stay in school got better or worse?" })
      .first();
    await expect(bar).toContainText(/34 answers · Balance −29 \(.*\) · everybody: balance −29/);
    await expectReadable(page);
    await page.getByRole("link", { name: "Help without a plan →" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Help without a plan");
    await expect(parents(page)).toHaveText("Parents and carers: 46 responses");
    await page.getByRole("link", { name: "← Staying in school" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Staying in school");
    await page.getByRole("link", { name: "Remove from the filter: Age: 5 to 10" }).click();
    await expect(parents(page)).toHaveText("Parents and carers: 122 responses");
  });

  await test.step("who stands apart has their own heading over their words", async () => {
    await page.getByRole("link", { name: /Someone who works with children or families/ }).click();
    await expect(page.getByRole("heading", { name: /^In their words: \d+$/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^In parents’ words/ })).toHaveCount(0);
  });

  await test.step("who was heard, and that somebody looked is recorded", async () => {
    await page.goto(`${home}/responses`);
    await expect(page.getByText("The survey is closed. It ran from")).toBeVisible();
    await expect(page.getByRole("link", { name: "Foster carer (small)" })).toBeVisible();
    await expectReadable(page);
    await page.getByRole("link", { name: "5 to 10" }).click();
    await expect(page.getByText("Only 46 responses")).toBeVisible();
    await page.goto(`${home}/audit`);
    const looked = page.getByRole("row", { name: /Ruth Ellingworth/ });
    await expect(looked.filter({ hasText: "opened the counts of responses" }).first()).toBeVisible();
    await expect(looked.filter({ hasText: "filter: Age “5 to 10”" }).first()).toBeVisible();
    await expectReadable(page);
  });
});

test("groups are compared with their intervals, in sentences and by two things at once", async ({
  page,
  continueAs,
}) => {
  await continueAs("CQC inspector", "Middlefold");
  const home = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  await page.goto(`${home}/collation`);
  await page.getByRole("link", { name: "Compare what groups of families said" }).click();
  await expect(page.getByRole("figure")).toContainText("Share who said");
  await expect(page.getByText(/of everybody else, \d+% \(\d+% to \d+%\)/).first()).toBeVisible();
  await page.getByLabel("And, in a table with it, by").selectOption({ label: "Age" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { name: "By both at once" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 780 });
  await expectNoSidewaysScroll(page);
});

test("what is taken out is safe in a spreadsheet, says what it holds, and hides small numbers", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const home = await homeOf(page, "Middlefold");
  await page.goto(`${home}/releases`);
  await page.getByLabel("What it is for").fill("For the letter");
  await page.getByRole("button", { name: "Make the release" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Release \d+ of counts$/);
  await expect(page.getByRole("region", { name: "What young people showed in discussions" })).toContainText(
    /All faces\s*24/,
  );
  await expect(page.getByRole("region", { name: "The open meeting", exact: true })).toContainText(
    /All notes/,
  );
  await expectReadable(page);

  const counts = await download(page, "Download as CSV");
  expect(counts.name).toMatch(/^middlefold-counts-\d+-.*\.csv$/);
  expect(formulas(counts.text)).toEqual([]);
  const columns =
    counts.text
      .replace(/^\uFEFF/, "")
      .split("\r\n")[0]
      ?.split(",") ?? [];
  const figures = counts.text
    .split("\r\n")
    .slice(1)
    .flatMap(
      (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)][columns.indexOf("count")]?.[1] ?? [],
    );
  expect(figures).toContain("c");
  expect(figures.filter((figure) => /^[1-4]$/.test(figure))).toEqual([]);

  await page.goto(`${home}/collation`);
  const words = await download(page, "Words, for inspectors only (CSV)");
  expect(words.name).toMatch(/words.*\.csv$/);
  expect(words.text.charCodeAt(0)).toBe(0xfeff);
  expect(words.text).toContain("They fined me £160");
  expect(formulas(words.text)).toEqual([]);
  const readme = await page.request.get(`${home}/take-out/readme.txt`);
  const said = await readme.text();
  for (const column of columns.slice(0, columns.indexOf("counted") + 1))
    expect(said).toContain(`${column}: `);
  expect((await page.request.get(`${home}/take-out/counts.csv`)).status()).toBe(200);

  await page.goto(`${home}/audit`);
  for (const done of [
    "downloaded families’ words",
    "downloaded a release of counts",
    "made a release of counts",
  ]) {
    await expect(page.getByRole("row", { name: new RegExp(done, "i") }).first()).toBeVisible();
  }
});

test("quality assurance reads and records nothing; a forum and an officer find nothing there", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("quality assurance", "Middlefold");
  const home = await homeOf(page, "Middlefold");
  await page.goto(`${home}/collation`);
  await page.getByRole("link", { name: "3. Mental health" }).click();
  await expect(parents(page)).toBeVisible();
  const focusArea = new URL(page.url()).pathname;
  await page.goto(`${home}/releases`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Released counts");
  await expect(page.getByRole("button", { name: "Make the release" })).toHaveCount(0);
  for (const person of ["parent carer forum", "local area officer"] as const) {
    await continueAs(person, "Middlefold");
    const addresses = ["collation", "take-out/words.csv", "responses", "audit"].map(
      (path) => `${home}/${path}`,
    );
    for (const address of [focusArea, ...addresses]) {
      const answer = await page.request.get(address);
      expect([403, 404], `${person} at ${address}`).toContain(answer.status());
      expect(await answer.text()).not.toContain("They fined me");
    }
    await expect(page.getByRole("link", { name: "Collation" })).toHaveCount(0);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a focus area is read, narrowed, and a figure leads to its words", async ({ page, continueAs }) => {
    test.slow();
    await continueAs("CQC inspector", "Middlefold");
    const home = await homeOf(page, "Middlefold");
    await page.goto(`${home}/collation`);
    await page.getByRole("link", { name: "3. Mental health" }).click();
    await expect(parents(page)).toHaveText("Parents and carers: 122 responses");
    await page.getByText("Filter by what parents said about themselves").click();
    await page.getByLabel("Plan or support").selectOption({ label: "An education, health and care plan" });
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(parents(page)).toHaveText("Parents and carers: 58 responses");
    await page
      .getByRole("link", { name: /^Worse/ })
      .first()
      .click();
    await expect(page.getByText("Only those who answered “Worse” to")).toBeVisible();
    await expect(page.getByText("Only 58 responses")).toBeVisible();
    await page.getByRole("link", { name: "Show everybody", exact: true }).click();
    await expect(parents(page)).toHaveText("Parents and carers: 122 responses");
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
  });
});
