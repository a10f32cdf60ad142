import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { buildSync } from "esbuild";
import { goOn, survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true });

const transcript = join(import.meta.dirname, "survey.transcript.txt");

/** A screen reader that runs in the page, as one script. */
function readerScript(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { virtual } from ${JSON.stringify(resolve("node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"))}`,
      resolveDir: ".",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "screenReader",
    logLevel: "error",
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.screenReader = screenReader;`;
}

type Reader = {
  start(options: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
};

/** All that it says of the page's main part from top to bottom, a line each. */
async function read(page: Page, script: string): Promise<string[]> {
  await page.evaluate(script);
  const announcements = await page.evaluate(async () => {
    const { virtual } = (globalThis as unknown as { screenReader: { virtual: Reader } }).screenReader;
    const main = document.querySelector("main");
    if (!main) return [];
    await virtual.start({ container: main });
    for (let step = 0; step < 500; step += 1) {
      await virtual.next();
      if (/^end of main/.test(await virtual.lastSpokenPhrase())) break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  });
  return [`== ${await page.title()}`, ...announcements.filter(isNews).map(steady), ""];
}

/** Left out, to be read by people: where paragraphs and entries of lists end, and a choice's words said twice. */
function isNews(line: string, place: number, all: string[]): boolean {
  if (/^(?:end of )?(?:paragraph|strong)$|^end of listitem|^end, /.test(line)) return false;
  const before = all[place - 1] ?? "";
  return !/^(?:radio|checkbox|radiogroup|group), /.test(before) || !before.includes(`, ${line}`);
}

/** Without what is another on each run: codes and the minute of arriving. */
function steady(line: string): string {
  return line
    .replace(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3,}$/, "[a code]")
    .replace(/^[0-9A-HJKMNP-TV-Z]{4}-?$/, "[four of a code's letters]")
    .replace(/^listitem, level 1, position (\d+), set size (\d+)$/, "listitem, $1 of $2")
    .replace(/, position (\d+), set size (\d+)$/, ", $1 of $2")
    .replace(/They arrived at [\d.:]+(?:am|pm)?/, "They arrived at [time]");
}

test("a screen reader says the survey as its transcript has it", async ({ page }) => {
  const script = readerScript();
  const lines: string[] = [
    "What a screen reader says of the main part of each page of the survey, from start to receipt, as somebody goes through",
    "who agrees, chooses two answers and writes one. Left out: where paragraphs and entries of lists end. After a change, run the",
    "test with TRANSCRIPT=write and read the difference: would it make sense to somebody who cannot see the page?",
    "",
  ];
  const hear = async () => void lines.push(...(await read(page, script)));
  await page.goto(survey);
  await hear();
  await goOn(page, "Start now");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("alert").waitFor();
  await hear();
  await page.getByLabel("I agree to take part").check();
  await page.getByLabel("I agree that what I say becomes evidence").check();
  await goOn(page);
  await page.getByLabel("Foster carer").check();
  await hear();
  await goOn(page);
  while (/focus|background/.test(page.url())) {
    if (/focus\/1$/.test(page.url())) {
      await page.getByLabel("Worse").first().check();
      await page.locator("textarea").first().fill("Nobody rang.");
    }
    await hear();
    await goOn(page);
  }
  await hear();
  await goOn(page, "Send my answers");
  await page.waitForURL(/receipt$/);
  await hear();

  const said = `${lines.join("\n").trimEnd()}\n`;
  if (process.env.TRANSCRIPT === "write" || !existsSync(transcript)) writeFileSync(transcript, said);
  expect(said).toBe(readFileSync(transcript, "utf8"));
});
