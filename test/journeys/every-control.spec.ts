import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import { goOn, survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true, javaScriptEnabled: false });

const written = [
  "First line.\nSecond line.\n\nAfter an empty one.   Three spaces, a\ttab.\n\n- a list\n- of two",
  "A family 👩‍👧‍👦, a hand 🤝🏽, a flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿, an é made of two: é, and ﬁ.",
  "میرے بیٹے نے دو سال (two years) انتظار کیا۔\nكل شيء أسوأ — עברית.",
  `"Double", 'single', “curly”, <b>not bold</b> & &amp; \\back\\ \`tick\` \${x} {{y}} %20+%41 =1+1 ; -- /* */`,
  `${"Two years of waiting, and nobody rang. ".repeat(255)}The end.`,
];

type AnsweredControl = { control: string; keys: string[]; visibleText: string[] };

/** Answers one question in its own way, so that no two questions of a kind have the same answer. */
async function answer(field: Locator, turn: number): Promise<AnsweredControl> {
  const area = field.locator("textarea");
  if ((await area.count()) > 0) {
    const limit = Number(await area.getAttribute("data-limit"));
    const words = (written[turn % written.length] ?? "").slice(0, limit);
    await area.fill(words);
    return { control: (await area.getAttribute("name")) ?? "", keys: [], visibleText: [words] };
  }
  const inputs = await field.locator("input").all();
  const several = (await inputs[0]?.getAttribute("type")) === "checkbox";
  const picked = several ? [turn % 2, 2 + (turn % 2)] : [turn % inputs.length];
  const answered: AnsweredControl = {
    control: (await inputs[0]?.getAttribute("name")) ?? "",
    keys: [],
    visibleText: [],
  };
  for (const place of picked) {
    const input = inputs[place];
    if (!input) continue;
    await input.check();
    answered.keys.push((await input.getAttribute("value")) ?? "");
    const words = field.locator("label.choice").nth(place).locator(".choice-words");
    answered.visibleText.push(
      ((await words.evaluate((element) => element.firstChild?.textContent)) ?? "").trim(),
    );
  }
  return answered;
}

async function answerAll(page: Page, turn: number): Promise<AnsweredControl[]> {
  const all: AnsweredControl[] = [];
  for (const field of await page
    .locator("form#step .field")
    .filter({ visible: true, hasNot: page.locator('[name^="same-"]') })
    .all()) {
    all.push(await answer(field, turn + all.length));
  }
  return all;
}

test("without script, what is stored is what was typed, for every kind of control", async ({
  page,
  noonday,
}) => {
  await page.goto(`${survey}/consent`);
  for (const box of await page.locator("main input[type=checkbox]").all()) await box.check();
  await page.locator("input[name=sharedDevice][value=yes]").check();
  await goOn(page);

  const about = await answerAll(page, 0);
  expect(about.length).toBe(3);
  await goOn(page);
  const answers: AnsweredControl[] = [];
  const kinds = new Set<string>();
  while (/focus|background/.test(page.url())) {
    const said = await answerAll(page, answers.length);
    for (const { keys } of said) kinds.add(keys.length === 0 ? "words" : `${keys.length} chosen`);
    (page.url().includes("/background/") ? about : answers).push(...said);
    await goOn(page);
  }
  expect([...kinds].sort()).toEqual(["1 chosen", "2 chosen", "words"]);
  expect(answers.filter(({ keys }) => keys.length === 0).length).toBeGreaterThanOrEqual(written.length);

  await page.waitForURL(/check$/);
  for (const { control, visibleText } of [...answers, ...about]) {
    const value = page.locator(`[id="${control}"] .summary-list-value`);
    const text = await value.evaluate((element) => element.textContent);
    for (const words of visibleText) expect(text, control).toContain(words);
  }
  const agreed = page.locator("details", { hasText: "What you agreed to" });
  await agreed.locator("summary").click();
  await expect(agreed.getByText("Yes", { exact: true })).toHaveCount(4);

  await goOn(page, "Send my answers");
  await page.waitForURL(/receipt$/);
  const database = openDatabase(join(noonday.dataDir, "noonday.sqlite"), { readOnly: true });
  try {
    const response = await database.queries
      .selectFrom("responses")
      .selectAll()
      .where("receiptHash", "is not", null)
      .orderBy("receivedAt", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    const stored = await database.queries
      .selectFrom("answers")
      .selectAll()
      .where("responseId", "=", response.id)
      .execute();
    const storedFor = (control: string) =>
      stored.filter(
        ({ questionVersionId: id, child }) => control === `q-${id}${child === 1 ? "" : `-child-${child}`}`,
      );
    for (const { control, keys, visibleText } of answers) {
      const rows = storedFor(control);
      if (keys.length > 0) expect(rows.map(({ choice }) => choice).sort()).toEqual([...keys].sort());
      else expect(rows.map(({ words }) => words)).toEqual(visibleText);
    }
    expect(stored.length).toBe(answers.flatMap(({ keys }) => (keys.length > 0 ? keys : ["words"])).length);
    const groups = await database.queries
      .selectFrom("responseGroups")
      .selectAll()
      .where("responseId", "=", response.id)
      .execute();
    const said = about.flatMap(({ control, keys }) =>
      keys.map((key) => `${control.replace("-child-1", "")}: ${key}`),
    );
    expect(groups.map(({ name, value }) => `${name}: ${value}`).sort()).toEqual(said.sort());
    expect(response.quoteWithoutName).toBe(true);
  } finally {
    await database.close();
  }
});
