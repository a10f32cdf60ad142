import { brotliCompressSync } from "node:zlib";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { gradeOf, listWords } from "../readability.ts";
import { launch } from "./record-journey.ts";
import { say } from "./say.ts";

type Walk = {
  name: string;
  easyRead?: boolean;
  /** How many children the family speaks for; each question of one choice is answered. */
  children: number;
};

const walks: Walk[] = [
  { name: "standard", children: 1 },
  { name: "Easy Read", easyRead: true, children: 1 },
  { name: "a parent of four", children: 4 },
];

const phone = { viewport: { width: 360, height: 740 }, locale: "en-GB", javaScriptEnabled: false };

/**
 * What the survey asks of a family besides its answers: pages, taps, words, phone screens, and how hard our own words are. Each
 * is a fact of the pages, whatever the machine: a family answers every question of one choice, without script.
 */
export async function measureBurden(origin: string, area: string): Promise<void> {
  await weighFirstPage(origin, area);
  const browser = await chromium.launch(launch);
  try {
    for (const walk of walks) {
      const context = await browser.newContext(phone);
      if (walk.easyRead) await turnOnEasyRead(context, origin, area);
      say(await measureWalk(await context.newPage(), `${origin}/areas/${area}/survey`, walk));
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

/** The first page with its styles and its script, compressed by brotli. */
async function weighFirstPage(origin: string, area: string): Promise<void> {
  const html = await (await fetch(`${origin}/areas/${area}/survey`)).text();
  const files = [...html.matchAll(/(?:rel="stylesheet" href|script src)="([^"]+)"/g)].map(([, path]) => path);
  const texts = await Promise.all(files.map(async (path) => (await fetch(origin + path)).text()));
  const bytes = [html, ...texts].map((text) => brotliCompressSync(text).length);
  say({
    measured: "first page, brotli",
    files: bytes.length,
    bytes: bytes.reduce((sum, one) => sum + one, 0),
  });
}

async function turnOnEasyRead(context: BrowserContext, origin: string, area: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/areas/${area}`);
  await page.locator(".family-tools-menu > summary").click();
  await page.locator("button[name=easyRead]").click();
  await page.close();
}

type PageFacts = { screens: number; words: number; sentences: string[] };

async function measureWalk(
  page: Page,
  survey: string,
  { name, children }: Walk,
): Promise<Record<string, unknown>> {
  let [pages, taps, screens, wordsBefore] = [0, 0, 0, 0];
  let wordsOfFirst: number | null = null;
  const grades: Record<string, number> = {};
  await page.goto(survey);
  for (; pages < 90; ) {
    const facts = await lookAt(page);
    const path = new URL(page.url()).pathname.slice(new URL(survey).pathname.length) || "/";
    pages += 1;
    screens += facts.screens;
    if (!/focus/.test(path) && wordsOfFirst === null) wordsBefore += facts.words;
    else wordsOfFirst ??= wordsBefore;
    const kind = path.replace(/\/\d+$/, "");
    grades[kind] = Math.max(grades[kind] ?? -9, gradeOf(facts.sentences));
    if ((await page.locator("[data-receipt]").count()) > 0) break;
    taps += await answer(page, children);
    await page.locator("main form .button:not(.button--quiet)").last().click();
    taps += 1;
  }
  return {
    ...{ measured: "burden", way: name, pages, taps, screens: Math.round(screens * 10) / 10 },
    ...{ wordsBeforeHelp: wordsOfFirst, grades },
  };
}

/** Chooses the first answer to each question of one choice, and what has to be agreed to. Returns how many taps it took. */
async function answer(page: Page, children: number): Promise<number> {
  let taps = 0;
  for (const name of ["takePart", "becomeEvidence"]) {
    const box = page.locator(`main input[name=${name}]`);
    if ((await box.count()) > 0) taps += await tap(box);
  }
  const names = await page
    .locator("main input[type=radio]")
    .evaluateAll((radios) => [...new Set(radios.map((radio) => (radio as HTMLInputElement).name))]);
  for (const name of names.filter((one) => one !== "sharedDevice")) {
    const value = name === "children" ? `[value="${children}"]` : "";
    taps += await tap(page.locator(`main input[name="${name}"]${value}`).first());
  }
  // Which help each child has: one tap each.
  for (const box of await page.locator('main input[name^="support-child-"][value="ehc-plan"]').all())
    if (await box.isVisible()) taps += await tap(box);
  return taps;
}

async function tap(box: ReturnType<Page["locator"]>): Promise<number> {
  if (await box.isChecked()) return 0;
  await box.check();
  return 1;
}

/** As a page opens: its height without the strip of the invented example, its words up to its button, and our own words. */
async function lookAt(page: Page): Promise<PageFacts> {
  const facts = await page.evaluate(() => {
    const strip = document.querySelector(".demo-strip")?.getBoundingClientRect().height ?? 0;
    const main = document.querySelector("main");
    const button = main?.querySelector("form .button");
    const range = document.createRange();
    range.selectNodeContents(document.body);
    const isSeen = (element: Element) => element.checkVisibility() && !element.closest("summary ~ *");
    const blocks = [
      ...(main?.querySelectorAll("h1, h2, p, li, dd, dt, legend, .choice-words, summary") ?? []),
    ]
      .filter((element) => isSeen(element) && !element.closest("[data-read-group] fieldset"))
      .map((element) => ({
        text: (element as HTMLElement).innerText,
        isBefore:
          !button || Boolean(element.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING),
      }));
    const fields = [
      ...(main?.querySelectorAll("[data-read-group] fieldset, [data-read-group] .field-label") ?? []),
    ]
      .filter((element) => isSeen(element) && !element.parentElement?.closest("fieldset"))
      .map((element) => (element as HTMLElement).innerText);
    return { height: document.documentElement.scrollHeight - strip, blocks, fields };
  });
  const { height, blocks, fields } = facts;
  const before = [...blocks.filter(({ isBefore }) => isBefore).map(({ text }) => text), ...fields];
  return {
    screens: height / phone.viewport.height,
    words: before.flatMap(listWords).length,
    sentences: blocks.map(({ text }) => text),
  };
}
